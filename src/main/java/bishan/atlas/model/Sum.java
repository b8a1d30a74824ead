package bishan.atlas.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What comes of adding figures: a total, or a refusal with its reason. */
public sealed interface Sum {

    /** The figures add up, in the unit of the first. */
    record Total(double value, Unit unit) implements Sum {}

    /** They must not be added. {@code because} is the contradiction that forbids it, where a record does. */
    record Refused(Reason reason, Optional<Contradiction> because) implements Sum {}

    /** Why figures are not added. */
    enum Reason {
        NOTHING,
        UNLIKE_UNITS,
        SHARES,
        PLANNED_WITH_ACTUAL,
        QUALIFIED,
        FORBIDDEN
    }

    /**
     * Adds figures that may be added: of one dimension, all planned or none, none only "more than" or "about", and no two of them named
     * together by a contradiction as never to be summed, since they may count the same thing twice.
     */
    static Sum of(List<Figure> figures, Collection<Contradiction> contradictions) {
        if (figures.isEmpty()) {
            return new Refused(Reason.NOTHING, Optional.empty());
        }
        Optional<Contradiction> forbidden = contradictions.stream()
                .filter(c -> figures.stream()
                                .map(Figure::id)
                                .distinct()
                                .filter(c.reach().notSummed()::contains)
                                .count()
                        > 1)
                .findFirst();
        if (forbidden.isPresent()) {
            return new Refused(Reason.FORBIDDEN, forbidden);
        }
        Quantity first = figures.get(0).quantity();
        if (!first.unit().dimension().adds()) {
            return new Refused(Reason.SHARES, Optional.empty());
        }
        if (!figures.stream().allMatch(f -> f.quantity().isLike(first))) {
            return new Refused(Reason.UNLIKE_UNITS, Optional.empty());
        }
        if (figures.stream().map(Figure::planned).distinct().count() > 1) {
            return new Refused(Reason.PLANNED_WITH_ACTUAL, Optional.empty());
        }
        if (figures.stream().anyMatch(f -> f.quantity().qualifier().isPresent())) {
            return new Refused(Reason.QUALIFIED, Optional.empty());
        }
        double total =
                figures.stream().mapToDouble(f -> f.quantity().in(first.unit())).sum();
        return new Total(total, first.unit());
    }
}
