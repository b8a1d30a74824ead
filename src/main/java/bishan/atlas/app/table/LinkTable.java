package bishan.atlas.app.table;

import bishan.atlas.export.Table;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Zone;
import java.util.Optional;

/** One row a tie between a zone and a record, stated or inferred. */
final class LinkTable {
    private final TableReading reading;

    LinkTable(TableReading reading) {
        this.reading = reading;
    }

    Table table() {
        return new Columns<ZoneTies.Tie>(reading)
                .text("zone", tie -> tie.link().targetId())
                .words("zone_name", this::zone)
                .text("id", ZoneTies.Tie::recordId)
                .cell("record_kind", tie -> reading.choice(tie.kind()))
                .names(ZoneTies.Tie::name)
                .cell("link", tie -> reading.choice(tie.link().isInferred() ? "inferred" : "stated"))
                .words("reason", tie -> tie.link().reason())
                .sources("sources", ZoneTies.Tie::sourceIds)
                .table(TableName.LINKS, new ZoneTies(reading).all());
    }

    private Optional<Bilingual> zone(ZoneTies.Tie tie) {
        return reading.atlas().zone(tie.link().targetId()).map(Zone::name);
    }
}
