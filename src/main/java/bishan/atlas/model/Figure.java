package bishan.atlas.model;

import java.util.Objects;
import java.util.Optional;

/** One number of one source: what it counts, the value in its unit, the qualifier the source printed, its date. */
public record Figure(Bilingual what, Measure measure, Optional<PartialDate> date, boolean planned, String sourceId) {
    public Figure {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(sourceId, "sourceId");
    }
}
