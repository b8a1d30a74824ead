package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemLinesTest {
    @TempDir
    Path parent;

    private MapsFixture maps;

    @BeforeEach
    void write() {
        maps = new MapsFixture(parent);
    }

    /** Code and line of everything found. */
    private List<String> found() {
        return AtlasCheck.checked(maps.read()).report().problems().stream()
                .map(problem -> problem.code() + ":" + problem.line())
                .toList();
    }

    /** The line of {@code text}, which stands once in {@code file}. */
    private int lineOf(String file, String text) throws IOException {
        List<String> lines = Files.readAllLines(maps.folder().resolve(file));
        List<String> with = lines.stream().filter(line -> line.contains(text)).toList();
        assertEquals(1, with.size());
        return lines.indexOf(with.get(0)) + 1;
    }

    @Test
    void fieldDeepInARecordHasItsOwnLine() throws IOException {
        maps.spoil("projects.json", "\"under_construction\"", "\n\"dreamt_of\"");
        assertEquals(List.of("status.unknown:" + lineOf("projects.json", "\"status\"")), found());
    }

    @Test
    void whatIsMissingHasTheLineOfWhatLacksIt() throws IOException {
        maps.spoil("projects.json", "\"date\":\"2022-05\",", "");
        assertEquals(List.of("field.missing:" + lineOf("projects.json", "under_construction")), found());
    }

    @Test
    void propertiesAndGeometryOfAFeatureHaveTheirLines() throws IOException {
        maps.spoil("stations.geojson", "\"accuracy_m\":100", "\n\"accuracy_m\":-1")
                .spoil("stations.geojson", "[106.2,29.6]", "\n[29.6,106.2]");
        assertEquals(
                List.of(
                        "accuracy.range:" + lineOf("stations.geojson", "accuracy_m"),
                        "coordinate.swapped:" + lineOf("stations.geojson", "\"coordinates\"")),
                found());
    }

    @Test
    void secondUseOfAnIdHasTheLineOfTheSecond() throws IOException {
        maps.spoil("sources.json", "\"id\":\"S0\"", "\"id\":\"G6\"").delete("projects.json");
        assertTrue(found().contains("id.duplicate:" + lineOf("sources.json", "线位")), found()::toString);
    }

    @Test
    void recordWithoutAnIdHasItsLine() throws IOException {
        maps.spoil("zones.json", "\"id\":\"Z2\",", "\"note\":1,");
        assertTrue(found().contains("id.missing:" + lineOf("zones.json", "乙区")), found()::toString);
    }

    @Test
    void textThatIsNoJsonHasTheLineWhereItEnds() throws IOException {
        maps.spoil("parks.json", "\"figures\":[]", "\"figures\":[");
        int line = lineOf("parks.json", "\"notes\"");
        assertEquals(List.of("json.bad:" + line), found());
    }

    @Test
    void whatConcernsAFileAsAWholeHasNoLine() {
        maps.delete("ridges.geojson");
        assertEquals(List.of("file.missing:0"), found());
    }

    @Test
    void lineIsWrittenAfterTheFileAsEditorsTakeIt() {
        Problem problem =
                new Problem(Problem.Severity.ERROR, "maps/projects.json", 1412, "P53", "id", "id.missing", List.of());
        assertTrue(new ProblemWords(Language.ZH).line(problem).startsWith("maps/projects.json:1412 · P53 · id："));
        assertEquals("maps/projects.json", ProblemWords.file(problem.atLine(0)));
    }
}
