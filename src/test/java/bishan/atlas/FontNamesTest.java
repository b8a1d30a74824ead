package bishan.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Font families are named in one room, so that one place decides what a machine without them does. */
@Tag("AC-16")
class FontNamesTest {
    private static final Path FAMILIES = SourceTree.MAIN.resolve("bishan/atlas/text/ChineseFonts.java");
    private static final Set<String> COMMON = Set.of("Arial", "Helvetica", "SimHei", "Segoe UI", "DengXian", "Roboto");

    /** The families {@code ChineseFonts} asks for, read from its source, and some that people reach for. */
    private static Set<String> families() {
        Set<String> names = new TreeSet<>(COMMON);
        Matcher literal = Pattern.compile("\"([A-Z][A-Za-z ]{4,})\"").matcher(SourceTree.text(FAMILIES));
        while (literal.find()) {
            names.add(literal.group(1));
        }
        return names;
    }

    @Test
    void theListOfFamiliesIsRead() {
        assertTrue(families().containsAll(Set.of("Microsoft YaHei", "Noto Sans CJK SC", "SimSun")));
    }

    @Test
    void noFamilyIsNamedOutsideText() {
        Set<String> families = families();
        List<String> found = Stream.of(
                        SourceTree.files(SourceTree.MAIN, ".java"),
                        SourceTree.files(SourceTree.RESOURCES, ".css"),
                        SourceTree.files(SourceTree.RESOURCES, ".fxml"))
                .flatMap(List::stream)
                .filter(file -> !file.startsWith(SourceTree.MAIN.resolve("bishan/atlas/text")))
                .flatMap(file -> families.stream()
                        .filter(SourceTree.text(file)::contains)
                        .map(family -> file + ": " + family))
                .toList();
        assertEquals(List.of(), found);
    }
}
