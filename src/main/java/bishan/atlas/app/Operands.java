package bishan.atlas.app;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Derivation;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** The numbers of an atlas by id, as worked-out values name them, and how such a value is written out. */
final class Operands {
    private final Map<String, Figure> figures = new HashMap<>();

    Operands(Atlas atlas) {
        atlas.records().numbers().forEach(figure -> figures.put(figure.id(), figure));
    }

    Optional<Quantity> of(String id) {
        return Optional.ofNullable(figures.get(id)).map(Figure::quantity);
    }

    List<String> sourcesOf(String id) {
        return figures.containsKey(id) ? figures.get(id).fact().sourceIds() : List.of();
    }

    /** How a value is worked out: {@code 144 + 208}. An operand that is not there stands as its id. */
    String formula(Derivation.Value value, DoubleFunction<String> written) {
        List<String> numbers = value.operandIds().stream()
                .map(id -> of(id).map(Quantity::value).map(written::apply).orElse(id))
                .toList();
        return switch (value.operation()) {
            case SUM -> String.join(" + ", numbers);
            case DIFFERENCE -> String.join(" − ", numbers);
            case RATIO_PERCENT -> String.join(" ÷ ", numbers);
            case SHARE_PERCENT ->
                numbers.get(0) + " ÷ (" + String.join(" + ", numbers.subList(1, numbers.size())) + ")";
        };
    }
}
