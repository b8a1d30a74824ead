package bishan.atlas.app;

import bishan.atlas.app.IndicatorPage.Derived;
import bishan.atlas.model.Derivation;
import bishan.atlas.model.Derivation.Operation;
import bishan.atlas.model.IndicatorSeries.Point;
import bishan.atlas.model.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is worked out of the points of a series, always with its operands. */
final class SeriesDerivations {
    private final SeriesReading reading;
    private final Operands operands;

    SeriesDerivations(SeriesReading reading) {
        this.reading = reading;
        this.operands = new Operands(reading.reading().atlas());
    }

    List<Derived> values() {
        Set<String> ours = new HashSet<>();
        for (Point point : reading.series().points()) {
            ours.add(point.id());
            point.reading().figureId().ifPresent(ours::add);
            point.also().forEach(figure -> ours.add(figure.id()));
        }
        return reading.reading().atlas().records().context().derivations().stream()
                .flatMap(derivation -> derivation.values().stream()
                        .filter(value -> value.operandIds().stream().anyMatch(ours::contains))
                        .map(value -> derived(derivation, value)))
                .toList();
    }

    private Derived derived(Derivation derivation, Derivation.Value value) {
        String how = operands.formula(value, reading.reading().numbers()::bare);
        String missing = missing(value)
                .map(rest -> reading.say("derived.missing", how, rest))
                .orElse(how);
        return new Derived(
                reading.reading().numbers().figure(value.quantity()),
                reading.in(value.label().orElse(derivation.name())),
                missing,
                derivation.note().map(reading::in).orElse(""),
                reading.reading().chips().derived(how));
    }

    /** How far a value is from its target; not said where the document gives one of the two only as more or less. */
    private Optional<String> missing(Derivation.Value value) {
        if (value.operation() != Operation.RATIO_PERCENT
                || !isTarget(value.operandIds().get(1))) {
            return Optional.empty();
        }
        Optional<Quantity> actual = operands.of(value.operandIds().get(0));
        Optional<Quantity> target = operands.of(value.operandIds().get(1));
        boolean exact = actual.isPresent()
                && target.isPresent()
                && actual.get().qualifier().isEmpty()
                && target.get().qualifier().isEmpty()
                && target.get().value() > actual.get().value();
        return exact
                ? Optional.of(reading.reading()
                                .numbers()
                                .bare(target.get().value() - actual.get().value())
                        + " " + reading.in(target.get().unitWords()))
                : Optional.empty();
    }

    private boolean isTarget(String id) {
        return reading.series().points().stream()
                .anyMatch(point -> point.target() && point.id().equals(id));
    }
}
