package bishan.atlas.app.table;

import bishan.atlas.export.Cell;
import bishan.atlas.export.Table;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Contradiction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One row a thing that one document says where the documents differ; a contradiction without such a list has one row. */
final class ContradictionTable {
    private final TableReading reading;

    private record Line(Contradiction of, Optional<Bilingual> label, Optional<Contradiction.Cell> cell) {}

    ContradictionTable(TableReading reading) {
        this.reading = reading;
    }

    Table table() {
        List<Line> lines = reading.atlas().records().context().contradictions().stream()
                .flatMap(ContradictionTable::lines)
                .toList();
        return new Columns<Line>(reading)
                .text("id", line -> line.of().id())
                .cell(
                        "contradiction_kind",
                        line -> reading.choice(line.of().kind().name().toLowerCase(Locale.ROOT)))
                .text("title_zh", line -> line.of().title().zh())
                .text("title_en", line -> line.of().title().en())
                .words("what", Line::label)
                .cell("source", line -> Cell.text(line.cell().map(Contradiction.Cell::sourceId)))
                .words("text", line -> line.cell().map(Contradiction.Cell::text))
                .words("said", line -> Optional.of(line.of().words().said()))
                .words("rule", line -> Optional.of(line.of().words().rule()))
                .list(
                        "touches",
                        line -> line.of().reach().touches().stream().sorted().toList())
                .table(TableName.CONTRADICTIONS, lines);
    }

    private static Stream<Line> lines(Contradiction contradiction) {
        List<Line> cells = contradiction.table().stream()
                .flatMap(row -> row.cells().stream()
                        .map(cell -> new Line(contradiction, Optional.of(row.label()), Optional.of(cell))))
                .toList();
        return cells.isEmpty()
                ? Stream.of(new Line(contradiction, Optional.empty(), Optional.empty()))
                : cells.stream();
    }
}
