package bishan.atlas.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as CSV after RFC 4180, with the byte order mark that Excel needs to see UTF-8; no cell can run as a formula. */
public final class CsvWriter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private CsvWriter() {}

    public static String text(Table table) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        csv.append(line(table.columns().stream().map(column -> FormulaGuard.safe(column.header()))));
        table.rows().forEach(row -> csv.append(line(row.stream().map(FormulaGuard::safe))));
        return csv.toString();
    }

    private static String line(Stream<String> fields) {
        return fields.map(CsvWriter::quoted).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
