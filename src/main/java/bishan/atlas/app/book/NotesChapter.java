package bishan.atlas.app.book;

import bishan.atlas.model.Contradiction;
import bishan.atlas.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How to read the book: what its tags mean, how areas and distances are measured, what is left open. */
final class NotesChapter {
    private static final List<String> MARKS = List.of("source", "outside", "inferred", "derived", "schematic", "doubt");
    private static final List<String> RULES = List.of("asOf", "area", "distance", "sums", "maps");

    private final Press press;
    private final Setting setting;

    NotesChapter(Press press) {
        this.press = press;
        this.setting = press.setting();
    }

    Chapter chapter() {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(press.section(press.say("notes.marks"), setting));
        MARKS.forEach(mark -> pieces.add(mark(mark)));
        pieces.add(press.section(press.say("notes.rules"), setting));
        RULES.forEach(rule -> pieces.add(
                Piece.of(setting.lines(press.say("notes.rule." + rule), Type.BODY, setting.bodyMm()), setting.mm(2))));
        String title = press.say("notes.title");
        return new Chapter("notes", title, 1, title, press.head(title, ""), 1, pieces, setting);
    }

    private Piece mark(String mark) {
        double label = setting.mm(34);
        return Piece.of(
                Across.of(
                        0,
                        setting.said("", Type.BODY, List.of(example(mark)), label),
                        label,
                        setting.lines(press.say("notes.means." + mark), Type.BODY, setting.bodyMm() - label)),
                setting.mm(2));
    }

    /** A tag as it stands beside facts. */
    private Tag example(String mark) {
        Stream<Source> sources = press.atlas().records().sources().stream();
        return switch (mark) {
            case "source" ->
                sources.filter(Source::isDocument)
                        .findFirst()
                        .map(source -> press.tags().document(source.id()))
                        .orElse(new Tag("S1", true, ""));
            case "outside" ->
                numbered(
                        "chip.outside",
                        sources.filter(source -> !source.isDocument()).map(Source::id));
            case "doubt" ->
                numbered(
                        "chip.conflict",
                        press.atlas().records().context().contradictions().stream()
                                .map(Contradiction::id));
            default -> new Tag(press.reading().say("chip." + mark), false, "");
        };
    }

    private Tag numbered(String key, Stream<String> ids) {
        String id = ids.findFirst().orElse("");
        return new Tag((press.reading().say(key) + " " + id).strip(), false, id);
    }
}
