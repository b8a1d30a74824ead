package bishan.atlas.app.table;

import bishan.atlas.model.Fact;
import bishan.atlas.model.Quantity;
import java.util.Optional;
import java.util.function.Function;

/** A number as its source prints it: qualifier, value, unit, time and source, each in a column of its own. */
final class FactColumns {
    private final TableReading reading;

    FactColumns(TableReading reading) {
        this.reading = reading;
    }

    <T> void addTo(Columns<T> columns, Function<T, Fact<Quantity>> fact) {
        columns.words("qualifier", row -> fact.apply(row).value().qualifier())
                .number("value", row -> Optional.of(fact.apply(row).value().value()))
                .words("unit", row -> Optional.of(fact.apply(row).value().unitWords()))
                .text("unit_code", row -> fact.apply(row).value().unit().id())
                .date("date", row -> fact.apply(row).date())
                .text("source", row -> fact.apply(row).sourceId())
                .cell("source_date", row -> reading.dateOf(fact.apply(row).sourceId()))
                .cell("origin", row -> reading.origin(fact.apply(row).sourceIds()))
                .words("note", row -> fact.apply(row).note());
    }
}
