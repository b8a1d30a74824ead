package bishan.atlas.app;

import bishan.atlas.data.FactCoverage;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Context;
import bishan.atlas.model.Contradiction;
import bishan.atlas.model.Derivation;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Figure;
import bishan.atlas.model.IndicatorSeries;
import bishan.atlas.model.Language;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.NetworkTarget;
import bishan.atlas.model.ParkRecord;
import bishan.atlas.model.Project;
import bishan.atlas.model.Source;
import bishan.atlas.model.Status;
import bishan.atlas.model.Structure;
import bishan.atlas.model.Subject;
import bishan.atlas.model.TransportRecord;
import bishan.atlas.model.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How much of the record a reader can reach on the screen: every fact is looked for on the sheet of its record, in the words and the
 * numbers a reader would see there. Reads sheets only; any thread, about a second.
 */
public final class Coverage {
    private final Atlas atlas;
    private final FactSheets sheets;
    private final MapState state;
    private final Numbers numbers;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, FactCoverage.Count> counts = new LinkedHashMap<>();
    private final List<String> unreached = new ArrayList<>();

    private Coverage(Atlas atlas, Language language) {
        this.atlas = atlas;
        sheets = new FactSheets(atlas);
        state = MapState.initial(Set.of(), language).withInferred(true);
        numbers = Reading.of(atlas, state).numbers();
    }

    public static FactCoverage of(Atlas atlas, Language language) {
        return new Coverage(atlas, language).result();
    }

    private FactCoverage result() {
        Atlas.Records records = atlas.records();
        records.zones().forEach(this::zone);
        records.projects().forEach(this::project);
        records.transport().forEach(this::transport);
        records.networks().forEach(this::network);
        records.parks().forEach(this::park);
        records.parkCounts()
                .forEach(count -> look("counts", anyPark(), numbers.plain(count.value()), in(count.what())));
        records.sources().forEach(this::source);
        context(records.context());
        atlas.features().forEach(this::feature);
        return new FactCoverage(counts, unreached);
    }

    private void source(Source source) {
        look("sources", source.id(), in(source.title()));
        words(source.id(), source.note());
        source.particulars().ifPresent(text -> {
            text.authors().forEach(author -> look("names", source.id(), author));
            text.photoCredits().forEach(author -> look("names", source.id(), author));
            words(source.id(), text.dating().basis());
            words(source.id(), text.words().structure());
            words(source.id(), text.words().quality());
            words(source.id(), text.words().publisher());
        });
    }

    private String anyPark() {
        return atlas.records().parks().stream().map(ParkRecord::id).findFirst().orElse("");
    }

    private void zone(Zone zone) {
        figures(zone.id(), zone.plannedAreas());
        Zone.Content content = zone.content();
        statements(zone.id(), List.of(zone.region()));
        statements(zone.id(), content.industries());
        statements(zone.id(), content.functions());
        statements(zone.id(), content.inferredIndustries());
        statements(zone.id(), content.siting().words());
        words(zone.id(), content.siting().wording().map(Fact::value));
        words(zone.id(), content.lastWord());
        content.milestones().forEach(step -> look("statements", zone.id(), in(step.text())));
        content.cautions().forEach(caution -> remark(zone.id(), caution));
        extras(zone.id());
    }

    private void project(Project project) {
        history(project.id(), project.history());
        project.ties().zoneLinks().forEach(link -> look("links", project.id(), link.targetId()));
        extras(project.id());
    }

    private void transport(TransportRecord record) {
        history(record.id(), record.history());
        record.ties().zoneLinks().forEach(link -> look("links", record.id(), link.targetId()));
        extras(record.id());
    }

    private void history(String id, Project.History history) {
        statuses(id, history.statuses().entries());
        figures(id, history.figures());
        history.notes().forEach(note -> remark(id, note));
    }

    private void network(NetworkTarget network) {
        network.counts().values().forEach(count -> look("counts", network.id(), String.valueOf(count)));
        look("statements", network.id(), in(network.text().value()));
        look("statements", network.id(), in(network.where()));
        words(network.id(), network.remarks().note());
        words(network.id(), network.remarks().outside().map(Fact::value));
        extras(network.id());
    }

    private void park(ParkRecord park) {
        figures(park.id(), park.figures());
        statements(park.id(), park.statements());
        park.notes().forEach(note -> remark(park.id(), note));
        extras(park.id());
    }

