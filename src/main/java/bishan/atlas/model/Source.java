package bishan.atlas.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A document of the record, or a source outside it (positions, general knowledge), which is marked so wherever it is shown. */
public record Source(
        String id,
        Type type,
        Bilingual title,
        Optional<PartialDate> date,
        Optional<Bilingual> note,
        String attribution,
        Optional<Particulars> particulars) {

    /**
     * What is known of a document as a text.
     *
     * @param file the name of its text file, where one looks for evidence
     * @param lines how many lines it has
     */
    public record Particulars(
            String file, int lines, List<String> authors, List<String> photoCredits, Dating dating, Words words) {
        public Particulars {
            Objects.requireNonNull(file, "file");
            authors = List.copyOf(authors);
            photoCredits = List.copyOf(photoCredits);
            Objects.requireNonNull(dating, "dating");
            Objects.requireNonNull(words, "words");
        }
    }

    /** The first and the last day a document may be of, and how that was found. */
    public record Dating(PartialDate earliest, PartialDate latest, Optional<Bilingual> basis) {}

    /** How a document is built, in what state its text is, who published it. */
    public record Words(Optional<Bilingual> structure, Optional<Bilingual> quality, Optional<Bilingual> publisher) {}

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
        Objects.requireNonNull(particulars, "particulars");
    }

    /** A source of which no more is known than its title. */
    public Source(
            String id,
            Type type,
            Bilingual title,
            Optional<PartialDate> date,
            Optional<Bilingual> note,
            String attribution) {
        this(id, type, title, date, note, attribution, Optional.empty());
    }

    public boolean isDocument() {
        return type == Type.DOCUMENT;
    }
}
