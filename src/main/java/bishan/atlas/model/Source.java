package bishan.atlas.model;

import java.util.Objects;
import java.util.Optional;

/** A document of the record, or a source outside it (positions, general knowledge), which is marked so wherever it is shown. */
public record Source(
        String id,
        Type type,
        Bilingual title,
        Optional<PartialDate> date,
        Optional<Bilingual> note,
        String attribution) {

    /** The five documents; everything else is outside them. */
    public enum Type {
        DOCUMENT,
        OUTSIDE
    }

    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(note, "note");
        attribution = attribution == null ? "" : attribution;
    }

    public boolean isDocument() {
        return type == Type.DOCUMENT;
    }
}
