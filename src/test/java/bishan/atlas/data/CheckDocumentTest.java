package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.model.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other programs rely on the keys: README.md lists them. */
class CheckDocumentTest {
    @TempDir
    Path parent;

    private MapsFixture maps;

    @BeforeEach
    void write() {
        maps = new MapsFixture(parent);
    }

    private JsonNode document(Language language) throws IOException {
        CheckOutcome outcome = MapsCheck.check(maps.folder(), Optional.empty());
        return new JsonMapper()
                .readTree(new CheckDocument(
                                outcome,
                                new FactCoverage(Map.of("figures", new FactCoverage.Count(3, 2)), List.of("P1: 5")),
                                language)
                        .text());
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void keysStandAsDocumented() throws IOException {
        JsonNode root = document(Language.ZH);
        assertEquals(
                List.of(
                        "format",
                        "maps",
                        "language",
                        "counts",
                        "planned_km2",
                        "zones",
                        "evidence",
                        "coverage",
                        "problems"),
                keys(root));
        assertEquals(
                List.of(
                        "zones",
                        "features",
                        "projects",
                        "explicit_links",
                        "inferred_links",
                        "sources",
                        "errors",
                        "cautions"),
                keys(root.path("counts")));
        assertEquals(
                List.of("id", "planned_km2", "measured_km2", "difference_percent"),
                keys(root.path("zones").get(0)));
        assertEquals(List.of("texts", "tokens", "checked", "found"), keys(root.path("evidence")));
        assertEquals(
                List.of("severity", "file", "line", "id", "field", "code", "message", "remedy"),
                keys(root.path("problems").get(0)));
    }

    @Test
    void problemsComeWorstFirstInTheLanguageAskedFor() throws IOException {
        JsonNode problems = document(Language.EN).path("problems");
        JsonNode late = problems.get(0);
        assertEquals("error", late.path("severity").asText());
        assertEquals("date.late", late.path("code").asText());
        assertEquals("maps/projects.json", late.path("file").asText());
        assertEquals(5, late.path("line").asInt());
        assertEquals("P01", late.path("id").asText());
        assertEquals("statuses[0].date", late.path("field").asText());
        assertTrue(late.path("message").asText().startsWith("2022-05 is later than the source"));
        JsonNode last = problems.get(problems.size() - 1);
        assertEquals("caution", last.path("severity").asText());
        assertTrue(last.path("line").isNull());
    }

    @Test
    void zoneWithoutAnOutlineHasNoMeasuredArea() throws IOException {
        maps.spoil("zones.geojson", "\"id\":\"Z2\"", "\"id\":\"Z9\"");
        JsonNode zone = document(Language.ZH).path("zones").get(1);
        assertTrue(
                zone.path("measured_km2").isNull()
                        && zone.path("difference_percent").isNull(),
                zone.toString());
    }
}
