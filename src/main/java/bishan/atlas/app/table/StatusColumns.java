package bishan.atlas.app.table;

import bishan.atlas.export.Cell;
import bishan.atlas.model.Fact;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Status;
import bishan.atlas.model.StatusHistory;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The latest state known of a thing, with its date, its source and whether that is a document. */
final class StatusColumns {
    private final TableReading reading;

    StatusColumns(TableReading reading) {
        this.reading = reading;
    }

    <T> void addTo(Columns<T> columns, Function<T, Optional<Fact<Status>>> latest) {
        columns.cell("status", row -> latest.apply(row).map(this::word).orElse(Cell.NOTHING))
                .date("status_date", row -> latest.apply(row).flatMap(Fact::date))
                .cell(
                        "status_source",
                        row -> latest.apply(row)
                                .map(fact -> reading.list(fact.sourceIds()))
                                .orElse(Cell.NOTHING))
                .cell(
                        "status_origin",
                        row -> latest.apply(row)
                                .map(fact -> origin(fact.sourceIds()))
                                .orElse(Cell.NOTHING))
                .words("status_note", row -> latest.apply(row).flatMap(Fact::note));
    }

    /**
     * The latest state of a record and its place together. What a source says without a date stands in for a record that is merely
     * named, but was never surely so on a date.
     */
    Optional<Fact<Status>> latest(StatusHistory stated, Optional<MapFeature> place) {
        StatusHistory all =
                stated.and(place.map(spot -> spot.facets().statuses()).orElse(StatusHistory.NONE));
        Optional<Fact<Status>> dated = all.latest();
        if (reading.date().isPresent()) {
            return dated;
        }
        return dated.filter(fact -> fact.value() != Status.NAMED_ONLY)
                .or(() -> place.flatMap(StatusColumns::undated))
                .or(() -> dated);
    }

    private static Optional<Fact<Status>> undated(MapFeature place) {
        return place.text(MapFeature.UNDATED_STATUS)
                .flatMap(Status::ofId)
                .map(status -> Fact.said(status, place.provenance().sourceIds()));
    }

    private Cell word(Fact<Status> fact) {
        String id = fact.value().id();
        return new Cell.Choice(id, reading.facts().get("status." + id));
    }

    /** States are of their own date, so their sources are told as they are. */
    private Cell origin(List<String> sourceIds) {
        boolean documented = sourceIds.stream()
                .anyMatch(id -> reading.atlas()
                        .source(id)
                        .filter(source -> source.isDocument())
                        .isPresent());
        return reading.choice(documented ? "document" : "outside");
    }
}
