package bishan.atlas.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table as JSON: what it is under {@code meta}, then a list of objects under {@code rows}. Keys and the ids of closed choices are
 * stable English, numbers are numbers, and what is not known is null.
 */
public final class JsonWriter {
    private static final Map<Integer, String> SHORT_ESCAPES =
            Map.of((int) '"', "\\\"", (int) '\\', "\\\\", (int) '\n', "\\n", (int) '\r', "\\r", (int) '\t', "\\t");

    private JsonWriter() {}

    public static String text(Table table) {
        Table.Notes notes = table.notes();
        return """
                {
                  "meta": {
                    "table": %s,
                    "title": %s,
                    "as_of": %s,
                    "notes": %s,
                    "sources": %s
                  },
                  "rows": %s
                }
                """.formatted(
                        string(table.id()),
                        string(table.title()),
                        notes.asOf().map(JsonWriter::string).orElse("null"),
                        list(notes.lines().stream().map(JsonWriter::string).toList(), 4),
                        notes.sources().map(sources -> rows(sources, 4)).orElse("[]"),
                        rows(table, 2));
    }

    private static String rows(Table table, int indent) {
        return list(table.rows().stream().map(row -> object(table, row)).toList(), indent);
    }

    private static String object(Table table, List<Cell> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> string(table.columns().get(i).key()) + ": " + value(row.get(i)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** One item a line, so that two versions of a file can be compared. */
    private static String list(List<String> items, int indent) {
        String outer = " ".repeat(indent);
        return items.isEmpty()
                ? "[]"
                : items.stream()
                        .collect(Collectors.joining(",\n" + outer + "  ", "[\n" + outer + "  ", "\n" + outer + "]"));
    }

    private static String value(Cell cell) {
        if (cell instanceof Cell.Nothing) {
            return "null";
        }
        if (cell instanceof Cell.Amount amount) {
            return amount.text();
        }
        if (cell instanceof Cell.Listing listing) {
            return listing.items().stream().map(JsonWriter::string).collect(Collectors.joining(", ", "[", "]"));
        }
        return string(cell instanceof Cell.Choice choice ? choice.id() : cell.text());
    }

    private static String string(String text) {
        return text.chars().mapToObj(JsonWriter::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        String known = SHORT_ESCAPES.get(c);
        if (known != null) {
            return known;
        }
        return c < ' ' ? "\\u%04x".formatted(c) : Character.toString((char) c);
    }
}
