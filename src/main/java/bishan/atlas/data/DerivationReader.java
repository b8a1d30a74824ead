package bishan.atlas.data;

import bishan.atlas.model.Derivation;
import bishan.atlas.model.Derivation.Operation;
import bishan.atlas.model.Derivation.Value;
import bishan.atlas.model.Quantity;
import java.util.List;
import java.util.Optional;

/** Reads one worked-out value, or group of them, of {@code derived.json}. */
final class DerivationReader {
    private DerivationReader() {}

    static Optional<Derivation> read(Entry entry) {
        List<Value> values = entry.entries("values").stream()
                .flatMap(part -> value(part).stream())
                .toList();
        return entry.neededWords("name_").map(name -> new Derivation(entry.item(), name, values, entry.words("note_")));
    }

    private static Optional<Value> value(Entry entry) {
        Optional<String> id = entry.neededText("id");
        Optional<Quantity> quantity = Parts.quantity(entry);
        Optional<Operation> operation = Choice.of(entry, "operation", Operation.class);
        if (id.isEmpty() || quantity.isEmpty() || operation.isEmpty()) {
            return Optional.empty();
        }
        List<String> operands = References.allOf(entry, "operands");
        return Optional.of(new Value(id.get(), entry.words("label_"), quantity.get(), operation.get(), operands));
    }
}
