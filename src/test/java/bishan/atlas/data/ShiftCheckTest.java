package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bishan.atlas.geo.Gcj02;
import bishan.atlas.geo.Geodesy;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Layer;
import bishan.atlas.model.MapFeature;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The real atlas with some of its features moved. */
@Tag("AC-35")
class ShiftCheckTest {
    private static final UnaryOperator<Coordinate> GCJ_02 = point -> Gcj02.shifted(point.x, point.y);

    private static LoadedAtlas loaded;

    @BeforeAll
    static void read() {
        loaded = new AtlasReader().read(Path.of(System.getProperty("atlas.maps")));
    }

    private static List<String> found(Predicate<MapFeature> which, UnaryOperator<Coordinate> move) {
        List<Layer> layers = loaded.atlas().layers().stream()
                .map(layer -> new Layer(
                        layer.id(),
                        layer.groupId(),
                        layer.title(),
                        layer.key(),
                        layer.visible(),
                        layer.features().stream()
                                .map(feature -> which.test(feature) ? moved(feature, move) : feature)
                                .toList()))
                .toList();
        Atlas atlas = new Atlas(
                loaded.atlas().title(),
                loaded.atlas().groups(),
                layers,
                loaded.atlas().records());
        LoadedAtlas changed = new LoadedAtlas(atlas, loaded.report(), loaded.files(), loaded.folder(), loaded.themes());
        return MapsFixture.words(AtlasCheck.check(changed)).stream()
                .filter(line -> line.startsWith("check.shifted"))
                .toList();
    }

    private static MapFeature moved(MapFeature feature, UnaryOperator<Coordinate> move) {
        Geometry geometry = feature.geometry().copy();
        geometry.apply((Coordinate point) -> point.setCoordinate(move.apply(point)));
        geometry.geometryChanged();
        return new MapFeature(
                feature.id(), feature.kind(), feature.name(), geometry, feature.provenance(), feature.facets());
    }

    private static Predicate<MapFeature> in(String file) {
        return feature -> loaded.fileOf(feature.id()).equals("maps/" + file);
    }

    @Test
    void centreIsThatOfTheBoundaryAsItStands() {
        Coordinate centre =
                loaded.atlas().district().orElseThrow().geometry().getCentroid().getCoordinate();
        assertEquals(0, Geodesy.distanceM(ShiftCheck.CENTRE, centre), 2);
    }

    @Test
    void shiftedBoundaryIsNamedAndNothingElse() {
        assertEquals(
                List.of("check.shifted @ maps/boundary.geojson > BS > geometry"),
                found(in("boundary.geojson"), GCJ_02));
    }

    @Test
    void shiftedTownsAreNamedAndNothingElse() {
        assertEquals(List.of("check.shifted @ maps/towns.geojson > geometry"), found(in("towns.geojson"), GCJ_02));
    }

    @Test
    void shiftedZonesAreNamedAndNothingElse() {
        assertEquals(List.of("check.shifted @ maps/zones.geojson > geometry"), found(in("zones.geojson"), GCJ_02));
    }

    @Test
    void everyAreaShiftedTogetherIsNamed() {
        assertEquals(
                List.of(
                        "check.shifted @ maps/boundary.geojson > BS > geometry",
                        "check.shifted @ maps/towns.geojson > geometry",
                        "check.shifted @ maps/zones.geojson > geometry"),
                found(feature -> true, GCJ_02));
    }

    @Test
    void oneShiftedTownIsNamedAndNotItsNeighbours() {
        assertEquals(
                List.of("check.shifted @ maps/towns.geojson > W09 > geometry"),
                found(feature -> feature.id().equals("W09"), GCJ_02));
    }

    @Test
    void shiftedStopsAreNamedAndNotTheirLines() {
        assertEquals(
                List.of("check.shifted @ maps/stations.geojson > geometry"), found(in("stations.geojson"), GCJ_02));
    }

    @Test
    void shiftedLineIsNamedAndNotItsStops() {
        assertEquals(
                List.of("check.shifted @ maps/people_mover.geojson > L07 > geometry"),
                found(in("people_mover.geojson"), GCJ_02));
    }

    @Test
    void anotherShiftIsNotTakenForThisOne() {
        UnaryOperator<Coordinate> northEast = point -> new Coordinate(point.x + 0.0038, point.y + 0.0027);
        assertEquals(List.of(), found(in("towns.geojson"), northEast));
        assertEquals(List.of(), found(in("boundary.geojson"), northEast));
        assertEquals(List.of(), found(in("stations.geojson"), northEast));
    }

    @Test
    void zoneInTheMidstOfATownCannotBeTold() {
        assertEquals(List.of(), found(feature -> feature.id().equals("Z2"), GCJ_02));
    }
}
