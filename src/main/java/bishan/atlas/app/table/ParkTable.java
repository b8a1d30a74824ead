package bishan.atlas.app.table;

import bishan.atlas.export.Cell;
import bishan.atlas.export.Table;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.ParkRecord;
import bishan.atlas.model.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** One row a park, those the documents name and those known from outside only; what parks cost stands in the table of figures. */
final class ParkTable {
    private static final int DECIMALS_OF_A_DEGREE = 5;

    private final TableReading reading;

    ParkTable(TableReading reading) {
        this.reading = reading;
    }

    Table table() {
        List<MapFeature> all = reading.atlas().features(FeatureKind.PARK).toList();
        List<MapFeature> parks = all.stream()
                .filter(park -> record(park).isPresent() || !park.flag("named_in_documents"))
                .toList();
        return new Columns<MapFeature>(reading)
                .text("id", MapFeature::id)
                .names(MapFeature::name)
                .cell("origin", park -> reading.choice(record(park).isPresent() ? "document" : "outside"))
                .date("opened", this::opened)
                .cell(
                        "opened_source",
                        park -> Cell.text(opened(park)
                                .flatMap(date -> sources(park).stream().findFirst())))
                .cell(
                        "statements",
                        park -> reading.said(
                                record(park).map(ParkRecord::statements).orElse(List.of())))
                .cell(
                        "notes",
                        park -> reading.said(record(park).map(ParkRecord::notes).orElse(List.of())))
                .number("longitude", park -> degrees(park.geometry().getCoordinate().x))
                .number("latitude", park -> degrees(park.geometry().getCoordinate().y))
                .number(
                        "position_accuracy_m",
                        park -> Optional.of(park.provenance().accuracyM()))
                .list("position_source", park -> park.provenance().sourceIds())
                .sources("sources", this::sources)
                .table(TableName.PARKS, parks, all.size() - parks.size());
    }

    private Optional<ParkRecord> record(MapFeature park) {
        return reading.atlas().park(park.facets().record().orElse(park.id()));
    }

    private List<String> sources(MapFeature park) {
        return record(park).map(Cited::of).orElse(park.provenance().sourceIds());
    }

    private Optional<PartialDate> opened(MapFeature park) {
        return record(park).flatMap(ParkRecord::opened);
    }

    private static Optional<Double> degrees(double value) {
        return Optional.of(BigDecimal.valueOf(value)
                .setScale(DECIMALS_OF_A_DEGREE, RoundingMode.HALF_UP)
                .doubleValue());
    }
}
