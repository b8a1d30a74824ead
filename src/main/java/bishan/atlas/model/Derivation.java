package bishan.atlas.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Values no document prints, worked out from values they do print; always shown as worked out, with their operands. */
public record Derivation(String id, Bilingual name, List<Value> values, Optional<Bilingual> note) {

    /** How a value is worked out of its operands, in their order. */
    public enum Operation {
        /** All of them added. */
        SUM,
        /** The first less all others. */
        DIFFERENCE,
        /** The first over the second, per cent. */
        RATIO_PERCENT,
        /** The first over the sum of all others, per cent. */
        SHARE_PERCENT
    }

    /** One value with the ids of the figures or indicator points it is worked out of. */
    public record Value(
            String id, Optional<Bilingual> label, Quantity quantity, Operation operation, List<String> operandIds) {
        public Value {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(quantity, "quantity");
            Objects.requireNonNull(operation, "operation");
            operandIds = List.copyOf(operandIds);
        }
    }

    public Derivation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        values = List.copyOf(values);
        Objects.requireNonNull(note, "note");
    }
}
