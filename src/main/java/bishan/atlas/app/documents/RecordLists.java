package bishan.atlas.app.documents;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.StatusMark;
import bishan.atlas.app.documents.RecordList.Row;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Derivation;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Period;
import bishan.atlas.model.Project;
import bishan.atlas.model.Status;
import bishan.atlas.model.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of records behind the index, each record with short words, its date and its source. */
final class RecordLists {
    private final Desk desk;

    RecordLists(Desk desk) {
        this.desk = desk;
    }

    RecordList of(Shelf shelf) {
        String title = desk.words().get("shelf." + shelf.key());
        String note = desk.words().get("shelf.note." + shelf.key());
        return new RecordList(shelf.key(), title, note, rows(shelf));
    }

    private List<Row> rows(Shelf shelf) {
        var records = desk.atlas().records();
        return switch (shelf) {
            case PROJECTS ->
                records.projects().stream()
                        .map(p -> history(p.id(), p.name(), in(p.kind()), p.history()))
                        .toList();
            case TRANSPORT ->
                records.transport().stream()
                        .map(t -> history(t.id(), t.name(), desk.reading().say("transport." + t.kind()), t.history()))
                        .toList();
            case AREAS -> subjects(Subject.Kind.CONTEXT_AREA);
            case PARTNERS -> subjects(Subject.Kind.PARTNER);
            case HONOURS -> subjects(Subject.Kind.HONOUR);
            case POLICIES -> subjects(Subject.Kind.POLICY);
            case EVENTS -> subjects(Subject.Kind.EVENT);
            case PLACES -> subjects(Subject.Kind.NAMED_PLACE);
            case CHECKS -> subjects(Subject.Kind.OUTSIDE_CHECK);
            case DERIVED ->
                records.context().derivations().stream().map(this::derived).toList();
        };
    }

    private Row history(String id, Bilingual name, String kind, Project.History history) {
        Optional<Fact<Status>> latest = history.statuses().latest();
        Optional<StatusMark> mark = latest.map(Fact::value).map(desk::mark);
        List<String> sources = latest.map(entry -> List.of(entry.sourceId())).orElse(history.sourceIds());
        return row(
                id,
                name,
                kind,
                mark,
                latest.map(Fact::when).map(this::shown).orElse(""),
                desk.chips(sources),
                Stream.concat(
                        history.notes().stream().map(Fact::value),
                        history.statuses().stream().flatMap(entry -> entry.note().stream())));
    }

    private List<Row> subjects(Subject.Kind kind) {
        return desk.atlas().records().context().subjects(kind).stream()
                .map(this::subject)
                .toList();
    }

    private Row subject(Subject subject) {
        List<String> sources = Stream.concat(
                        subject.statements().stream().flatMap(said -> said.sourceIds().stream()),
                        subject.figures().stream().map(Figure::sourceId))
                .distinct()
                .toList();
        String words = subject.statements().stream()
                .findFirst()
                .map(desk::in)
                .orElseGet(() -> subject.figures().stream()
                        .findFirst()
                        .map(figure -> desk.words()
                                .get(
                                        "told.amount",
                                        in(figure.what()),
                                        desk.reading().numbers().figure(figure.quantity())))
                        .orElse(""));
        return row(
                subject.id(),
                subject.name(),
                words,
                Optional.empty(),
                subject.date().map(this::shown).orElse(""),
                desk.chips(sources),
                subject.statements().stream().map(Fact::value));
    }

    private Row derived(Derivation derivation) {
        String values = derivation.values().stream()
                .map(value -> value.label().map(label -> in(label) + " ").orElse("")
                        + desk.reading().numbers().figure(value.quantity()))
                .collect(Collectors.joining(desk.reading().say("list.separator")));
        Chip chip = new Chip(Chip.Type.DERIVED, "", desk.reading().say("chip.derived"), "", Optional.empty());
        return row(
                derivation.id(),
                derivation.name(),
                values,
                Optional.empty(),
                "",
                List.of(chip),
                derivation.note().stream());
    }

    private Row row(
            String id,
            Bilingual name,
            String words,
            Optional<StatusMark> status,
            String date,
            List<Chip> chips,
            Stream<Bilingual> more) {
        String sought = Stream.concat(
                        Stream.of(
                                id,
                                name.zh(),
                                name.en(),
                                words,
                                date,
                                status.map(StatusMark::word).orElse("")),
                        Stream.concat(
                                desk.atlas().cross().aliasesOf(id).stream(),
                                more.flatMap(text -> Stream.of(text.zh(), text.en()))))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return new Row(id, in(name), words, status, date, chips, sought);
    }

    private String shown(Period when) {
        return when.display(desk.reading().language());
    }

    private String in(Bilingual text) {
        return desk.reading().in(text);
    }
}
