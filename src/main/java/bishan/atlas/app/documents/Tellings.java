package bishan.atlas.app.documents;

import bishan.atlas.app.documents.Told.Amount;
import bishan.atlas.app.documents.Told.Content;
import bishan.atlas.app.documents.Told.Kind;
import bishan.atlas.app.documents.Told.Thing;
import bishan.atlas.app.documents.Told.Words;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Figure;
import bishan.atlas.model.IndicatorSeries;
import bishan.atlas.model.Language;
import bishan.atlas.model.ParkCount;
import bishan.atlas.model.ParkRecord;
import bishan.atlas.model.Project;
import bishan.atlas.model.Quantity;
import bishan.atlas.model.Status;
import bishan.atlas.model.Structure;
import bishan.atlas.model.Subject;
import bishan.atlas.model.Zone;
import bishan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything any source says, one after another, each with an id of its own: the documents' pages only sort it. */
final class Tellings {
    private final Atlas atlas;
    private final List<Told> all = new ArrayList<>();

    private Tellings(Atlas atlas) {
        this.atlas = atlas;
    }

    static List<Told> of(Atlas atlas) {
        Tellings tellings = new Tellings(atlas);
        tellings.gather();
        return List.copyOf(tellings.all);
    }

    private void gather() {
        Atlas.Records records = atlas.records();
        records.context().indicators().series().forEach(this::indicator);
        records.projects().forEach(p -> history(new Thing(p.id(), Kind.PROJECT, p.name()), p.history()));
        records.transport().forEach(t -> history(new Thing(t.id(), Kind.TRANSPORT, t.name()), t.history()));
        records.networks().forEach(network -> {
            Thing thing = new Thing("networks", Kind.TRANSPORT, said("network.name"), network.id(), "");
            add(network.id(), thing, new Told.Formula(network), network.text());
        });
        records.zones().forEach(this::zone);
        records.parks().forEach(this::park);
        records.parkCounts().forEach(this::count);
        records.context().subjects().forEach(this::subject);
        records.context().structures().forEach(this::structure);
    }

    private void indicator(IndicatorSeries series) {
        Thing thing = new Thing(series.id(), Kind.INDICATOR, series.name(), series.id(), series.topicId());
        for (IndicatorSeries.Point point : series.points()) {
            add(point.id(), thing, new Told.Point(series, point), point.fact());
            figures(thing, point.also());
        }
    }

    private void history(Thing thing, Project.History history) {
        int number = 0;
        for (Fact<Status> entry : history.statuses().entries()) {
            add(thing.id() + "#state" + ++number, thing, new Told.State(entry.value(), entry.note()), entry);
        }
        figures(thing, history.figures());
        words(thing, Told.NOTE, history.notes());
        history.sourceIds().stream()
                .filter(source -> all.stream().noneMatch(told -> told.thing().equals(thing) && told.by(source)))
                .forEach(source -> all.add(new Told(
                        thing.id() + "#named" + source,
                        thing,
                        new Words("told.named", thing.name()),
                        Optional.empty(),
                        List.of(source))));
    }

    private void zone(Zone zone) {
        Thing thing = new Thing(zone.id(), Kind.ZONE, zone.name());
        Zone.Content content = zone.content();
        figures(thing, zone.plannedAreas());
        words(thing, "told.region", List.of(zone.region()));
        words(thing, "told.siting", content.siting().words());
        words(thing, "told.wording", content.siting().wording().stream().toList());
        words(thing, "told.industry", content.industries());
        words(thing, "told.purpose", content.functions());
        content.milestones()
                .forEach(step -> add(
                        zone.id() + "#step" + content.milestones().indexOf(step),
                        thing,
                        new Told.Step(step.text()),
                        step.said()));
        words(thing, Told.INFERRED, content.inferredIndustries());
        words(thing, Told.CAUTION, content.cautions());
    }

    private void park(ParkRecord park) {
        Bilingual name =
                atlas.feature(park.id()).map(f -> f.name()).orElseGet(() -> new Bilingual(park.id(), park.id()));
        Thing thing = new Thing(park.id(), Kind.PARK, name);
        figures(thing, park.figures());
        words(thing, "", park.statements());
        words(thing, Told.NOTE, park.notes());
    }

    /** A count of parks that an indicator has too leads to that indicator and stands under it as a topic. */
    private void count(ParkCount count) {
        String target = atlas.records().context().indicators().series().stream()
                .filter(series -> series.points().stream().anyMatch(point -> same(point, count)))
                .map(IndicatorSeries::id)
                .findFirst()
                .orElse(count.sourceId());
        Thing thing =
                new Thing("parkCounts", Kind.PARK, count.what(), target, target.equals(count.sourceId()) ? "" : target);
        Fact<Quantity> value = count.figure().fact();
        add(count.id(), thing, new Amount(said("parks.name"), value.value(), false), value);
    }

    private static boolean same(IndicatorSeries.Point point, ParkCount count) {
        return point.reading().figureId().filter(count.id()::equals).isPresent();
    }

    private void subject(Subject subject) {
        Kind kind = switch (subject.kind()) {
            case CONTEXT_AREA -> Kind.AREA;
            case PARTNER -> Kind.PARTNER;
            case EVENT -> Kind.EVENT;
            case HONOUR -> Kind.HONOUR;
            case POLICY -> Kind.POLICY;
            case NAMED_PLACE, OUTSIDE_CHECK -> Kind.PLACE;
        };
        Thing thing = new Thing(subject.id(), kind, subject.name());
        figures(thing, subject.figures());
        words(thing, "", subject.statements());
    }

    private void structure(Structure structure) {
        Thing thing = new Thing(structure.id(), Kind.STRUCTURE, structure.name());
        words(thing, "", structure.statements());
        structure.nodes().forEach(node -> node(thing, node));
    }

    private void node(Thing thing, Structure.Node node) {
        Bilingual words = node.role()
                .map(role -> new Bilingual(
                        node.name().zh() + "：" + role.zh(), node.name().en() + ": " + role.en()))
                .orElse(node.name());
        all.add(new Told(node.id(), thing, new Words("", words), Optional.empty(), node.sourceIds()));
        node.children().forEach(child -> node(thing, child));
    }

    private void figures(Thing thing, List<Figure> figures) {
        figures.forEach(figure ->
                add(figure.id(), thing, new Amount(figure.what(), figure.quantity(), figure.planned()), figure.fact()));
    }

    private void words(Thing thing, String label, List<Fact<Bilingual>> facts) {
        String kind = label.isEmpty() ? "#said" : "#" + label.substring(label.indexOf('.') + 1);
        for (int i = 0; i < facts.size(); i++) {
            add(thing.id() + kind + i, thing, new Words(label, facts.get(i).value()), facts.get(i));
        }
    }

    private void add(String id, Thing thing, Content content, Fact<?> fact) {
        all.add(new Told(id, thing, content, fact.date(), fact.sourceIds()));
    }

    private static Bilingual said(String key) {
        Messages chinese = Messages.of(Language.ZH, "documents");
        Messages english = Messages.of(Language.EN, "documents");
        return new Bilingual(chinese.get(key), english.get(key));
    }
}
