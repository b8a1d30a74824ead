package bishan.atlas.sheet;

import bishan.atlas.scene.LegendRow;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Messages;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

        /** Of the second language, smaller than the first. */
        double secondMm() {
            return Math.max(Ink.SMALLEST_TEXT_MM, textMm * 0.84);
        }
    }

    /**
     * A heading (no row) or a row of the legend with its words in lines.
     *
     * @param second the words in the second language, in lines under the others; empty in one language
     */
    record Entry(LegendRow row, List<String> lines, List<String> second, double heightMm) {
        Entry {
            lines = List.copyOf(lines);
            second = List.copyOf(second);
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

    /** @param second titles in a second language by class id; empty for a legend in one */
    static Legend of(
            List<LegendRow> rows, Map<String, String> second, double furniture, Typesetter typesetter, Messages words) {
        double text = Ink.text(2.15, furniture);
        double symbol =
                rows.stream().mapToDouble(r -> r.symbol().widthMm()).max().orElse(0);
        Measures sizes = new Measures(symbol, 0, 2.6 * furniture, 6.2 * furniture, text);
        Lettering lettering = Lettering.sans(text);
        Lettering small = Lettering.sans(sizes.secondMm());
        double longest = LONGEST_LINE_MM * furniture;
        List<Entry> entries = new ArrayList<>();
        String section = "";
        double widest = 0;
        for (LegendRow row : rows) {
            if (!row.section().equals(section)) {
                section = row.section();
                String heading = words.get("legend." + section);
                entries.add(new Entry(null, List.of(heading), List.of(), text * 2.1));
                widest = Math.max(widest, typesetter.widthMm(heading, Lettering.sansBold(text)) - sizes.wordsAtMm());
            }
            Paragraph title = Paragraph.of(row.title(), lettering, longest, typesetter);
            String other = second.getOrDefault(row.classId(), "");
            Paragraph under = other.isEmpty() || other.equals(row.title())
                    ? new Paragraph(List.of(), 0)
                    : Paragraph.of(other, small, longest, typesetter);
            widest = Math.max(widest, Math.max(title.widthMm(), under.widthMm()));
            double lines = (title.lines().size() * text + under.lines().size() * small.sizeMm()) * LEADING;
            double height = Math.max(SymbolInk.of(row.symbol()).heightMm(), lines) + ROW_GAP_MM * furniture;
            entries.add(new Entry(row, title.lines(), under.lines(), height));
        }
        return new Legend(entries, new Measures(symbol, widest, sizes.padMm(), sizes.titleMm(), text));
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
