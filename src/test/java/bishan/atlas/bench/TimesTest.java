package bishan.atlas.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimesTest {
    private static final List<String> PEERS = List.of("qgis-parallel", "mapnik");
    private static final List<String> COLUMNS = List.of("atlas", "atlas-java2d", "qgis-parallel", "mapnik", "geotools");

    @Test
    void ratioIsOursOverTheQuickestPeer() {
        Times times = taken("ms atlas M views 30", "ms mapnik M views 24", "ms qgis-parallel M views 20");
        assertEquals(List.of("ratio M views 1.500 qgis-parallel"), report(times).ratios());
    }

    @Test
    void ourOtherEngineIsNoPeer() {
        Times times = taken("ms atlas S 1400x900 30", "ms atlas-java2d S 1400x900 10", "ms mapnik S 1400x900 60");
        assertEquals(List.of("ratio S 1400x900 0.500 mapnik"), report(times).ratios());
    }

    @Test
    void timeTakenInSeveralRoundsIsTheirMedian() {
        Times times = taken(
                "ms atlas S views 30",
                "ms mapnik S views 50",
                "ms atlas S views 10",
                "ms mapnik S views 20",
                "ms atlas S views 15",
                "ms mapnik S views 30");
        assertEquals(List.of("ratio S views 0.500 mapnik"), report(times).ratios());
    }

    @Test
    void rowWithoutOursOrWithoutAPeerHasNoRatio() {
        Times times = taken("ms atlas S views 30", "ms mapnik S 4961x3508 60");
        assertEquals(List.of(), report(times).ratios());
    }

    @Test
    void everyRowKeepsItsOwnBestPeer() {
        Times times = taken(
                "ms atlas L 4961x3508 10",
                "ms mapnik L 4961x3508 20",
                "ms qgis-parallel L 4961x3508 40",
                "ms atlas L 4961x3508-png 90",
                "ms mapnik L 4961x3508-png 100",
                "ms qgis-parallel L 4961x3508-png 50");
        assertEquals(
                List.of("ratio L 4961x3508 0.500 mapnik", "ratio L 4961x3508-png 1.800 qgis-parallel"),
                report(times).ratios());
    }

    @Test
    void linesThatAreNoTimesAreLeftAndBrokenOnesRefused() {
        Times times = new Times();
        assertFalse(times.take("QStandardPaths: something about a folder"));
        assertTrue(times.take("ms atlas S views 3.5"));
        assertThrows(IllegalArgumentException.class, () -> times.take("ms atlas S views"));
        assertThrows(IllegalArgumentException.class, () -> times.take("ms atlas S 3x4 3.5"));
        assertThrows(IllegalArgumentException.class, () -> times.take("ms atlas S views 0"));
    }

    @Test
    void tableHasADashWhereThereIsNoTime() {
        Times times = taken("ms atlas S views 3.14", "ms mapnik S views 1234.5");
        String row = report(times).table().lines().skip(2).findFirst().orElseThrow();
        assertEquals("|S views|3.1|-|-|1235|-|", row.replace(" ", "").replace("Sviews", "S views"));
    }

    @Test
    void jsonHoldsTimesAndRatios(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("times.json");
        report(taken("ms atlas S views 3", "ms mapnik S views 6")).write(file, 5);
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertEquals(5, json.get("runs").asInt());
        assertEquals(6, json.at("/results/1/ms").asDouble());
        assertEquals("mapnik", json.at("/results/1/column").asText());
        assertEquals(0.5, json.at("/ratios/0/ratio").asDouble());
    }

    @Test
    void medianIsTheMiddle() {
        assertEquals(2, Timing.median(new double[] {9, 1, 2}));
        assertEquals(3, Timing.median(new double[] {9, 1, 2, 4}));
    }

    @Test
    void warmUpRunsAreNotCounted() throws IOException {
        int[] calls = {0};
        new Timing(5, 3, 0).medianMs(() -> calls[0]++);
        assertEquals(8, calls[0]);
    }

    private static TimesReport report(Times times) {
        return new TimesReport(times, COLUMNS, PEERS);
    }

    private static Times taken(String... lines) {
        Times times = new Times();
        for (String line : lines) {
            times.take(line);
        }
        return times;
    }
}
