package bishan.atlas.model;

import java.util.Objects;
import java.util.Optional;

/** A value in its unit, in the words the record has for the unit (家, 个百分点), with the qualifier its source printed: 超, 约, 近. */
public record Quantity(double value, Unit unit, Bilingual unitWords, Optional<Bilingual> qualifier) {
    public Quantity {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a value must be a finite number, not " + value);
        }
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitWords, "unitWords");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    /** Whether {@code other} counts or measures the same: the same dimension and, for counts, the same measure word. */
    public boolean isLike(Quantity other) {
        return unit.dimension() == other.unit.dimension()
                && (unit != Unit.COUNT || unitWords.zh().equals(other.unitWords.zh()));
    }

    /** The value in another unit of the same dimension. */
    public double in(Unit other) {
        if (unit.dimension() != other.dimension()) {
            throw new IllegalArgumentException(unit.id() + " cannot be written in " + other.id());
        }
        return unit == other ? value : value * unit.inBase() / other.inBase();
    }
}
