package bishan.atlas.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A value with what makes it worth something: the time it is about, the sources that give it, and a remark.
 *
 * @param date empty where no source dates it
 * @param sourceIds the sources that give it, the first one first; a fact without any is refused when the files are read
 */
public record Fact<T>(T value, Optional<Period> date, List<String> sourceIds, Optional<Bilingual> note) {
    public Fact {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(date, "date");
        sourceIds = List.copyOf(sourceIds);
        Objects.requireNonNull(note, "note");
    }

    /** What sources say without a date of its own. */
    public static <T> Fact<T> said(T value, List<String> sourceIds) {
        return new Fact<>(value, Optional.empty(), sourceIds, Optional.empty());
    }

    /** What one source says of one time. */
    public static <T> Fact<T> dated(T value, Period when, String sourceId, Optional<Bilingual> note) {
        return new Fact<>(value, Optional.of(when), List.of(sourceId), note);
    }

    /** What one source says of one date. */
    public static <T> Fact<T> dated(T value, PartialDate when, String sourceId, Optional<Bilingual> note) {
        return dated(value, Period.of(when), sourceId, note);
    }

    /** Dated facts by time; undated ones come first. */
    public static Comparator<Fact<?>> oldestFirst() {
        return Comparator.comparing(
                Fact::date,
                Comparator.comparing(
                        when -> when.orElse(null), Comparator.nullsFirst(Comparator.<Period>naturalOrder())));
    }

    /** The time of a fact that always has one, such as a status. */
    public Period when() {
        return date.orElseThrow(() -> new IllegalStateException(value + " has no date"));
    }

    /** The source that gives it; of several the first. */
    public String sourceId() {
        return sourceIds.get(0);
    }
}
