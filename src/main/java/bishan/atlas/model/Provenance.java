package bishan.atlas.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where a position comes from: its accuracy in metres on the ground, the source ids and a note. */
public record Provenance(double accuracyM, List<String> sourceIds, Optional<Bilingual> note) {
    public Provenance {
        if (!(accuracyM > 0) || accuracyM > 100_000) {
            throw new IllegalArgumentException("accuracy_m must lie between 0 and 100000 metres, not " + accuracyM);
        }
        sourceIds = List.copyOf(sourceIds);
        Objects.requireNonNull(note, "note");
    }
}
