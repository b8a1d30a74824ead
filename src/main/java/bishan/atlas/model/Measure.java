package bishan.atlas.model;

import java.util.Objects;
import java.util.Optional;

/** A value with its unit ({@code unitId} as in maps/, e.g. {@code km2}, {@code yi_yuan}) and qualifier such as "more than". */
public record Measure(double value, String unitId, Bilingual unit, Optional<Bilingual> qualifier) {
    public Measure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a value must be a finite number, not " + value);
        }
        Objects.requireNonNull(unitId, "unitId");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(qualifier, "qualifier");
    }
}
