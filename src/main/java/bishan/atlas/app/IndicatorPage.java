package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.IndicatorChart.Mark;
import java.util.List;

/**
 * A series of indicators, ready to be laid out: its chart, the table behind it, what is worked out of it, and why it is drawn as it is.
 *
 * @param chart what is drawn
 * @param rows every value once, oldest first, undated ones last
 * @param note what the record says of the series, empty for nothing
 * @param warnings the contradictions that touch the series or one of its values
 * @param otherIds series of the same heading to look at next, those with a course over time first
 */
public record IndicatorPage(
        Head head,
        IndicatorChart chart,
        List<Row> rows,
        List<Derived> derived,
        String note,
        List<Warning> warnings,
        List<String> otherIds) {
    /**
     * @param unit the measure of the values, empty for none
     * @param joining one line on what is joined and what is not, empty where there is nothing to join
     * @param told what the status bar says
     * @param sources the documents in one line, for a caption
     */
    public record Head(String seriesId, String title, String unit, String joining, String told, String sources) {}

    /**
     * One value.
     *
     * @param when its time, or that none is stated
     * @param period the document's words on the time, empty for none
     * @param remarks what further is to know
     * @param opens the record or document that a click leads to
     */
    public record Row(
            String pointId,
            Mark mark,
            Amount amount,
            String when,
            String definition,
            String period,
            List<String> remarks,
            List<Chip> chips,
            String opens) {
        public Row {
            remarks = List.copyOf(remarks);
            chips = List.copyOf(chips);
        }

        /** Definition and period on one line. */
        public String second() {
            return period.isEmpty() ? definition : definition + " · " + period;
        }
    }

    /**
     * A value in parts, as a table needs it.
     *
     * @param text the value with its qualifier: 超 400
     * @param parts of a ratio with their names; empty for a plain value
     * @param beside further figures of the same sentence: 高于全市 1.5 个百分点
     */
    public record Amount(
            String qualifier, String number, String unit, String text, List<Part> parts, List<String> beside) {
        public Amount {
            parts = List.copyOf(parts);
            beside = List.copyOf(beside);
        }

        /** Whether the parts make up a whole of a hundred per cent. */
        public boolean whole() {
            return !parts.isEmpty()
                    && Math.abs(parts.stream().mapToDouble(Part::value).sum() - 100) < 0.5;
        }
    }

    /** A part of a ratio. */
    public record Part(String name, String number, double value) {}

    /**
     * A value worked out of the points.
     *
     * @param how its operands: 1788 ÷ 2000, and what is missing to a target
     */
    public record Derived(String value, String label, String how, String note, Chip chip) {}

    /** A contradiction of the record: what the documents say and the rule this atlas follows. */
    public record Warning(String title, Chip mark, String text) {}

    public IndicatorPage {
        rows = List.copyOf(rows);
        derived = List.copyOf(derived);
        warnings = List.copyOf(warnings);
        otherIds = List.copyOf(otherIds);
    }
}
