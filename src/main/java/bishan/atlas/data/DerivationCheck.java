package bishan.atlas.data;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Derivation;
import bishan.atlas.model.Derivation.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Works every worked-out value out again from the figures and points it names. */
final class DerivationCheck {
    /** Shares are written with one decimal. */
    private static final double ROUNDING = 0.05 + 1e-9;

    private final Map<String, Double> numbers = new HashMap<>();
    private final Problems problems;
    private final String file;

    DerivationCheck(Problems problems, Atlas.Records records, String file) {
        this.problems = problems;
        this.file = file;
        records.figures()
                .forEach(figure -> numbers.put(figure.id(), figure.quantity().value()));
        records.points()
                .forEach(point -> numbers.put(point.id(), point.fact().value().value()));
    }

    void check(List<Derivation> derivations) {
        for (Derivation derivation : derivations) {
            for (int i = 0; i < derivation.values().size(); i++) {
                check(
                        derivation.id(),
                        "values[" + i + "].value",
                        derivation.values().get(i));
            }
        }
    }

    private void check(String id, String field, Value value) {
        // An operand that is not there was reported where it is named or where it stands.
        if (!numbers.keySet().containsAll(value.operandIds())
                || value.operandIds().isEmpty()) {
            return;
        }
        double again = result(value);
        if (!(Math.abs(again - value.quantity().value()) <= ROUNDING)) {
            problems.add(
                    Flaw.OPERATION_WRONG,
                    file,
                    id,
                    field,
                    shown(value.quantity().value()),
                    shown(again));
        }
    }

    private double result(Value value) {
        List<Double> operands = value.operandIds().stream().map(numbers::get).toList();
        double first = operands.get(0);
        double others =
                operands.stream().skip(1).mapToDouble(Double::doubleValue).sum();
        return switch (value.operation()) {
            case SUM -> first + others;
            case DIFFERENCE -> first - others;
            case RATIO_PERCENT -> first / others * 100;
            case SHARE_PERCENT -> first / others * 100;
        };
    }

    private static String shown(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
