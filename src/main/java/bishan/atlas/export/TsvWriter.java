package bishan.atlas.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as lines parted by tabs, as spreadsheets take it from the clipboard; no cell can run as a formula or break its row. */
public final class TsvWriter {
    private TsvWriter() {}

    public static String text(Table table) {
        return Stream.concat(
                        Stream.of(table.columns().stream().map(column -> FormulaGuard.safe(column.header()))),
                        table.rows().stream().map(row -> row.stream().map(FormulaGuard::safe)))
                .map(fields -> fields.map(TsvWriter::inOneLine).collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining());
    }

    private static String inOneLine(String field) {
        return field.replaceAll("[\\t\\r\\n]+", " ");
    }
}
