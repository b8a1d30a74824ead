package bishan.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Layer;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Status;
import bishan.atlas.scene.Visibility;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class IdentifyTest {
    private static final OpenAtlas OPEN = RealAtlas.get();
    private static final Atlas ATLAS = OPEN.atlas();

    static List<String> zones() {
        return ATLAS.features(FeatureKind.ZONE).map(MapFeature::id).toList();
    }

    private static Geometry grid(MapFeature feature) {
        return OPEN.projection().toGrid(feature.geometry());
    }

    private static Optional<String> at(Coordinate ground, double denominator, Visibility visibility) {
        Viewport viewport = new Viewport(ground.x, ground.y, denominator, 200, 150);
        return OPEN.identify().at(viewport, 100, 75, visibility).map(MapFeature::id);
    }

    private static Visibility only(String... layers) {
        Set<String> others = ATLAS.layers().stream()
                .map(Layer::id)
                .filter(id -> !List.of(layers).contains(id))
                .collect(Collectors.toSet());
        return new Visibility(others, Visibility.ALL.phases());
    }

    private static Coordinate centre(String zone) {
        Geometry area = grid(ATLAS.feature(zone).orElseThrow());
        return MaximumInscribedCircle.getCenter(area, 10).getCoordinate();
    }

    @ParameterizedTest
    @MethodSource("zones")
    void aZoneIsFoundAtItsCentreBeforeTheTownUnderIt(String zone) {
        assertEquals(Optional.of(zone), at(centre(zone), 200_000, only("zones", "towns", "boundary")));
    }

    @ParameterizedTest
    @MethodSource("zones")
    void theTownIsFoundWhereItsZoneIsHidden(String zone) {
        Visibility towns = only("towns", "zones");
        Set<String> hidden = new java.util.HashSet<>(towns.hidden());
        hidden.add(zone);
        MapFeature found = at(centre(zone), 200_000, new Visibility(hidden, towns.phases()))
                .flatMap(ATLAS::feature)
                .orElseThrow();
        assertEquals(FeatureKind.TOWN, found.kind());
    }

    /** A station in a zone, alone within reach. */
    private static MapFeature stationInAZone() {
        return ATLAS.features(FeatureKind.METRO_STATION)
                .filter(station -> ATLAS.features(FeatureKind.ZONE)
                        .anyMatch(zone -> zone.geometry().contains(station.geometry())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStationIsFoundBeforeTheLineAndTheZoneUnderIt() {
        MapFeature station = stationInAZone();
        assertEquals(
                Optional.of(station.id()),
                at(grid(station).getCoordinate(), 10_000, only("stations", "metro", "zones")));
    }

    @Test
    void theZoneIsFoundWhereTheStationIsHidden() {
        MapFeature station = stationInAZone();
        String found = at(grid(station).getCoordinate(), 10_000, only("zones")).orElseThrow();
        assertTrue(zones().contains(found));
    }

    @Test
    void aStationIsFoundWithinReachOnly() {
        MapFeature station = stationInAZone();
        Coordinate beside = grid(station).getCoordinate();
        beside.x += 19;
        assertEquals(Optional.of(station.id()), at(beside, 10_000, only("stations")));
        beside.x += 2;
        assertEquals(Optional.empty(), at(beside, 10_000, only("stations")));
    }

    @Test
    void aLineOfAHiddenPhaseIsNotFound() {
        MapFeature line = ATLAS.features(FeatureKind.HIGH_SPEED_RAIL)
                .filter(feature -> ATLAS.latestStatus(feature)
                        .map(status -> status.phase() == Status.Phase.BUILDING)
                        .orElse(false))
                .findFirst()
                .orElseThrow();
        Coordinate on = grid(line).getCoordinates()[1];
        Set<Status.Phase> rest = EnumSet.complementOf(EnumSet.of(Status.Phase.BUILDING));
        assertEquals(Optional.of(line.id()), at(on, 5_000, only("high_speed_rail")));
        assertEquals(
                Optional.empty(),
                at(on, 5_000, new Visibility(only("high_speed_rail").hidden(), rest)));
    }

    @Test
    void nothingIsFoundOutsideTheDistrict() {
        assertEquals(Optional.empty(), at(new Coordinate(560_000, 3_200_000), 200_000, Visibility.ALL));
    }

    @Test
    void nothingIsFoundWhereEverythingIsHidden() {
        assertEquals(Optional.empty(), at(centre("Z6"), 200_000, only()));
    }

    @Test
    void junctionsAreNotFoundOnTheDistrictMap() {
        MapFeature junction =
                ATLAS.features(FeatureKind.INTERCHANGE).findFirst().orElseThrow();
        Coordinate on = grid(junction).getCoordinate();
        assertEquals(Optional.of(junction.id()), at(on, 60_000, only("stations")));
        assertEquals(Optional.empty(), at(on, 400_000, only("stations")).filter(junction.id()::equals));
    }
}
