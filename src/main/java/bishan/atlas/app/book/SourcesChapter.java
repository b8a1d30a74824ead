package bishan.atlas.app.book;

import bishan.atlas.app.book.TableSetter.Column;
import bishan.atlas.app.documents.DocumentPage;
import bishan.atlas.app.documents.Documents;
import bishan.atlas.model.Language;
import bishan.atlas.model.Source;
import java.util.ArrayList;
import java.util.List;

/** What the book rests on: the documents with how they are dated, then everything from outside them with its credit. */
final class SourcesChapter {
    private final Press press;
    private final Setting setting;

    SourcesChapter(Press press, Setting setting) {
        this.press = press;
        this.setting = setting;
    }

    Chapter chapter() {
        Documents documents = new Documents(press.atlas(), press.words().language());
        List<Piece> pieces = new ArrayList<>();
        documents.index().documents().stream()
                .flatMap(entry -> documents.document(entry.key()).stream())
                .forEach(page -> pieces.addAll(document(page)));
        if (!pieces.isEmpty()) {
            pieces.add(0, press.section(press.say("sources.documents"), setting));
        }
        List<Source> outside = press.atlas().records().sources().stream()
                .filter(source -> !source.isDocument())
                .toList();
        if (!outside.isEmpty()) {
            pieces.add(press.section(press.say("sources.outside"), setting));
            pieces.add(Piece.heading(setting.lines(press.say("sources.outside.note"), Type.NOTE, setting.bodyMm()), 0));
            pieces.addAll(outsideTable(outside));
        }
        String title = press.say("sources.title");
        return new Chapter(
                "sources", title, 1, title, press.head(title, press.say("sources.note"), setting), 1, pieces, setting);
    }

    private List<Piece> document(DocumentPage page) {
        double width = setting.bodyMm();
        double label = setting.mm(26);
        DocumentPage.Head head = page.head();
        List<Piece> pieces = new ArrayList<>();
        Block title = setting.lines(press.say("sources.named", page.id(), head.title()), Type.STRONG, width);
        pieces.add(Piece.heading(
                        new Ruled(title, width, 0, setting.mm(0.8), Shade.HAIRLINE, Shade.HAIRLINE_MM), setting.mm(4.5))
                .named(page.id()));
        pieces.add(Piece.heading(setting.lines(head.otherTitle(), Type.TINY, width), setting.mm(0.8)));
        pieces.add(row(press.say("sources.published"), head.published(), label).kept());
        pieces.add(row(
                press.say("sources.dated"),
                press.tags()
                        .dateOf(page.id())
                        .filter(date -> !date.equals(head.span()))
                        .map(date -> press.say("sources.span", date, head.span()))
                        .orElse(head.span()),
                label));
        String how = String.join(
                press.words().language() == Language.ZH ? "" : " ",
                head.dating().stream().map(DocumentPage.Sentence::text).toList());
        pieces.add(row(press.say("sources.how"), how, label));
        head.particulars().forEach(given -> pieces.add(row(given.label(), given.text(), label)));
        // What is known of a document stands on one page.
        for (int i = 0; i < pieces.size() - 1; i++) {
            pieces.set(i, pieces.get(i).kept());
        }
        return pieces;
    }

    private Piece row(String label, String text, double labelMm) {
        return Piece.of(
                Across.of(
                        0,
                        setting.lines(label, Type.NOTE, labelMm - setting.mm(2)),
                        labelMm,
                        setting.lines(text, Type.SMALL, setting.bodyMm() - labelMm)),
                setting.mm(0.7));
    }

    private List<Piece> outsideTable(List<Source> sources) {
        TableSetter table = new TableSetter(
                setting,
                setting.bodyMm(),
                List.of(
                        Column.left(press.say("projects.number"), 10),
                        Column.left(press.say("sources.what"), 76),
                        Column.left(press.say("indicators.when"), 24),
                        Column.left(press.say("sources.credit"), 50)));
        return table.table(sources.stream()
                .map(source -> table.row(List.of(
                                table.words(0, source.id(), Type.TINY),
                                table.stack(
                                        table.words(1, press.reading().in(source.title()), Type.SMALL),
                                        table.words(
                                                1,
                                                source.note()
                                                        .map(press.reading()::in)
                                                        .orElse(""),
                                                Type.TINY)),
                                table.words(
                                        2,
                                        source.date()
                                                .map(date -> date.display(
                                                        press.words().language()))
                                                .orElseGet(() -> press.reading().say("source.undated")),
                                        Type.TINY),
                                table.words(3, source.attribution(), Type.TINY)))
                        .named(source.id()))
                .toList());
    }
}
