package bishan.atlas.app.table;

import bishan.atlas.export.Cell;
import bishan.atlas.export.Table;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Source;
import java.util.List;
import java.util.Optional;

/** One row a source: the documents and what stands outside them. */
final class SourceTable {
    private final TableReading reading;

    SourceTable(TableReading reading) {
        this.reading = reading;
    }

    /** All of them, whatever the date: ids in another table must find theirs. */
    Table table() {
        return new Columns<Source>(reading)
                .text("id", Source::id)
                .cell("source_kind", source -> reading.choice(source.isDocument() ? "document" : "outside"))
                .text("title_zh", source -> source.title().zh())
                .text("title_en", source -> source.title().en())
                .date("date", Source::date)
                .date("earliest", source -> dating(source).map(Source.Dating::earliest))
                .date("latest", source -> dating(source).map(Source.Dating::latest))
                .words("date_basis", source -> dating(source).flatMap(Source.Dating::basis))
                .words("publisher", SourceTable::publisher)
                .words("note", Source::note)
                .cell("attribution", source -> Cell.text(source.attribution()))
                .table(TableName.SOURCES, sources());
    }

    private List<Source> sources() {
        return reading.atlas().records().sources();
    }

    private static Optional<Source.Dating> dating(Source source) {
        return source.particulars().map(Source.Particulars::dating);
    }

    private static Optional<Bilingual> publisher(Source source) {
        return source.particulars().flatMap(p -> p.words().publisher());
    }
}
