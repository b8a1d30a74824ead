package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.MapsCopy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worked-out values are worked out again when the files are read. */
class DerivationCheckTest {
    @TempDir
    Path folder;

    private List<String> problemsAfter(String before, String after) {
        MapsCopy maps = new MapsCopy(folder);
        String text = maps.text("derived.json");
        assertTrue(text.contains(before), before);
        maps.save("derived.json", text.replace(before, after));
        return new AtlasReader()
                .read(maps.folder()).report().problems().stream()
                        .map(p -> p.code() + " " + p.item() + " " + p.field() + " " + p.args())
                        .toList();
    }

    @Test
    void wrongValueIsNamedWithWhatItShouldBe() {
        assertEquals(
                List.of("operation.wrong D1 values[0].value [587.00, 586.00]"),
                problemsAfter("\"value\": 586", "\"value\": 587"));
    }

    @Test
    void wrongOperandIsFoundToo() {
        assertEquals(
                List.of("operation.wrong D4 values[0].value [89.40, 100.00]"),
                problemsAfter("[\"I003\", \"I004\"]", "[\"I003\", \"I003\"]"));
    }

    @Test
    void totalsThatMayOverlapAreNotAdded() {
        assertEquals(
                List.of("operation.forbidden D7 values[0].operands [TR36]"),
                problemsAfter(
                        "[\"P53.ultra-dense-liquid-cooled-racks\", \"P53.air-cooled-racks\"]",
                        "[\"P21.total-investment\", \"P37.total-investment\"]"));
    }

    @Test
    void sharesAreNotAdded() {
        assertEquals(
                List.of("operation.forbidden D7 values[0].operands [shares]"),
                problemsAfter(
                        "[\"P53.ultra-dense-liquid-cooled-racks\", \"P53.air-cooled-racks\"]", "[\"I077\", \"I078\"]"));
    }

    @Test
    void realValuesAllComeOutRight() {
        assertEquals(List.of(), problemsAfter("\"derived\"", "\"derived\""));
    }
}
