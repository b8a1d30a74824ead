package bishan.atlas.app.book;

import java.util.ArrayList;
import java.util.List;

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
        pieces.add(press.section(press.say("notes.marks"), setting.bodyMm()));
        MARKS.forEach(mark -> pieces.add(mark(mark)));
        pieces.add(press.section(press.say("notes.rules"), setting.bodyMm()));
        RULES.forEach(rule -> pieces.add(
                Piece.of(setting.lines(press.say("notes.rule." + rule), Type.BODY, setting.bodyMm()), setting.mm(2))));
        String title = press.say("notes.title");
        return new Chapter("notes", title, 1, title, press.head(title, ""), 1, pieces, setting);
    }

    private Piece mark(String mark) {
        double label = setting.mm(34);
        String example = press.say("notes.mark." + mark);
        Tag tag = new Tag(example, mark.equals("source"), "");
        return Piece.of(
                Across.of(
                        0,
                        setting.said("", Type.BODY, List.of(tag), label),
                        label,
                        setting.lines(press.say("notes.means." + mark), Type.BODY, setting.bodyMm() - label)),
                setting.mm(2));
    }
}
