package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasCheckTest {
    private static final String FIRST = "[[[106.05,29.55],[106.1,29.55],[106.1,29.6],[106.05,29.6],[106.05,29.55]]]";

    private static final String SECOND = "[[[[106.1,29.55],[106.15,29.55],[106.15,29.6],[106.1,29.6],[106.1,29.55]]]]";

    private static final String FIRST_TOWN =
            "[[[106.0,29.5],[106.15,29.5],[106.15,29.784],[106.0,29.784],[106.0,29.5]]]";

    @TempDir
    Path parent;

    private MapsFixture maps;

    @BeforeEach
    void write() {
        maps = new MapsFixture(parent);
    }

    private List<String> found() {
        LoadedAtlas loaded = maps.read();
        assertEquals(List.of(), MapsFixture.words(loaded.report()));
        return MapsFixture.words(AtlasCheck.check(loaded));
    }

    @Test
    void goodFolderPasses() {
        assertEquals(List.of(), found());
    }

    @Test
    @Tag("AC-31")
    void zonesThatOverlapAreNamedWithTheArea() {
        maps.spoil("zones.geojson", SECOND, SECOND.replace("106.1,", "106.09,")).spoil("zones.json", "26.84", "32.22");
        assertEquals(List.of("check.overlap @ maps/zones.geojson > Z2 > geometry"), found());
        Problem problem = AtlasCheck.check(maps.read()).problems().get(0);
        assertEquals(List.of("Z1", "Z2"), problem.args().subList(0, 2));
        assertEquals(5.37, Double.parseDouble((String) problem.args().get(2)) / 1e6, 0.01);
    }

    @Test
    @Tag("AC-31")
    void zonesThatTouchWithOtherVerticesAreACaution() {
        maps.spoil("zones.geojson", SECOND, SECOND.replace("[106.1,29.6]", "[106.1,29.6],[106.1,29.57]"));
        assertEquals(List.of("check.mismatch @ maps/zones.geojson > Z1 > geometry"), found().subList(0, 1));
        assertTrue(AtlasCheck.check(maps.read()).errors().isEmpty());
    }

    @Test
    @Tag("AC-31")
    void zoneOutsideTheDistrictIsNamed() {
        maps.spoil("zones.geojson", SECOND, SECOND.replace("29.55", "29.4999").replace("29.6", "29.55"))
                .spoil("zones.json", "26.84", "26.92");
        assertEquals(List.of("check.outside @ maps/zones.geojson > Z2 > geometry"), found());
    }

    @Test
    void gapBetweenTownsIsNamed() {
        maps.spoil("base.geojson", FIRST_TOWN, FIRST_TOWN.replace("106.15,29.784", "106.149,29.784"));
        assertTrue(found().contains("check.union @ maps/base.geojson > BS > geometry"));
    }

    @Test
    void townsThatOverlapAreNamed() {
        maps.spoil("base.geojson", FIRST_TOWN, FIRST_TOWN.replace("106.15,29.784", "106.16,29.784"));
        assertEquals(
                List.of(
                        "check.town @ maps/base.geojson > W01 > geometry",
                        "check.town @ maps/base.geojson > W02 > geometry"),
                found());
    }

    @Test
    void districtOfAnotherSizeIsACaution() {
        maps.write("base.geojson", """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"BS","kind":"district",
                 "name_zh":"璧山区","accuracy_m":220,"source":["G6"]},"geometry":{"type":"Polygon","coordinates":
                 [[[106.0,29.5],[106.3,29.5],[106.3,29.79],[106.0,29.79],[106.0,29.5]]]}}]}
                """);
        assertEquals(List.of("check.district @ maps/base.geojson > BS > geometry"), found());
    }

    @Test
    @Tag("AC-32")
    void schematicOutlineOfAnotherSizeThanPlannedIsACautionWithNumbers() {
        maps.spoil("zones.json", "26.84", "30");
        assertEquals(List.of("check.area @ maps/zones.geojson > Z2 > geometry"), found());
        assertEquals(
                List.of("30.00", "26.85", "\u221210.50"),
                AtlasCheck.check(maps.read()).problems().get(0).args());
    }

    @Test
    @Tag("AC-32")
    void officialOutlineMayDifferFromThePlannedArea() {
        maps.spoil("zones.json", "26.84", "30")
                .spoil(
                        "zones.geojson",
                        "\"name_en\":\"Zone B\",\n \"boundary_status\":\"schematic\"",
                        "\"name_en\":\"Zone B\",\n \"boundary_status\":\"official\"");
        assertEquals(List.of(), found());
    }

    @Test
    void summaryCountsAndCompares() {
        maps.spoil("zones.json", "26.84", "30").delete("stations.geojson");
        CheckSummary summary = AtlasCheck.summary(AtlasCheck.checked(maps.read()));
        assertEquals(new CheckSummary.Counts(2, 10, 1, 1, 1, 2), summary.counts());
        assertEquals(56.85, summary.plannedKm2(), 1e-9);
        assertEquals(1, summary.errors());
        assertEquals(1, summary.cautions());
        assertEquals(-10.5, summary.zoneAreas().get(1).differencePercent().orElseThrow(), 0.01);
    }

    @Test
    void zoneWithoutAnOutlineHasNoMeasuredArea() {
        maps.delete("zones.geojson");
        CheckSummary summary = AtlasCheck.summary(maps.read());
        assertTrue(summary.zoneAreas().get(0).measuredKm2().isEmpty());
        assertTrue(summary.zoneAreas().get(0).differencePercent().isEmpty());
    }

    @Test
    void atlasWithoutLayersIsChecked() {
        maps.delete("atlas.json");
        assertEquals(List.of(), MapsFixture.words(AtlasCheck.check(maps.read())));
    }

    @Test
    void seatOutsideItsTownIsNamedWithTheDistance() {
        maps.spoil("base.geojson", "[106.12,29.63]", "[106.16,29.63]");
        assertEquals(List.of("check.seat @ maps/base.geojson > V01 > geometry"), found());
        assertEquals(
                List.of("W01", "968"),
                AtlasCheck.check(maps.read()).problems().get(0).args());
    }

    @Test
    void seatMayLieOutsideItsTownByItsAccuracy() {
        maps.spoil("base.geojson", "[106.12,29.63]", "[106.154,29.63]");
        assertEquals(List.of(), found());
    }

    @Test
    void featureFarFromAllOthersIsACaution() {
        maps.spoil("parks.geojson", "[106.21,29.57]", "[107.21,29.57]");
        assertEquals(List.of("check.far @ maps/parks.geojson > PK02 > geometry"), found());
        assertTrue(AtlasCheck.check(maps.read()).errors().isEmpty());
    }

    @Test
    void districtThatIsAstrayIsNamedAndNotEverythingElse() {
        maps.spoil(
                "base.geojson",
                "[[[106.0,29.5],[106.15,29.5],[106.3,29.5],[106.3,29.784],[106.15,29.784],[106.0,29.784],[106.0,29.5]]]",
                "[[[107.0,29.5],[107.15,29.5],[107.3,29.5],[107.3,29.784],[107.15,29.784],[107.0,29.784],[107.0,29.5]]]");
        assertEquals(
                List.of("check.far @ maps/base.geojson > BS > geometry"),
                found().stream().filter(line -> line.startsWith("check.far")).toList());
    }

    @Test
    void zonesTooTangledToBeComparedAreNotComparedInSilence() {
        maps.spoil("zones.geojson", SECOND, "[[[" + comb(false) + "]]]")
                .spoil("zones.geojson", FIRST, "[[" + comb(true) + "]]");
        assertTrue(found().contains("check.many @ maps/zones.geojson > geometry"));
    }

    /** Fifty long teeth, from west to east or from south to north. */
    private static String comb(boolean upright) {
        StringBuilder comb = new StringBuilder();
        corner(comb, 0, 0, upright);
        for (int i = 0; i < 50; i++) {
            double from = (i + 0.25) / 50;
            double to = (i + 0.75) / 50;
            corner(comb, 0.01, from, upright);
            corner(comb, 1, from, upright);
            corner(comb, 1, to, upright);
            corner(comb, 0.01, to, upright);
        }
        corner(comb, 0.01, 1, upright);
        corner(comb, 0, 1, upright);
        corner(comb, 0, 0, upright);
        return comb.substring(1);
    }

    private static void corner(StringBuilder comb, double along, double across, boolean upright) {
        double east = 106.05 + 0.1 * (upright ? across : along);
        double north = 29.55 + 0.1 * (upright ? along : across);
        comb.append(",[").append(east).append(',').append(north).append(']');
    }
}
