package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Source;
import java.util.Optional;

/** Reads one source of {@code sources.json}. */
final class SourceReader {
    private SourceReader() {}

    static Optional<Source> read(Entry entry) {
        Optional<Source.Type> type = type(entry);
        Optional<Bilingual> title = entry.neededWords("title_");
        if (type.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        Optional<Bilingual> note = entry.words("note_").or(() -> entry.words("date_note_"));
        return Optional.of(new Source(
                entry.item(),
                type.get(),
                title.get(),
                entry.date("date"),
                note,
                entry.text("attribution").orElse(""),
                particulars(entry)));
    }

    /** Of a document whose text is known. */
    private static Optional<Source.Particulars> particulars(Entry entry) {
        Optional<String> file = entry.text("file");
        Optional<PartialDate> earliest = entry.date("earliest");
        Optional<PartialDate> latest = entry.date("latest");
        if (file.isEmpty() || earliest.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Source.Particulars(
                file.get(),
                entry.number("line_count").map(Double::intValue).orElse(0),
                entry.texts("authors"),
                entry.texts("photo_credits"),
                new Source.Dating(earliest.get(), latest.get(), entry.words("date_basis_")),
                new Source.Words(entry.words("structure_"), entry.words("quality_"), entry.words("publisher_"))));
    }

    private static Optional<Source.Type> type(Entry entry) {
        Optional<String> id = entry.neededText("type");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        switch (id.get()) {
            case "document":
                return Optional.of(Source.Type.DOCUMENT);
            case "outside":
                return Optional.of(Source.Type.OUTSIDE);
            default:
                entry.report(Flaw.SOURCE_TYPE, "type", id.get());
                return Optional.empty();
        }
    }
}
