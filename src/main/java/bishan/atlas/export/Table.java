package bishan.atlas.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table as every writer takes it: columns with their kinds, rows of typed cells, and what a reader has to know beside them.
 *
 * @param id stable and English, such as {@code zones}
 */
public record Table(String id, String title, List<Column> columns, List<List<Cell>> rows, Notes notes) {
    /** What a column holds. A date is text to a spreadsheet, or it would make a day of a month. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    /** A column: {@code key} is stable and English, {@code header} is for people. */
    public record Column(String key, String header, Kind kind) {
        public Column {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(header, "header");
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * What stands beside a table: how it is to be read, and the sources its ids stand for.
     *
     * @param title over the notes
     * @param asOf the date its states and figures are of, as it was asked for; empty for all that is known
     */
    public record Notes(String title, Optional<String> asOf, List<String> lines, Optional<Table> sources) {
        public static final Notes NONE = new Notes("", Optional.empty(), List.of(), Optional.empty());

        public Notes {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(asOf, "asOf");
            lines = List.copyOf(lines);
            Objects.requireNonNull(sources, "sources");
        }
    }

    public Table {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        Objects.requireNonNull(notes, "notes");
        if (columns.stream().map(Column::key).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("two columns of table " + id + " have the same key");
        }
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of table " + id + " has " + row.size() + " cells, not " + columns.size());
            }
        }
    }
}
