package bishan.atlas.app.table;

import bishan.atlas.export.Cell;
import bishan.atlas.export.Table;
import bishan.atlas.export.Table.Kind;
import bishan.atlas.model.Bilingual;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns of a table as it is put together: each with its key, its head from the bundle, and how a cell follows from a row. */
final class Columns<T> {
    private final TableReading reading;
    private final List<Table.Column> columns = new ArrayList<>();
    private final List<Function<T, Cell>> cells = new ArrayList<>();

    Columns(TableReading reading) {
        this.reading = reading;
    }

    Columns<T> add(Table.Column column, Function<T, Cell> cell) {
        columns.add(column);
        cells.add(cell);
        return this;
    }

    Columns<T> cell(String key, Function<T, Cell> cell) {
        return add(column(key, Kind.TEXT), cell);
    }

    Columns<T> text(String key, Function<T, String> text) {
        return cell(key, row -> Cell.text(text.apply(row)));
    }

    Columns<T> words(String key, Function<T, Optional<Bilingual>> text) {
        return cell(key, row -> reading.in(text.apply(row)));
    }

    /** Both names, whatever the language. */
    Columns<T> names(Function<T, Bilingual> name) {
        return text("name_zh", row -> name.apply(row).zh())
                .text("name_en", row -> name.apply(row).en());
    }

    Columns<T> list(String key, Function<T, Collection<String>> items) {
        return cell(key, row -> reading.list(items.apply(row)));
    }

    Columns<T> sources(String key, Function<T, Collection<String>> ids) {
        return cell(key, row -> reading.sources(ids.apply(row)));
    }

    Columns<T> number(String key, Function<T, Optional<Double>> value) {
        return add(column(key, Kind.NUMBER), row -> Cell.number(value.apply(row)));
    }

    /** A date or a period, written as exact as it is known: 2021, 2021-01, 2020-01/2020-06. */
    Columns<T> date(String key, Function<T, ? extends Optional<?>> date) {
        return add(column(key, Kind.DATE), row -> Cell.text(date.apply(row).map(Object::toString)));
    }

    Table table(TableName name, List<T> rows, int leftOut) {
        List<List<Cell>> filled = rows.stream()
                .map(row -> cells.stream().map(cell -> cell.apply(row)).toList())
                .toList();
        return reading.table(name, columns, filled, leftOut);
    }

    Table table(TableName name, List<T> rows) {
        return table(name, rows, 0);
    }

    private Table.Column column(String key, Kind kind) {
        return new Table.Column(key, reading.words().get("column." + key), kind);
    }
}
