package bishan.atlas.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One number of one source.
 *
 * @param id unique in the record, such as {@code P53.air-cooled-racks}, so that an indicator or a derived value can point at it
 * @param planned a plan or target, not a state reached
 * @param group the sub-heading it stands under, where a record has many
 */
public record Figure(String id, Bilingual what, Fact<Quantity> fact, boolean planned, Optional<Bilingual> group) {
    public Figure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(group, "group");
    }

    public Quantity quantity() {
        return fact.value();
    }

    public Optional<Period> date() {
        return fact.date();
    }

    public String sourceId() {
        return fact.sourceId();
    }
}
