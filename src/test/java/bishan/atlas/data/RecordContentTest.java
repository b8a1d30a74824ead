package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Derivation;
import bishan.atlas.model.Figure;
import bishan.atlas.model.IndicatorSeries;
import bishan.atlas.model.Link;
import bishan.atlas.model.Project;
import bishan.atlas.model.Quantity;
import bishan.atlas.model.Source;
import bishan.atlas.model.Status;
import bishan.atlas.model.Subject;
import bishan.atlas.model.Unit;
import bishan.atlas.model.Zone;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The atlas against a list of everything in the five documents, kept apart from {@code maps/}: how many of each kind, every number with
 * its source, every state, every tie. A number that someone mistypes in {@code maps/} is found here.
 */
class RecordContentTest {
    private static final double SAME = 1e-9;

    private final JsonNode content = content();
    private final Atlas atlas = new AtlasReader().read(RealAtlas.folder()).atlas();
    private final Atlas.Records records = atlas.records();

    private static JsonNode content() {
        try (InputStream in = RecordContentTest.class.getResourceAsStream("/record/content.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in, "content.json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Stream<JsonNode> rows(String list) {
        List<JsonNode> rows = new ArrayList<>();
        content.get(list).forEach(rows::add);
        return rows.stream();
    }

    private long subjects(Subject.Kind kind) {
        return records.context().subjects(kind).size();
    }

    @Test
    void thereAreAsManyOfEachKind() {
        JsonNode counts = content.get("counts");
        assertEquals(
                counts.get("sources").asInt(),
                records.sources().stream().filter(Source::isDocument).count());
        assertEquals(counts.get("zones").asInt(), records.zones().size());
        assertEquals(counts.get("context_areas").asInt(), subjects(Subject.Kind.CONTEXT_AREA));
        // One more than the list: the three intercity lines no document names.
        assertEquals(counts.get("transport").asInt() + 1, records.transport().size());
        assertEquals(counts.get("network_targets").asInt(), records.networks().size());
        assertEquals(counts.get("parks").asInt(), records.parks().size());
        assertEquals(counts.get("projects").asInt(), records.projects().size());
        assertEquals(counts.get("indicators").asInt(), records.points().count());
        assertEquals(counts.get("partners").asInt(), subjects(Subject.Kind.PARTNER));
        assertEquals(counts.get("events").asInt(), subjects(Subject.Kind.EVENT));
        assertEquals(counts.get("honours").asInt(), subjects(Subject.Kind.HONOUR));
        assertEquals(counts.get("policies").asInt(), subjects(Subject.Kind.POLICY));
        assertEquals(
                counts.get("derived").asInt(), records.context().derivations().size());
        assertEquals(
                counts.get("contradictions_and_traps").asInt(),
                records.context().contradictions().size());
        assertEquals(counts.get("external_context").asInt(), subjects(Subject.Kind.OUTSIDE_CHECK));
    }

    @Test
    @Tag("AC-33")
    void everyNumberOfARecordStandsThereWithItsSource() {
        List<String> missing = rows("numbers")
                .filter(row -> !holds(row.get(0).asText(), row))
                .map(JsonNode::toString)
                .toList();
        assertEquals(List.of(), missing);
    }

    private boolean holds(String record, JsonNode row) {
        if (record.equals("parks")) {
            return records.parkCounts().stream()
                    .anyMatch(c -> c.value() == row.get(1).asInt()
                            && c.sourceId().equals(row.get(3).asText()));
        }
        if (record.startsWith("N")) {
            return inFormula(record, row);
        }
        return records.figures()
                .filter(figure -> figure.id().startsWith(record + "."))
                .anyMatch(figure -> isSame(figure, row));
    }

    private boolean inFormula(String record, JsonNode row) {
        String id = record.substring(0, record.indexOf('.'));
        String kind = record.substring(record.indexOf('.') + 1);
        return records.networks().stream()
                .filter(network -> network.id().equals(id))
                .filter(network -> network.sourceId().equals(row.get(3).asText()))
                .anyMatch(network -> row.get(1).asInt()
                        == (kind.equals("total")
                                ? network.total()
                                : network.counts().getOrDefault(kind, -1)));
    }

    /** A range such as 15 to 20 seconds is kept as its upper end; the lower one stands in the note. */
    private static boolean isSame(Figure figure, JsonNode row) {
        JsonNode value = row.get(1);
        boolean range = value.isArray();
        String note = figure.fact().note().map(words -> words.zh()).orElse("");
        return figure.fact().sourceIds().contains(row.get(3).asText())
                && isSame(
                        figure.quantity(),
                        range ? value.get(1).asDouble() : value.asDouble(),
                        row.get(2).asText())
                && (!range || note.contains(value.get(0).asText()))
                && figure.quantity().qualifier().isPresent()
                        == !row.get(4).asText().isBlank();
    }

    private static boolean isSame(Quantity quantity, double value, String unitId) {
        double stored = Unit.ofId(unitId)
                .filter(unit -> unit.dimension() == quantity.unit().dimension())
                .map(quantity::in)
                .orElse(quantity.value());
        return Math.abs(stored - value) < SAME;
    }

    @Test
    @Tag("AC-33")
    void everyPointOfEveryIndicatorStandsInItsSeries() {
        List<String> missing = rows("points")
                .filter(row -> !holdsPoint(row))
                .map(JsonNode::toString)
                .toList();
        assertEquals(List.of(), missing);
    }

    private boolean holdsPoint(JsonNode row) {
        return records.context().indicators().series().stream()
                .filter(series -> series.id().equals(row.get(1).asText()))
                .flatMap(series -> series.points().stream())
                .filter(point -> point.id().equals(row.get(0).asText()))
                .anyMatch(point -> point.target() == row.get(5).asText().equals("target")
                        && point.fact().sourceIds().contains(row.get(4).asText())
                        && isSame(point, row));
    }

    private static boolean isSame(IndicatorSeries.Point point, JsonNode row) {
        if (row.get(2).isTextual()) {
            String parts = point.reading().parts().stream()
                    .map(part -> String.valueOf((int) part.value()))
                    .toList()
                    .toString();
            return parts.equals(row.get(2).asText());
        }
        boolean qualified = point.fact().value().qualifier().isPresent();
        return isSame(point.fact().value(), row.get(2).asDouble(), row.get(3).asText())
                && (qualified || row.get(6).asText().isBlank());
    }

    @Test
    void everyStateStandsWithItsSource() {
        List<String> missing = rows("statuses")
                .filter(row -> {
                    Status status = Status.ofId(row.get(2).asText()).orElseThrow();
                    return history(row.get(0).asText()).stream()
                            .flatMap(history -> history.statuses().stream())
                            .noneMatch(entry -> entry.value() == status
                                    && entry.sourceId().equals(row.get(1).asText()));
                })
                .map(JsonNode::toString)
                .toList();
        assertEquals(List.of(), missing);
    }

    private Optional<Project.History> history(String id) {
        return id.startsWith("T")
                ? atlas.transport(id).map(record -> record.history())
                : atlas.project(id).map(Project::history);
    }

    @Test
    @Tag("AC-31")
    @Tag("AC-34")
    void everyTieToAZoneIsTheOneOfTheList() {
        List<String> listed = rows("zone_links")
                .flatMap(row -> Stream.of(row.get(1).asText().split(" or "))
                        .map(zone -> row.get(0).asText() + " " + zone + " "
                                + row.get(2).asText()))
                .sorted()
                .toList();
        List<String> held = records.projects().stream()
                .flatMap(project -> project.ties().zoneLinks().stream()
                        .map(link -> project.id() + " " + link.targetId() + " " + word(link)))
                .sorted()
                .toList();
        assertEquals(listed, held);
        assertTrue(records.projects().stream()
                .flatMap(project -> project.ties().zoneLinks().stream())
                .allMatch(link -> atlas.zone(link.targetId()).isPresent()));
    }

    private static String word(Link link) {
        return link.kind().name().toLowerCase(Locale.ROOT);
    }

    @Test
    void everyWorkedOutValueIsTheOneOfTheList() {
        List<List<Double>> listed = rows("derived")
                .map(row -> {
                    List<Double> values = new ArrayList<>();
                    row.forEach(value -> values.add(value.asDouble()));
                    return values;
                })
                .toList();
        List<List<Double>> held = records.context().derivations().stream()
                .map(Derivation::values)
                .map(values -> values.stream().map(v -> v.quantity().value()).toList())
                .toList();
        assertEquals(listed, held);
    }

    @Test
    void everyContradictionIsOfItsKind() {
        List<String> listed = rows("contradictions")
                .map(row -> row.get(0).asText() + " " + row.get(1).asText())
                .toList();
        assertEquals(
                listed,
                records.context().contradictions().stream()
                        .map(c -> c.id() + " " + c.kind().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void everyEventHasItsDate() {
        List<String> listed = rows("events")
                .map(row -> row.get(0).asText().split(" ")[0])
                .sorted()
                .toList();
        assertEquals(
                listed,
                records.context().subjects(Subject.Kind.EVENT).stream()
                        .map(event -> event.date().orElseThrow().toString())
                        .sorted()
                        .toList());
    }

    @Test
    void onlyZonesWithStatedIndustriesOrFunctionsShowAny() {
        rows("industries").forEach(row -> {
            Zone.Content content = atlas.zone(row.get(0).asText()).orElseThrow().content();
            boolean stated =
                    !content.industries().isEmpty() || !content.functions().isEmpty();
            assertEquals(!row.get(1).isEmpty(), stated, row.get(0).asText());
        });
    }
}
