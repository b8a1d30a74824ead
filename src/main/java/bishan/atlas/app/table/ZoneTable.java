package bishan.atlas.app.table;

import bishan.atlas.export.Cell;
import bishan.atlas.export.Table;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Milestone;
import bishan.atlas.model.Zone;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One row a zone: areas, boundary, industries, the latest milestone, and what is tied to it. */
final class ZoneTable {
    private final TableReading reading;

    ZoneTable(TableReading reading) {
        this.reading = reading;
    }

    Table table() {
        List<Zone> zones = reading.atlas().records().zones();
        Columns<Zone> columns = new Columns<Zone>(reading)
                .text("id", Zone::id)
                .number("number", zone -> Optional.of((double) zone.number()))
                .names(Zone::name)
                .cell("region", zone -> reading.said(List.of(zone.region())));
        new AreaColumns(reading).addTo(columns, zones);
        columns.cell("boundary_status", this::boundary)
                .number(
                        "boundary_accuracy_m",
                        zone -> outline(zone).map(o -> o.provenance().accuracyM()))
                .list(
                        "boundary_source",
                        zone -> outline(zone)
                                .map(o -> o.provenance().sourceIds())
                                .orElse(List.of()))
                .cell("industries_stated", zone -> reading.said(zone.content().industries()))
                .cell("functions_stated", zone -> reading.said(zone.content().functions()))
                .cell("industries_inferred", zone -> reading.said(zone.content().inferredIndustries()));
        milestones(columns);
        ZoneTies ties = new ZoneTies(reading);
        columns.cell("linked_stated", zone -> ties.of(zone.id(), false))
                .cell("linked_inferred", zone -> ties.of(zone.id(), true));
        return columns.table(
                TableName.ZONES, zones, reading.whole().records().zones().size() - zones.size());
    }

    private void milestones(Columns<Zone> columns) {
        columns.words("milestone", zone -> latest(zone).map(Milestone::text))
                .date("milestone_date", zone -> latest(zone).map(Milestone::date))
                .list(
                        "milestone_source",
                        zone -> latest(zone).map(Milestone::sourceIds).orElse(List.of()))
                .cell(
                        "milestone_agreement",
                        zone -> latest(zone)
                                .map(step -> reading.choice(step.disputed() ? "disputed" : "undisputed"))
                                .orElse(Cell.NOTHING));
    }

    private Optional<MapFeature> outline(Zone zone) {
        return reading.atlas().feature(zone.id());
    }

    private Cell boundary(Zone zone) {
        return outline(zone)
                .map(o -> reading.choice(o.isSchematic() ? "schematic" : "official"))
                .orElse(Cell.NOTHING);
    }

    /** Of two steps of one date the later in the file, which is the later told. */
    private Optional<Milestone> latest(Zone zone) {
        return zone.content().milestones().stream()
                .sorted(Comparator.comparing(Milestone::date))
                .reduce((earlier, later) -> later);
    }
}
