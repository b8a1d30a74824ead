package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Link;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Period;
import bishan.atlas.model.Project;
import bishan.atlas.model.Status;
import bishan.atlas.model.Zone;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasReaderTest {
    @TempDir
    Path parent;

    private Atlas atlas;
    private LoadedAtlas loaded;

    @BeforeEach
    void read() {
        loaded = new MapsFixture(parent).read();
        atlas = loaded.atlas();
    }

    @Test
    void goodFolderGivesNoProblem() {
        assertEquals(List.of(), MapsFixture.words(loaded.report()));
    }

    @Test
    void layersComeInTheOrderOfTheFileWithTheirFeatures() {
        assertEquals("试验图集", atlas.title().zh());
        assertEquals(
                List.of("zones", "intercity", "metro", "stations", "parks_named", "parks_other", "base", "ridges"),
                atlas.layers().stream().map(layer -> layer.id()).toList());
        assertEquals(MapsFixture.FEATURES, atlas.features().map(MapFeature::id).toList());
        assertEquals(5, atlas.layer("metro").orElseThrow().key());
        assertEquals(0, atlas.layer("zones").orElseThrow().key());
    }

    @Test
    void selectDividesTheParks() {
        assertEquals(
                "PK01",
                atlas.layer("parks_named").orElseThrow().features().get(0).id());
        assertEquals(
                "PK02",
                atlas.layer("parks_other").orElseThrow().features().get(0).id());
    }

    @Test
    void featureKeepsItsFurtherFields() {
        MapFeature line = atlas.feature("L1").orElseThrow();
        assertEquals("1", line.text("ref").orElseThrow());
        assertEquals(5.6, line.number("length_km").orElseThrow());
        assertEquals(50, line.provenance().accuracyM());
        assertEquals(List.of("G6"), line.provenance().sourceIds());
        assertEquals("RG1", line.facets().tunnels().get(0).ridgeId());
        MapFeature stop = atlas.feature("ST1").orElseThrow();
        assertTrue(stop.flag("interchange"));
        assertEquals(List.of("L1"), stop.texts("lines"));
        assertEquals("甲", atlas.feature("Z1").orElseThrow().mapName().zh());
    }

    @Test
    void coordinatesAreEastThenNorth() {
        assertEquals(106.2, atlas.feature("ST1").orElseThrow().geometry().getCoordinate().x);
    }

    @Test
    void stateWithoutADateIsKnownAllTheSame() {
        MapFeature stop = atlas.feature("ST1").orElseThrow();
        assertTrue(atlas.statusesOf(stop).isEmpty());
        assertEquals(Status.OPERATING, atlas.latestStatus(stop).orElseThrow());
    }

    @Test
    void zoneKeepsQualifierDateAndDispute() {
        Zone zone = atlas.zone("Z1").orElseThrow();
        assertEquals(26.85, zone.plannedKm2());
        assertEquals(
                "约",
                zone.plannedAreas().get(0).quantity().qualifier().orElseThrow().zh());
        assertEquals(Period.parse("2021-01"), zone.plannedAreas().get(0).date().orElseThrow());
        assertTrue(zone.content().milestones().get(0).disputed());
        assertEquals(List.of("S0"), zone.region().sourceIds());
    }

    @Test
    void projectKeepsLinksAndFigures() {
        Project project = atlas.project("P01").orElseThrow();
        assertEquals(Link.Kind.INFERRED, project.linkTo("Z2").orElseThrow().kind());
        assertEquals(
                "亿元", project.history().figures().get(0).quantity().unitWords().zh());
        assertEquals(
                "超",
                project.history()
                        .figures()
                        .get(0)
                        .quantity()
                        .qualifier()
                        .orElseThrow()
                        .zh());
    }

    @Test
    void otherRecordsAreRead() {
        assertEquals(List.of("L1"), atlas.transport("T01").orElseThrow().ties().featureIds());
        assertEquals(4, atlas.records().networks().get(0).total());
        assertEquals(32, atlas.records().parkCounts().get(0).value());
        assertEquals(
                "© OpenStreetMap contributors", atlas.source("G6").orElseThrow().attribution());
        assertTrue(atlas.source("S0").orElseThrow().isDocument());
    }

    @Test
    void fileOfAFeatureIsKnown() {
        assertEquals("maps/stations.geojson", loaded.fileOf("ST1"));
    }
}
