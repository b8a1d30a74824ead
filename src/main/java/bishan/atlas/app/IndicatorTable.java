package bishan.atlas.app;

import bishan.atlas.app.IndicatorChart.Mark;
import bishan.atlas.model.Language;
import bishan.atlas.text.Messages;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of a page as text with tabs, as a spreadsheet takes it: one value a line, with unit, time, definition and source. */
public final class IndicatorTable {
    private static final List<String> COLUMNS =
            List.of("indicator", "qualifier", "value", "unit", "date", "definition", "kind", "source", "remark");

    private IndicatorTable() {}

    public static String of(IndicatorPage page, Language language) {
        Messages words = Messages.of(language, "indicators");
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add(line(COLUMNS.stream().map(column -> words.get("table." + column))));
        for (IndicatorPage.Row row : page.rows()) {
            text.add(line(Stream.of(
                    page.head().title(),
                    row.amount().qualifier(),
                    value(row.amount(), words),
                    row.amount().unit(),
                    row.when(),
                    row.definition(),
                    words.get(row.mark() == Mark.TARGET ? "kind.target" : "kind.actual"),
                    sources(row),
                    Stream.concat(Stream.of(row.period()), row.remarks().stream())
                            .filter(remark -> !remark.isEmpty())
                            .collect(Collectors.joining(words.get("table.remarks"))))));
        }
        return text.toString();
    }

    /** A ratio with the names of its parts: a spreadsheet would read 5:52:43 as a time of day. */
    private static String value(IndicatorPage.Amount amount, Messages words) {
        return amount.parts().isEmpty()
                ? amount.number().replace(",", "")
                : amount.parts().stream()
                        .map(part -> part.name() + " " + part.number())
                        .collect(Collectors.joining(words.get("table.remarks")));
    }

    private static String sources(IndicatorPage.Row row) {
        return row.chips().stream()
                .filter(chip -> chip.sourceId().isPresent())
                .map(chip -> (chip.id() + " " + chip.text()).strip())
                .collect(Collectors.joining(" "));
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> cell.replaceAll("\\s+", " ").strip()).collect(Collectors.joining("\t"));
    }
}
