package bishan.atlas.app.table;

import bishan.atlas.export.Table;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Figure;
import bishan.atlas.model.IndicatorSeries;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.ParkCount;
import bishan.atlas.model.ParkRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One row a figure of a source, of whatever record, as printed: figures that disagree stand one under the other. */
final class FigureTable {
    private final TableReading reading;

    /** A figure and the record it stands in; the district's own figures have no record. */
    private record Line(String recordId, String kind, Bilingual name, Figure figure) {}

    FigureTable(TableReading reading) {
        this.reading = reading;
    }

    Table table() {
        List<Line> lines = lines(reading.atlas().records());
        Columns<Line> columns = new Columns<Line>(reading)
                .text("id", line -> line.figure().id())
                .text("record", Line::recordId)
                .cell("record_kind", line -> reading.choice(line.kind()))
                .names(Line::name)
                .words("group", line -> line.figure().group())
                .words("what", line -> Optional.of(line.figure().what()))
                .cell("planned", line -> reading.choice(line.figure().planned() ? "planned" : "not_planned"));
        new FactColumns(reading).addTo(columns, line -> line.figure().fact());
        return columns.table(
                TableName.FIGURES, lines, lines(reading.whole().records()).size() - lines.size());
    }

    private List<Line> lines(Atlas.Records records) {
        return Stream.of(
                        records.zones().stream().flatMap(z -> of(z.id(), "zone", z.name(), z.plannedAreas())),
                        records.projects().stream()
                                .flatMap(p -> of(
                                        p.id(), "project", p.name(), p.history().figures())),
                        records.transport().stream()
                                .flatMap(t -> of(
                                        t.id(),
                                        "transport",
                                        t.name(),
                                        t.history().figures())),
                        records.parks().stream().flatMap(p -> of(p.id(), "park", parkName(p), p.figures())),
                        records.parkCounts().stream().map(this::count),
                        records.context().subjects().stream()
                                .flatMap(s -> of(s.id(), s.kind().list(), s.name(), s.figures())),
                        records.context().indicators().series().stream().flatMap(FigureTable::beside))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<Line> of(String id, String kind, Bilingual name, List<Figure> figures) {
        return figures.stream().map(figure -> new Line(id, kind, name, figure));
    }

    private static Stream<Line> beside(IndicatorSeries series) {
        return series.points().stream().flatMap(point -> of(point.id(), "indicator", series.name(), point.also()));
    }

    private Bilingual parkName(ParkRecord park) {
        return reading.atlas().feature(park.id()).map(MapFeature::name).orElse(new Bilingual(park.id(), park.id()));
    }

    private Line count(ParkCount count) {
        Bilingual district = reading.atlas()
                .district()
                .map(MapFeature::name)
                .orElse(reading.atlas().title());
        return new Line("", "district", district, count.figure());
    }
}
