package bishan.atlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class AtlasTest {
    private static final Bilingual NAME = new Bilingual("线", "Line");

    private static Fact<Status> entry(Status status, String date) {
        return Fact.dated(status, PartialDate.parse(date), "S0", Optional.empty());
    }

    private static Optional<Status> latest(Map<String, Object> attributes, List<Fact<Status>> entries) {
        MapFeature line = new MapFeature(
                "L1",
                FeatureKind.METRO,
                NAME,
                new GeometryFactory().createPoint(new Coordinate(106.2, 29.6)),
                new Provenance(50, List.of("G1"), Optional.empty()),
                new MapFeature.Facets(
                        Optional.empty(), Optional.empty(), new StatusHistory(entries), List.of(), attributes));
        Layer layer = new Layer("metro", "transport", NAME, 5, true, List.of(line));
        return new Atlas(NAME, List.of(), List.of(layer), Atlas.Records.NONE).latestStatus(line);
    }

    @Test
    void latestDateGivesTheState() {
        assertEquals(
                Optional.of(Status.OPERATING),
                latest(Map.of(), List.of(entry(Status.OPERATING, "2024-04-28"), entry(Status.STARTED, "2020"))));
    }

    @Test
    void beingNamedLaterHidesNoBetterKnownState() {
        assertEquals(
                Optional.of(Status.OPERATING),
                latest(Map.of(), List.of(entry(Status.OPERATING, "2019-12-30"), entry(Status.NAMED_ONLY, "2021-01"))));
    }

    @Test
    void beingNamedIsTheStateWhereNothingElseIsKnown() {
        assertEquals(Optional.of(Status.NAMED_ONLY), latest(Map.of(), List.of(entry(Status.NAMED_ONLY, "2021-01"))));
    }

    @Test
    void undatedStateCountsWhereNoDatedOneIsKnown() {
        Map<String, Object> undated = Map.of(MapFeature.UNDATED_STATUS, "operating");
        assertEquals(Optional.of(Status.OPERATING), latest(undated, List.of(entry(Status.NAMED_ONLY, "2021-01"))));
        assertEquals(Optional.of(Status.PLANNED), latest(undated, List.of(entry(Status.PLANNED, "2021-01"))));
    }

    @Test
    void nothingSaidIsNoState() {
        assertEquals(Optional.empty(), latest(Map.of(), List.of()));
    }
}
