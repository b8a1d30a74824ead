package bishan.atlas.data;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Derivation;
import bishan.atlas.model.Derivation.Operation;
import bishan.atlas.model.Derivation.Value;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Sum;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Works every worked-out value out again from the figures and points it names, and adds only what may be added. */
final class DerivationCheck {
    /** Shares are written with one decimal. */
    private static final double ROUNDING = 0.05 + 1e-9;

    private final Map<String, Figure> figures = new HashMap<>();
    private final Atlas.Records records;
    private final Problems problems;
    private final String file;

    DerivationCheck(Problems problems, Atlas.Records records, String file) {
        this.problems = problems;
        this.records = records;
        this.file = file;
        records.numbers().forEach(figure -> figures.put(figure.id(), figure));
    }

    void check(List<Derivation> derivations) {
        for (Derivation derivation : derivations) {
            for (int i = 0; i < derivation.values().size(); i++) {
                check(derivation.id(), "values[" + i + "].", derivation.values().get(i));
            }
        }
    }

    private void check(String id, String path, Value value) {
        // An operand that is not there was reported where it is named or where it stands.
        if (!figures.keySet().containsAll(value.operandIds())
                || value.operandIds().isEmpty()) {
            return;
        }
        List<Figure> operands = value.operandIds().stream().map(figures::get).toList();
        if (value.operation() == Operation.SUM
                && Sum.of(operands, records.context().contradictions()) instanceof Sum.Refused refused) {
            forbidden(id, path, refused);
            return;
        }
        double again = result(value.operation(), operands);
        double written = value.quantity().value();
        if (!(Math.abs(again - written) <= ROUNDING)) {
            problems.add(Flaw.OPERATION_WRONG, file, id, path + "value", shown(written), shown(again));
        }
    }

    private void forbidden(String id, String path, Sum.Refused refused) {
        String why = refused.because()
                .map(c -> c.id())
                .orElse(refused.reason().name().toLowerCase(Locale.ROOT));
        problems.add(Flaw.OPERATION_FORBIDDEN, file, id, path + "operands", why);
    }

    private static double result(Operation operation, List<Figure> operands) {
        List<Double> numbers =
                operands.stream().map(figure -> figure.quantity().value()).toList();
        double first = numbers.get(0);
        double others =
                numbers.stream().skip(1).mapToDouble(Double::doubleValue).sum();
        return switch (operation) {
            case SUM -> first + others;
            case DIFFERENCE -> first - others;
            case RATIO_PERCENT, SHARE_PERCENT -> first / others * 100;
        };
    }

    private static String shown(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
