package bishan.atlas.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * The time a fact is about: one date, or an interval from one to another, both included. Ordered by the earliest day it may mean, the
 * less exact one first.
 */
public record Period(PartialDate from, PartialDate to) implements Comparable<Period> {
    private static final Comparator<Period> BY_TIME =
            Comparator.comparing(Period::earliest).thenComparing(Period::latest, Comparator.reverseOrder());

    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.latest().isBefore(from.earliest())) {
            throw new IllegalArgumentException("a period must not end before it begins: " + from + "/" + to);
        }
    }

    public static Period of(PartialDate date) {
        return new Period(date, date);
    }

    /** Reads {@code 2021-01} or, after ISO 8601, an interval such as {@code 2016/2020}. */
    public static Period parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? of(PartialDate.parse(text))
                : new Period(PartialDate.parse(text.substring(0, slash)), PartialDate.parse(text.substring(slash + 1)));
    }

    public boolean isInterval() {
        return !from.equals(to);
    }

    /** The first day this period may mean. */
    public LocalDate earliest() {
        return from.earliest();
    }

    /** The last day this period may mean. */
    public LocalDate latest() {
        return to.latest();
    }

    /** {@code 2021年1月}, {@code 2020年1—6月}, {@code 2016—2020年}; {@code Jan 2021}, {@code Jan–Jun 2020}, {@code 2016–2020}. */
    public String display(Language language) {
        if (!isInterval()) {
            return from.display(language);
        }
        boolean chinese = language == Language.ZH;
        boolean sameYear = from.year() == to.year() && from.month() != 0 && from.day() == 0 && to.day() == 0;
        if (sameYear) {
            return chinese
                    ? from.year() + "年" + from.month() + "—" + to.month() + "月"
                    : from.display(language).split(" ")[0] + "–" + to.display(language);
        }
        boolean years = from.month() == 0 && to.month() == 0;
        return years && chinese
                ? from.year() + "—" + to.year() + "年"
                : from.display(language) + (chinese ? "—" : "–") + to.display(language);
    }

    @Override
    public int compareTo(Period other) {
        return BY_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return isInterval() ? from + "/" + to : from.toString();
    }
}
