package bishan.atlas.model;

import java.util.Objects;
import java.util.Optional;

/** What one source says of a thing's state at one date. */
public record StatusEntry(Status status, PartialDate date, String sourceId, Optional<Bilingual> note)
        implements Comparable<StatusEntry> {
    public StatusEntry {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(sourceId, "sourceId");
        Objects.requireNonNull(note, "note");
    }

    @Override
    public int compareTo(StatusEntry other) {
        return date.compareTo(other.date);
    }
}
