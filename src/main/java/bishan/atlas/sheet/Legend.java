package bishan.atlas.sheet;

import bishan.atlas.scene.LegendRow;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Messages;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** What a legend has to show, measured: headings and rows from top to bottom, before they are set in columns. */
record Legend(List<Entry> entries, Measures measures) {

    /** Sizes common to all columns, millimetres. */
    record Measures(double symbolMm, double wordsMm, double padMm, double titleMm, double textMm) {
        double wordsAtMm() {
            return symbolMm + 0.7 * padMm;
        }

        double columnMm() {
            return wordsAtMm() + wordsMm;
        }
    }

    /** A heading (no row) or a row of the legend with its words in lines. */
    record Entry(LegendRow row, List<String> lines, double heightMm) {
        Entry {
            lines = List.copyOf(lines);
        }

        boolean isHeading() {
            return row == null;
        }
    }

    private static final double LONGEST_LINE_MM = 34;
    private static final double ROW_GAP_MM = 1.25;
    static final double LEADING = 1.28;

    Legend {
        entries = List.copyOf(entries);
    }

    static Legend of(List<LegendRow> rows, double furniture, Typesetter typesetter, Messages words) {
        double text = Ink.text(2.15, furniture);
        Lettering lettering = Lettering.sans(text);
        double symbol =
                rows.stream().mapToDouble(r -> r.symbol().widthMm()).max().orElse(0);
        List<Entry> entries = new ArrayList<>();
        String section = "";
        double widest = 0;
        for (LegendRow row : rows) {
            if (!row.section().equals(section)) {
                section = row.section();
                String heading = words.get("legend." + section);
                entries.add(new Entry(null, List.of(heading), text * 2.1));
                widest = Math.max(widest, typesetter.widthMm(heading, Lettering.sansBold(text)) - symbol);
            }
            Paragraph title = Paragraph.of(row.title(), lettering, LONGEST_LINE_MM * furniture, typesetter);
            widest = Math.max(widest, title.widthMm());
            double lines = title.lines().size() * LEADING * text;
            double height = Math.max(SymbolInk.of(row.symbol()).heightMm(), lines) + ROW_GAP_MM * furniture;
            entries.add(new Entry(row, title.lines(), height));
        }
        double pad = 2.6 * furniture;
        return new Legend(entries, new Measures(symbol, widest, pad, 6.2 * furniture, text));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The same entries in {@code count} columns as low as they can be set, a heading never parted from its first row. */
    LegendColumns columns(int count) {
        double low = entries.stream().mapToDouble(Entry::heightMm).sum() / count;
        List<List<Entry>> columns = fill(low);
        while (columns.size() > count) {
            low += 0.5;
            columns = fill(low);
        }
        return new LegendColumns(columns, measures);
    }

    private List<List<Entry>> fill(double limit) {
        List<List<Entry>> columns = new ArrayList<>();
        List<Entry> column = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            double needs = entry.heightMm();
            if (entry.isHeading()) {
                needs += entries.get(i + 1).heightMm();
            }
            if (!column.isEmpty() && height + needs > limit + 1e-9) {
                columns.add(column);
                column = new ArrayList<>();
                height = 0;
            }
            column.add(entry);
            height += entry.heightMm();
        }
        columns.add(column);
        return columns;
    }
}
