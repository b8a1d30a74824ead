package bishan.atlas.app.table;

import bishan.atlas.export.Cell;
import bishan.atlas.export.Table;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Fact;
import bishan.atlas.model.IndicatorSeries;
import bishan.atlas.model.IndicatorSeries.Point;
import bishan.atlas.model.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row a point of an indicator; points are never joined here, and a ratio has its parts as text instead of a number. */
final class IndicatorTable {
    private final TableReading reading;

    /** A point in its series. */
    private record Line(IndicatorSeries series, Point point) {
        Fact<Quantity> fact() {
            return point.fact();
        }

        boolean isRatio() {
            return !point.reading().parts().isEmpty();
        }
    }

    IndicatorTable(TableReading reading) {
        this.reading = reading;
    }

    Table table() {
        List<Line> lines = lines(reading.atlas()).toList();
        long whole = lines(reading.whole()).count();
        return columns().table(TableName.INDICATORS, lines, (int) whole - lines.size());
    }

    /** One series under its own name. */
    Table table(IndicatorSeries series) {
        Table table = columns().table(TableName.INDICATORS, lines(series).toList(), 0);
        return new Table(table.id(), reading.in(series.name()), table.columns(), table.rows(), table.notes());
    }

    private Columns<Line> columns() {
        return new Columns<Line>(reading)
                .text("id", line -> line.point().id())
                .text("series", line -> line.series().id())
                .names(line -> line.series().name())
                .words("topic", this::topic)
                .text("definition_id", line -> line.point().definitionId())
                .words(
                        "definition",
                        line -> line.series()
                                .definition(line.point().definitionId())
                                .map(IndicatorSeries.Definition::words))
                .cell("point_kind", line -> reading.choice(line.point().target() ? "target" : "actual"))
                .words("qualifier", line -> line.fact().value().qualifier())
                .number("value", IndicatorTable::value)
                .cell("parts", this::parts)
                .words("unit", line -> Optional.of(line.fact().value().unitWords()))
                .text("unit_code", line -> line.fact().value().unit().id())
                .date("date", line -> line.fact().date())
                .words("period", line -> line.point().reading().period())
                .text("source", line -> line.fact().sourceId())
                .cell("source_date", line -> reading.dateOf(line.fact().sourceId()))
                .cell("origin", line -> reading.origin(line.fact().sourceIds()))
                .words("note", line -> line.point().note())
                .words("series_note", line -> line.series().note())
                .cell("figure", line -> Cell.text(line.point().reading().figureId()));
    }

    private static Stream<Line> lines(Atlas atlas) {
        return atlas.records().context().indicators().series().stream().flatMap(IndicatorTable::lines);
    }

    private static Stream<Line> lines(IndicatorSeries series) {
        return series.points().stream().map(point -> new Line(series, point));
    }

    private Optional<Bilingual> topic(Line line) {
        return reading.atlas().records().context().indicators().topics().stream()
                .filter(topic -> topic.id().equals(line.series().topicId()))
                .map(IndicatorSeries.Topic::title)
                .findFirst();
    }

    /** The first part of a ratio is no value of its own. */
    private static Optional<Double> value(Line line) {
        return line.isRatio()
                ? Optional.empty()
                : Optional.of(line.fact().value().value());
    }

    /** 一产 5 : 二产 52 : 三产 43. */
    private Cell parts(Line line) {
        return Cell.text(line.point().reading().parts().stream()
                .map(part -> reading.in(part.name()) + " " + new Cell.Amount(part.value()).text())
                .collect(Collectors.joining(" : ")));
    }
}
