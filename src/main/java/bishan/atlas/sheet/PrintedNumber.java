package bishan.atlas.sheet;

import bishan.atlas.model.Figure;
import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Quantity;
import bishan.atlas.model.Source;
import bishan.atlas.text.Messages;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers as the boxes of facts print them, and where they come from. */
final class PrintedNumber {
    private PrintedNumber() {}

    /** As its source prints it, with its qualifier: {@code 约15}, {@code about 15}, {@code 301}. */
    static String asPrinted(Quantity quantity, Language language) {
        String number = format("#,##0.######", quantity.value());
        return quantity.qualifier()
                .map(q -> q.in(language) + (language == Language.ZH ? "" : " ") + number)
                .orElse(number);
    }

    /** At most two decimals. */
    static String plain(double value) {
        return format("#,##0.##", value);
    }

    /** Always one decimal, as a measured value. */
    static String measured(double value) {
        return format("#,##0.0", value);
    }

    /** Kilometres of a grid line, without grouping. */
    static String kilometres(double value) {
        return format("0.###", value);
    }

    /** How much more or less the measured is than the planned, per cent: {@code +0.2}, {@code −1.3}, {@code 0.0}. */
    static String difference(double planned, double measured) {
        double percent = (measured - planned) / planned * 100;
        String size = measured(Math.abs(percent));
        return size.equals("0.0") ? size : (percent > 0 ? "+" : "−") + size;
    }

    private static String format(String pattern, double value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** The sources of {@code figures} with their dates, each once: {@code S0（2021年1月）、S1（2020年7月）}. */
    static String sources(List<Figure> figures, MapSource source, Messages words) {
        return sourcesOf(figures.stream().map(Figure::sourceId).toList(), source, words);
    }

    static String sourcesOf(List<String> ids, MapSource source, Messages words) {
        return ids.stream()
                .distinct()
                .map(id -> source.atlas()
                        .source(id)
                        .flatMap(Source::date)
                        .map(date -> dated(id, date, words))
                        .orElse(id))
                .collect(Collectors.joining(words.get("facts.sourceJoin")));
    }

    private static String dated(String id, PartialDate date, Messages words) {
        return words.get("facts.source", id, date.display(words.language()));
    }
}
