package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AC-35")
class BadGeometryTest {
    private static final String ZONE = "[[[106.05,29.55],[106.1,29.55],[106.1,29.6],[106.05,29.6],[106.05,29.55]]]";
    private static final String LINE = "[[106.2,29.6],[106.25,29.61],[106.31,29.62]]";
    private static final String STOP = "\"coordinates\":[106.2,29.6]";

    @TempDir
    Path parent;

    private MapsFixture maps;

    @BeforeEach
    void write() {
        maps = new MapsFixture(parent);
    }

    private LoadedAtlas zone(String coordinates, Flaw flaw, String field) {
        return maps.spoil("zones.geojson", ZONE, coordinates).expect(flaw, "maps/zones.geojson > Z1 > " + field, "Z1");
    }

    private LoadedAtlas line(String coordinates, Flaw flaw, String field) {
        return maps.spoil("metro.geojson", LINE, coordinates).expect(flaw, "maps/metro.geojson > L1 > " + field, "L1");
    }

    private LoadedAtlas stop(String coordinates, Flaw flaw) {
        return maps.spoil("stations.geojson", STOP, "\"coordinates\":" + coordinates)
                .expect(flaw, "maps/stations.geojson > ST1 > geometry.coordinates", "ST1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[NaN,29.6]", "[106.2,Infinity]", "[106.2,1e999]", "[\"106.2\",29.6]", "[106.2,null]", "[106.2]"
            })
    void coordinateThatIsNoNumberIsNotLoaded(String position) {
        stop(position, Flaw.COORDINATE_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0,0]", "[13.4,52.5]", "[35621000.5,3275000.2]", "[-106.2,29.6]"})
    void coordinateOutsideChinaIsNotLoaded(String position) {
        stop(position, Flaw.COORDINATE_OUTSIDE);
    }

    @Test
    void swappedCoordinateIsNamedTheRightWayRound() {
        LoadedAtlas loaded = stop("[29.6,106.2]", Flaw.COORDINATE_SWAPPED);
        assertEquals(
                List.of("29.6, 106.2", "106.2, 29.6"),
                loaded.report().problems().get(0).args());
    }

    @Test
    void onlyTheFirstBadPointOfAFeatureIsReported() {
        line("[[106.2,29.6],[29.61,106.25],[29.62,106.31]]", Flaw.COORDINATE_SWAPPED, "geometry.coordinates[1]");
    }

    @Test
    void openOutlineIsNotLoaded() {
        zone("[[[106.05,29.55],[106.1,29.55],[106.1,29.6],[106.05,29.6]]]", Flaw.RING_OPEN, "geometry.coordinates[0]");
    }

    @Test
    void outlineOfTooFewPointsIsNotLoaded() {
        zone("[[[106.05,29.55],[106.1,29.55],[106.05,29.55]]]", Flaw.RING_SHORT, "geometry.coordinates[0]");
    }

    @Test
    void outlineThatRepeatsItsPointsIsNotLoaded() {
        zone("[[[106.05,29.55],[106.1,29.55],[106.1,29.55],[106.05,29.55]]]", Flaw.RING_SHORT, "geometry.coordinates");
    }

    @Test
    void outlineThatCrossesItselfIsNamedWithThePlace() {
        LoadedAtlas loaded = zone(
                "[[[106.05,29.55],[106.09,29.59],[106.09,29.55],[106.05,29.59],[106.05,29.55]]]",
                Flaw.GEOMETRY_CROSSING,
                "geometry.coordinates");
        assertEquals(
                List.of("106.07000, 29.57000"),
                loaded.report().problems().get(0).args());
    }

    @Test
    void holeOutsideItsOutlineIsNotLoaded() {
        zone(
                "[[[106.05,29.55],[106.1,29.55],[106.1,29.6],[106.05,29.55]],[[106.2,29.5],[106.3,29.5],[106.3,29.6],[106.2,29.5]]]",
                Flaw.GEOMETRY_INVALID,
                "geometry.coordinates");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|geometry.coordinates",
                "null|geometry.coordinates",
                "[[]]|geometry.coordinates[0]",
                "[7]|geometry.coordinates[0]",
                "[[[]]]|geometry.coordinates[0][0]"
            })
    void emptyGeometryIsNotLoaded(String coordinates, String field) {
        zone(coordinates, Flaw.GEOMETRY_EMPTY, field);
    }

    @Test
    void featureWithoutGeometryIsNotLoaded() {
        maps.spoil("stations.geojson", "{\"type\":\"Point\"," + STOP + "}", "null")
                .expect(Flaw.GEOMETRY_EMPTY, "maps/stations.geojson > ST1 > geometry", "ST1");
    }

    @Test
    void lineOfOnePointIsNotLoaded() {
        line("[[106.2,29.6]]", Flaw.LINE_SHORT, "geometry.coordinates");
    }

    @Test
    void lineThatStaysOnItsPointIsNotLoaded() {
        line("[[106.2,29.6],[106.2,29.6]]", Flaw.LINE_SHORT, "geometry.coordinates");
    }

    @Test
    void stopDrawnAsALineIsNotLoaded() {
        maps.spoil("stations.geojson", "\"Point\"," + STOP, "\"LineString\",\"coordinates\":" + LINE)
                .expect(Flaw.GEOMETRY_TYPE, "maps/stations.geojson > ST1 > geometry.type", "ST1");
    }

    @Test
    void zoneDrawnAsAPointIsNotLoaded() {
        maps.spoil("zones.geojson", "\"Polygon\",\"coordinates\":\n" + ZONE, "\"Point\",\"coordinates\":[106.1,29.6]")
                .expect(Flaw.GEOMETRY_TYPE, "maps/zones.geojson > Z1 > geometry.type", "Z1");
    }

    @Test
    void lineDrawnAsAnUnknownShapeIsNotLoaded() {
        maps.spoil("metro.geojson", "\"LineString\"", "\"Spline\"")
                .expect(Flaw.GEOMETRY_TYPE, "maps/metro.geojson > L1 > geometry.type", "L1");
    }

    @Test
    void heightIsIgnored() {
        maps.spoil("stations.geojson", STOP, "\"coordinates\":[106.2,29.6,312.5]");
        assertEquals(List.of(), MapsFixture.words(maps.read().report()));
    }

    @Test
    void twoPositionsInOneAreNotLoaded() {
        stop("[106.2,29.6,106.3,29.7]", Flaw.COORDINATE_COUNT);
    }

    @Test
    void heightThatIsNoNumberIsNotLoaded() {
        stop("[106.2,29.6,\"312\"]", Flaw.COORDINATE_NUMBER);
    }

    @Test
    void shapeOfTooManyVerticesIsNotLoaded() {
        String line = "[106.2,29.6],".repeat(Positions.MAX_VERTICES);
        line("[" + line + "[106.31,29.62]]", Flaw.GEOMETRY_VERTICES, "geometry.coordinates");
    }

    @Test
    void outlineTooDenseToBeJudgedIsNotLoaded() {
        StringBuilder teeth = new StringBuilder("[[");
        for (int i = 0; i < 3000; i++) {
            double along = 106.06 + i * 1e-6;
            teeth.append(i % 2 == 0 ? "[" + along + ",29.551]," : "[" + (along + 0.03) + ",29.59],");
        }
        zone(teeth + "[106.1,29.55],[106.05,29.55],[106.06,29.551]]]", Flaw.GEOMETRY_TANGLED, "geometry.coordinates");
    }
}
