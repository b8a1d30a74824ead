package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.data.CheckSummary.ZoneArea;
import bishan.atlas.geo.Geodesy;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Layer;
import bishan.atlas.model.Link;
import bishan.atlas.model.MapFeature;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/** The atlas that ships: the folder named by the system property {@code atlas.maps}. */
class RealMapsTest {
    private static final Map<String, Double> PLANNED_KM2 =
            Map.of("Z1", 301.0, "Z2", 20.0, "Z3", 50.0, "Z4", 160.0, "Z5", 20.0, "Z6", 10.0, "Z7", 15.0, "Z8", 10.0);

    private static LoadedAtlas loaded;
    private static Atlas atlas;

    @BeforeAll
    static void read() {
        loaded = AtlasCheck.checked(new AtlasReader().read(Path.of(System.getProperty("atlas.maps"))));
        atlas = loaded.atlas();
    }

    private static Geometry[] shapes(FeatureKind kind) {
        return atlas.features(kind).map(MapFeature::geometry).toArray(Geometry[]::new);
    }

    private static Geometry shape(String id) {
        return atlas.feature(id).orElseThrow().geometry();
    }

    private static Geometry district() {
        return atlas.district().orElseThrow().geometry();
    }

    private static List<String> idsWhere(Predicate<MapFeature> condition) {
        return atlas.features().filter(condition).map(MapFeature::id).toList();
    }

    @Test
    void nothingIsWrong() {
        assertEquals(List.of(), MapsFixture.words(loaded.report()));
    }

    @Test
    void thereAreEightZonesOf586Km2() {
        CheckSummary summary = AtlasCheck.summary(loaded);
        assertEquals(8, summary.counts().zones());
        assertEquals(8, atlas.features(FeatureKind.ZONE).count());
        assertEquals(586, summary.plannedKm2(), 1e-9);
    }

    @Test
    void thereAre105Projects() {
        assertEquals(105, atlas.records().projects().size());
    }

    @Test
    @Tag("AC-32")
    void everyZoneMeasuresWhatIsPlanned() {
        for (ZoneArea area : AtlasCheck.summary(loaded).zoneAreas()) {
            assertEquals(PLANNED_KM2.get(area.zoneId()), area.plannedKm2(), area.zoneId());
            assertEquals(0, area.differencePercent().orElseThrow(), 0.1, area.zoneId());
        }
    }

    @Test
    void districtMeasures914Point40() {
        assertEquals(914.40, Geodesy.areaKm2(district()), 914.40 * 0.001);
    }

    @Test
    @Tag("AC-31")
    void zonesAreAValidCoverage() {
        assertTrue(CoverageValidator.isValid(shapes(FeatureKind.ZONE)));
    }

    @Test
    @Tag("AC-31")
    void zonesLieInsideTheDistrict() {
        for (Geometry zone : shapes(FeatureKind.ZONE)) {
            assertEquals(0, Geodesy.areaKm2(zone.difference(district())) * 1e6, 1);
        }
    }

    @Test
    void fifteenTownsFillTheDistrict() {
        assertEquals(15, shapes(FeatureKind.TOWN).length);
        assertTrue(CoverageValidator.isValid(shapes(FeatureKind.TOWN)));
        double sum = Stream.of(shapes(FeatureKind.TOWN))
                .mapToDouble(Geodesy::areaKm2)
                .sum();
        assertEquals(Geodesy.areaKm2(district()), sum, 1e-6);
    }

    @Test
    @Tag("AC-31")
    void everyProjectLinkPointsToAZone() {
        atlas.records().projects().stream()
                .flatMap(project -> project.ties().zoneLinks().stream())
                .forEach(link -> assertTrue(atlas.zone(link.targetId()).isPresent(), link.targetId()));
    }

    @Test
    @Tag("AC-34")
    void everyInferredLinkGivesItsReason() {
        List<Link> inferred = Stream.concat(
                        atlas.records().projects().stream().flatMap(p -> p.ties().zoneLinks().stream()),
                        atlas.records().transport().stream().flatMap(t -> t.ties().zoneLinks().stream()))
                .filter(link -> link.kind() == Link.Kind.INFERRED)
                .toList();
        assertFalse(inferred.isEmpty());
        inferred.forEach(link -> assertTrue(link.reason().isPresent()));
    }

    @Test
    @Tag("AC-33")
    void everyFeatureHasSourceAndAccuracy() {
        assertFalse(idsWhere(f -> true).isEmpty());
        assertEquals(List.of(), idsWhere(f -> f.provenance().sourceIds().isEmpty()));
        assertEquals(List.of(), idsWhere(f -> !(f.provenance().accuracyM() > 0)));
    }

    @Test
    void everyFeatureHasAnEnglishName() {
        assertEquals(List.of(), idsWhere(f -> f.name().en().equals(f.name().zh())));
    }

    @Test
    void metroLine1RunsAboutThreeAndAHalfKilometresInsideBishan() {
        assertEquals(3.5, Geodesy.lengthM(shape("L04").intersection(district())) / 1000, 0.2);
    }

    @Test
    void peopleMoverRunsAboutFifteenKilometres() {
        assertEquals(15, Geodesy.lengthM(shape("L07")) / 1000, 0.8);
        assertEquals(15, atlas.features(FeatureKind.PEOPLE_MOVER_STOP).count());
    }

    @Test
    void everyTransportLineHasAKnownState() {
        assertEquals(
                List.of(),
                idsWhere(
                        f -> f.kind().isTransportLine() && atlas.latestStatus(f).isEmpty()));
    }

    @Test
    void intercityRailIsListedButNotDrawn() {
        Layer intercity = atlas.layer("intercity").orElseThrow();
        assertEquals(List.of(), intercity.features());
        assertTrue(atlas.records().transport().stream().anyMatch(t -> t.kind().equals("intercity")));
    }

    @Test
    void schematicZonesSaySo() {
        assertEquals(
                List.of(),
                idsWhere(f -> f.kind() == FeatureKind.ZONE
                        && !f.text("boundary_status").equals(Optional.of("schematic"))));
    }

    @Test
    void positionsFromOpenStreetMapAreAttributed() {
        assertEquals(
                "© OpenStreetMap contributors", atlas.source("G6").orElseThrow().attribution());
    }
}
