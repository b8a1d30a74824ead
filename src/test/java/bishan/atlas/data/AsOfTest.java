package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.IndicatorSeries;
import bishan.atlas.model.NetworkTarget;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Status;
import bishan.atlas.model.Zone;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The real record at the dates of its documents. */
class AsOfTest {
    private final Atlas latest = new AtlasReader().read(Path.of("maps")).atlas();

    private Atlas on(String date) {
        return latest.asOf(PartialDate.parse(date));
    }

    private static Optional<Status> stateOf27(Atlas atlas) {
        return atlas.transport("T06")
                .flatMap(line -> line.history().statuses().latest())
                .map(entry -> entry.value());
    }

    private static List<Double> technologyFirms(Atlas atlas) {
        return atlas.records().context().indicators().series().stream()
                .filter(series -> series.id().equals("tech_firms"))
                .flatMap(series -> series.points().stream())
                .map(IndicatorSeries.Point::fact)
                .map(fact -> fact.value().value())
                .toList();
    }

    @Test
    void firstDocumentKnowsThreeZonesOnly() {
        Atlas july2020 = on("2020-07");
        assertEquals(
                List.of("Z5", "Z6", "Z7"),
                july2020.records().zones().stream().map(Zone::id).toList());
        assertEquals(3, july2020.features(FeatureKind.ZONE).count(), "an outline stands for a known zone");
        assertEquals(8, on("2021-01").records().zones().size());
    }

    @Test
    void lineNoSourceHadToldOfIsNotDrawn() {
        assertTrue(latest.feature("L06").isPresent());
        assertTrue(on("2020-07").feature("L06").isEmpty(), "Line 27 is first told of in January 2021");
        assertTrue(on("2021-01").feature("L06").isPresent());
    }

    @Test
    void stateOfALineIsThatOfItsDate() {
        assertEquals(Optional.empty(), stateOf27(on("2020-12")));
        assertEquals(Optional.of(Status.PREPARATORY), stateOf27(on("2021-01")));
        assertEquals(Optional.of(Status.PREPARATORY), stateOf27(on("2023-06")), "S2 can only be dated 2023");
        assertEquals(Optional.of(Status.UNDER_CONSTRUCTION), stateOf27(on("2023")));
    }

    @Test
    void targetCountsFromTheDocumentThatSetsIt() {
        assertEquals(List.of(629.0), technologyFirms(on("2020-07")));
        assertEquals(List.of(629.0, 2000.0), technologyFirms(on("2021-01")));
        assertEquals(List.of(629.0, 1503.0, 1788.0, 2000.0), technologyFirms(on("2023")));
    }

    @Test
    void formulasStandBesideOneAnotherFromTheirDatesOn() {
        assertEquals(
                List.of("N1", "N2"),
                on("2022").records().networks().stream().map(NetworkTarget::id).toList());
        assertFalse(on("2022").contradictionsOf("N1").stream().anyMatch(c -> c.id().equals("TR17")));
        assertTrue(on("2023").contradictionsOf("N1").stream().anyMatch(c -> c.id().equals("TR17")));
    }

    @Test
    void latestDateKnowsEverything() {
        Atlas all = on("2026");
        assertEquals(latest.records().projects(), all.records().projects());
        assertEquals(latest.records().points().toList(), all.records().points().toList());
        assertEquals(
                latest.records().figures().toList(), all.records().figures().toList());
    }
}
