package bishan.atlas.app.table;

import bishan.atlas.export.Table;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import java.util.Optional;

/** The tables of one atlas. Pure: the same question gives the same table. Any thread. */
public final class AtlasTables {
    private final Atlas atlas;

    public AtlasTables(Atlas atlas) {
        this.atlas = atlas;
    }

    /** All that is known. */
    public Table of(TableName name, Language language) {
        return of(name, language, Optional.empty());
    }

    /** The points of one indicator, in the columns of the whole table; empty where there is no such series. */
    public Optional<Table> ofSeries(String seriesId, Language language) {
        TableReading reading = TableReading.of(atlas, language, Optional.empty());
        return atlas.records().context().indicators().series().stream()
                .filter(series -> series.id().equals(seriesId))
                .map(series -> new IndicatorTable(reading).table(series))
                .findFirst();
    }

    /** What was surely known by the end of {@code asOf}; see {@link TableName#canBeDated}. */
    public Table of(TableName name, Language language, Optional<PartialDate> asOf) {
        TableReading reading = TableReading.of(atlas, language, asOf);
        return switch (name) {
            case ZONES -> new ZoneTable(reading).table();
            case PROJECTS -> new ProjectTable(reading).table();
            case FIGURES -> new FigureTable(reading).table();
            case TRANSPORT -> new TransportTable(reading).table();
            case PARKS -> new ParkTable(reading).table();
            case INDICATORS -> new IndicatorTable(reading).table();
            case LINKS -> new LinkTable(reading).table();
            case SOURCES -> new SourceTable(reading).table();
            case CONTRADICTIONS -> new ContradictionTable(reading).table();
        };
    }
}
