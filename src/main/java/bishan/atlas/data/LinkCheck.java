package bishan.atlas.data;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether ids are used once over all record files, and whether what is named by id is there and of the right kind. */
final class LinkCheck {
    private static final Set<String> FIGURES = Set.of("figures", "also", "planned_area", "counts");

    /** Fields that name any record, any part of one with an id, or a feature of the map. */
    private static final Set<String> ANY = Set.of("to", "touches", "operands");

    /** Fields that name what stands in certain lists only. */
    private static final Map<String, Set<String>> CERTAIN = Map.of(
            "figure", FIGURES,
            "not_summed", Set.of("figures", "also", "planned_area", "counts", "points", "values"),
            "not_joined", Set.of("series"),
            "topic", Set.of("topics"),
            "context_area", Set.of("context_areas"));

    private final RecordIds ids;
    private final Set<String> features;
    private final Findings findings;

    LinkCheck(MapsFiles files, Findings findings) {
        this.ids = new RecordIds(files);
        this.features = files.all()
                .filter(spot -> spot.isHead() && spot.isEntryOf("features"))
                .map(Spot::item)
                .collect(Collectors.toSet());
        this.findings = findings;
    }

    void check(Spot spot) {
        ids.before(spot)
                .ifPresent(first -> findings.add(Flaw.ID_AGAIN, spot.member("id"), spot.text("id"), first.file()));
        if (ANY.contains(spot.name()) || CERTAIN.containsKey(spot.name())) {
            named(spot);
        }
        if (spot.isEntryOf("series")) {
            definitions(spot);
        }
    }

    private void named(Spot field) {
        String id = field.node().asText("").strip();
        if (!field.node().isTextual() || id.isEmpty()) {
            return;
        }
        boolean drawn = ANY.contains(field.name()) && features.contains(id);
        if (!ids.has(id) && !drawn) {
            findings.add(Flaw.LINK_NOTHING, field, id);
        } else if (CERTAIN.containsKey(field.name()) && !ids.hasIn(id, CERTAIN.get(field.name()))) {
            findings.add(Flaw.LINK_OTHER, field, id);
        }
    }

    /** Each once, and each that a point names there. */
    private void definitions(Spot series) {
        Set<String> known = new HashSet<>();
        series.member("definitions")
                .elements()
                .filter(definition -> !known.add(definition.text("id")))
                .forEach(again -> findings.add(Flaw.ID_AGAIN, again.member("id"), again.text("id"), again.file()));
        Stream<Spot> points = series.member("points").elements();
        points.filter(point -> point.has("definition") && !known.contains(point.text("definition")))
                .forEach(
                        point -> findings.add(Flaw.LINK_NOTHING, point.member("definition"), point.text("definition")));
    }
}
