package bishan.atlas.app.table;

import bishan.atlas.export.Cell;
import bishan.atlas.export.Table;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.TransportRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One row a transport record: what it is, where, whether a course is known, its latest state. */
final class TransportTable {
    private final TableReading reading;

    TransportTable(TableReading reading) {
        this.reading = reading;
    }

    Table table() {
        List<TransportRecord> records = reading.atlas().records().transport();
        StatusColumns status = new StatusColumns(reading);
        Columns<TransportRecord> columns = new Columns<TransportRecord>(reading)
                .text("id", TransportRecord::id)
                .names(TransportRecord::name)
                .list("aliases", TransportRecord::aliases)
                .cell("kind", record -> kind(record.kind()))
                .cell(
                        "in_district",
                        record -> reading.choice(record.ties().inDistrict() ? "in_district" : "outside_district"))
                .words("place", record -> record.ties().place())
                .cell("course", this::course)
                .list("features", record -> record.ties().featureIds())
                .number(
                        "position_accuracy_m",
                        record -> drawn(record)
                                .map(f -> f.provenance().accuracyM())
                                .max(Double::compare))
                .list(
                        "position_source",
                        record -> drawn(record)
                                .flatMap(f -> f.provenance().sourceIds().stream())
                                .distinct()
                                .toList());
        status.addTo(
                columns,
                record -> status.latest(
                        record.history().statuses(), reading.atlas().placeOf(record.id())));
        new LinkColumns(reading).addTo(columns, record -> record.ties().zoneLinks());
        columns.cell("notes", record -> reading.said(record.history().notes()))
                .sources("sources", record -> Cited.of(record.history()));
        return columns.table(
                TableName.TRANSPORT,
                records,
                reading.whole().records().transport().size() - records.size());
    }

    private Cell kind(String id) {
        String key = "transport." + id;
        return new Cell.Choice(
                id,
                reading.facts().has(key)
                        ? reading.facts().get(key)
                        : reading.facts().get("transport.other"));
    }

    private Cell course(TransportRecord record) {
        Optional<MapFeature> any = drawn(record).findFirst();
        if (any.isEmpty()) {
            return reading.choice("course_unknown");
        }
        return reading.choice(drawn(record).anyMatch(MapFeature::isSchematic) ? "schematic" : "drawn");
    }

    private Stream<MapFeature> drawn(TransportRecord record) {
        return record.ties().featureIds().stream().flatMap(id -> reading.atlas().feature(id).stream());
    }
}
