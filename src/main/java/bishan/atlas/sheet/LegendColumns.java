package bishan.atlas.sheet;

import bishan.atlas.scene.Box;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Messages;
import java.util.List;

/** A legend set in columns; they stand in the middle of a box that is wider than they are. */
record LegendColumns(List<List<Legend.Entry>> columns, Legend.Measures measures) implements Panel {
    private static final double TITLE_TO_TEXT = 1.45;

    LegendColumns {
        columns = columns.stream().map(List::copyOf).toList();
    }

    List<LegendRow> rows() {
        return columns.stream()
                .flatMap(List::stream)
                .filter(entry -> !entry.isHeading())
                .map(Legend.Entry::row)
                .toList();
    }

    @Override
    public String part() {
        return "legend";
    }

    @Override
    public double widthMm() {
        int n = columns.size();
        return n * measures.columnMm() + (n - 1) * gutterMm() + 2 * measures.padMm();
    }

    @Override
    public double heightMm() {
        double tallest = columns.stream()
                .mapToDouble(c -> c.stream().mapToDouble(Legend.Entry::heightMm).sum())
                .max()
                .orElse(0);
        return measures.titleMm() + tallest + measures.padMm();
    }

    private double gutterMm() {
        return 1.6 * measures.padMm();
    }

    @Override
    public void draw(Draft draft, Box box, Messages words) {
        draft.plate(box);
        Lettering title = Ink.headline(measures.textMm() * TITLE_TO_TEXT, words.language());
        draft.centred(
                words.get("legend.title"),
                (box.minX() + box.maxX()) / 2,
                box.minY() + measures.titleMm() * 0.78,
                title,
                Ink.TEXT);
        double extra = Math.max(0, box.width() - widthMm()) / (columns.size() + 1);
        double x = box.minX() + measures.padMm() + extra;
        for (List<Legend.Entry> column : columns) {
            double y = box.minY() + measures.titleMm();
            for (Legend.Entry entry : column) {
                entry(draft, entry, x, y);
                y += entry.heightMm();
            }
            x += measures.columnMm() + gutterMm() + extra;
        }
    }

    private void entry(Draft draft, Legend.Entry entry, double x, double y) {
        double text = measures.textMm();
        if (entry.isHeading()) {
            draft.left(entry.lines().get(0), x, y + text * 1.55, Lettering.sansBold(text), Ink.TEXT);
            return;
        }
        var symbol = entry.row().symbol();
        double middle = y + entry.heightMm() / 2;
        draft.place(
                symbol,
                x + (measures.symbolMm() - symbol.widthMm()) / 2,
                middle - SymbolInk.of(symbol).middle());
        double left = x + measures.wordsAtMm();
        double small = measures.secondMm();
        double lines = (entry.lines().size() * text + entry.second().size() * small) * Legend.LEADING;
        // The first baseline of a block of lines whose middle is that of the symbol.
        double baseline = middle - lines / 2 + text * (Legend.LEADING / 2 + 0.36);
        for (String line : entry.lines()) {
            draft.left(line, left, baseline, Lettering.sans(text), Ink.TEXT);
            baseline += Legend.LEADING * text;
        }
        baseline -= Legend.LEADING * (text - small);
        for (String line : entry.second()) {
            draft.left(line, left, baseline, Lettering.sans(small), Ink.NOTE);
            baseline += Legend.LEADING * small;
        }
    }
}
