package bishan.atlas.model;

import java.util.Objects;
import java.util.Optional;

/** How many city parks a document counts at its date. */
public record ParkCount(String id, int value, Bilingual unitWords, PartialDate date, String sourceId, Bilingual what) {
    public ParkCount {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unitWords, "unitWords");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(sourceId, "sourceId");
        Objects.requireNonNull(what, "what");
    }

    /** The same as a figure, so that an indicator can point at it. */
    public Figure figure() {
        Quantity quantity = new Quantity(value, Unit.COUNT, unitWords, Optional.empty());
        return new Figure(id, what, Fact.dated(quantity, date, sourceId, Optional.empty()), false, Optional.empty());
    }
}