    private void context(Context context) {
        for (Subject subject : context.subjects()) {
            statements(subject.id(), subject.statements());
            figures(subject.id(), subject.figures());
            extras(subject.id());
        }
        context.structures().forEach(this::structure);
        context.indicators().series().forEach(this::series);
        context.derivations().forEach(this::derivation);
        context.contradictions().forEach(this::contradiction);
    }

    private void structure(Structure structure) {
        statements(structure.id(), structure.statements());
        structure.nodes().forEach(node -> node(structure.id(), node));
        extras(structure.id());
    }

    private void node(String id, Structure.Node node) {
        look("structures", id, in(node.name()));
        words(id, node.role());
        node.children().forEach(child -> node(id, child));
    }

    private void series(IndicatorSeries series) {
        for (IndicatorSeries.Point point : series.points()) {
            String shown = point.reading().parts().isEmpty()
                    ? numbers.figure(point.fact().value())
                    : numbers.plain(point.reading().parts().get(0).value());
            look("points", series.id(), shown);
            words(series.id(), point.note());
            words(series.id(), point.reading().period());
            figures(series.id(), point.also());
        }
        series.points().stream()
                .flatMap(point -> series.definition(point.definitionId()).stream())
                .distinct()
                .forEach(definition -> look("names", series.id(), in(definition.words())));
        words(series.id(), series.note());
    }

    private void derivation(Derivation derivation) {
        derivation.values().forEach(value -> look("derived", derivation.id(), numbers.figure(value.quantity())));
        words(derivation.id(), derivation.note());
    }

    private void contradiction(Contradiction contradiction) {
        look(
                "contradictions",
                contradiction.id(),
                in(contradiction.words().said()),
                in(contradiction.words().rule()));
        contradiction
                .table()
                .forEach(row ->
                        row.cells().forEach(cell -> look("contradictions", contradiction.id(), in(cell.text()))));
    }

    private void feature(MapFeature feature) {
        look("features", feature.id(), in(feature.name()));
        words(feature.id(), feature.provenance().note());
        statuses(feature.id(), feature.facets().statuses().entries());
    }

    /** Names, ties and evidence that any record may carry. */
    private void extras(String id) {
        atlas.cross().aliasesOf(id).forEach(alias -> look("names", id, alias));
        Titles titles = new Titles(atlas);
        atlas.cross()
                .linksOf(id)
                .forEach(link -> look(
                        "links",
                        id,
                        titles.of(titles.sheetOf(link.targetId())).map(this::in).orElse("?")));
        atlas.cross().noZoneOf(id).ifPresent(why -> look("statements", id, in(why)));
        atlas.cross()
                .evidenceOf(id)
                .forEach(piece -> look("evidence", id, piece.lines().replace('-', '–')));
    }

    private void statuses(String id, List<Fact<Status>> entries) {
        entries.forEach(entry -> look(
                "statuses",
                id,
                entry.note().map(this::in).orElse(""),
                entry.when().display(state.language())));
    }

    private void figures(String id, List<Figure> figures) {
        for (Figure figure : figures) {
            look("figures", id, figure.sourceId(), numbers.figure(figure.quantity()));
            words(id, figure.fact().note());
            words(id, figure.group());
        }
    }

    private void statements(String id, List<Fact<Bilingual>> statements) {
        statements.forEach(statement -> look("statements", id, in(statement.value())));
    }

    /** A remark is set with its first words as a title, so its colon is gone. */
    private void remark(String id, Fact<Bilingual> remark) {
        String text = in(remark.value());
        look("statements", id, text.substring(text.indexOf('：') + 1));
    }

    private void words(String id, Optional<Bilingual> words) {
        words.ifPresent(text -> look("statements", id, in(text)));
    }

    private void look(String kind, String id, String... wanted) {
        String text = texts.computeIfAbsent(id, this::text);
        boolean found = !text.isEmpty() && List.of(wanted).stream().allMatch(text::contains);
        counts.merge(kind, new FactCoverage.Count(1, found ? 1 : 0), (before, one) -> before.plus(found));
        if (!found) {
            unreached.add(id + ": " + String.join(" / ", wanted));
        }
    }

    private String text(String id) {
        return sheets.of(id, state).map(PlainSheet::of).orElse("");
    }

    private String in(Bilingual text) {
        return text.in(state.language());
    }
}
