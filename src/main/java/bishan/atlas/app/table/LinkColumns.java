package bishan.atlas.app.table;

import bishan.atlas.export.Cell;
import bishan.atlas.model.Link;
import bishan.atlas.model.Zone;
import java.util.List;
import java.util.function.Function;

/** The zones a record is tied to, the stated ones and the inferred ones apart, each with its reason; never in one column. */
final class LinkColumns {
    private final TableReading reading;

    LinkColumns(TableReading reading) {
        this.reading = reading;
    }

    <T> void addTo(Columns<T> columns, Function<T, List<Link>> links) {
        for (boolean inferred : new boolean[] {false, true}) {
            String group = inferred ? "zone_inferred" : "zone_stated";
            Function<T, List<Link>> some = row -> links.apply(row).stream()
                    .filter(link -> link.isInferred() == inferred)
                    .toList();
            columns.list(
                            group,
                            row -> some.apply(row).stream().map(Link::targetId).toList())
                    .list(
                            group + "_name",
                            row -> some.apply(row).stream().map(this::zone).toList())
                    .cell(group + "_reason", row -> reasons(some.apply(row)));
        }
    }

    private String zone(Link link) {
        return reading.atlas()
                .zone(link.targetId())
                .map(Zone::name)
                .map(reading::in)
                .orElse(link.targetId());
    }

    private Cell reasons(List<Link> links) {
        return reading.list(links.stream()
                .flatMap(link -> link.reason().map(reading::in).stream())
                .toList());
    }
}
