package bishan.atlas.data;

import bishan.atlas.model.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether dates are dates, stand in order, and are not later than the document that gives them. */
final class DateCheck {
    private static final Set<String> DATES = Set.of("date", "opened", "earliest", "latest", "as_of");
    private static final Set<String> OLDEST_FIRST = Set.of("statuses", "milestones", "events");

    private final Findings findings;
    private final Map<String, LocalDate> latest = new HashMap<>();

    /** @param files among them those of the sources, which say how late a document can be */
    DateCheck(MapsFiles files, Findings findings) {
        this.findings = findings;
        files.root("sources.json").stream()
                .flatMap(root -> root.member("sources").elements())
                .forEach(source -> period(source.member("latest"))
                        .or(() -> period(source.member("date")))
                        .ifPresent(period -> latest.put(source.text("id"), period.latest())));
    }

    void check(Spot spot) {
        if (DATES.contains(spot.name()) && spot.node().isTextual()) {
            date(spot);
        }
        if (OLDEST_FIRST.contains(spot.name()) && spot.node().isArray()) {
            order(spot);
        }
        if (spot.node().isObject() && spot.has("date") && !isAhead(spot)) {
            late(spot);
        }
    }

    private void date(Spot spot) {
        if (period(spot).isEmpty()) {
            findings.add(Flaw.DATE_BAD, spot, spot.node().textValue());
        }
    }

    private void order(Spot list) {
        Optional<Period> before = Optional.empty();
        for (Spot entry : list.elements().toList()) {
            Optional<Period> period = period(entry.member("date"));
            Optional<Period> earlier = before;
            if (period.isPresent()
                    && earlier.isPresent()
                    && period.get().latest().isBefore(earlier.get().earliest())) {
                findings.add(
                        Flaw.DATE_ORDER,
                        entry.member("date"),
                        entry.text("date"),
                        earlier.get().toString());
            }
            before = period.or(() -> earlier);
        }
    }

    private void late(Spot spot) {
        Optional<Period> period = period(spot.member("date"));
        Optional<LocalDate> limit = limit(spot);
        if (period.isPresent()
                && limit.isPresent()
                && period.get().to().earliest().isAfter(limit.get())) {
            findings.add(
                    Flaw.DATE_LATE,
                    spot.member("date"),
                    spot.text("date"),
                    limit.get().toString());
        }
    }

    /** A plan, a target or something expected lies ahead of the document that tells it. */
    private static boolean isAhead(Spot spot) {
        return Set.of("planned", "target").contains(spot.text("status"))
                || spot.text("kind").equals("target")
                || Stream.of("planned", "expected", "goal")
                        .anyMatch(flag -> spot.node().path(flag).asBoolean());
    }

    /** The last day of the latest document that {@code spot} names; empty where one has no date. */
    private Optional<LocalDate> limit(Spot spot) {
        Stream<Spot> telling =
                spot.has("source") ? Stream.of(spot) : spot.member("statements").elements();
        var days = telling.flatMap(each -> SourceIds.of(each.member("source")))
                .map(id -> Optional.ofNullable(latest.get(id.node().asText())))
                .toList();
        return days.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : days.stream().flatMap(Optional::stream).max(LocalDate::compareTo);
    }

    private static Optional<Period> period(Spot date) {
        try {
            return date.node().isTextual()
                    ? Optional.of(Period.parse(date.node().textValue()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
