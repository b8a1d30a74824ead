package bishan.atlas.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What sources say of a thing's state over time, each entry with its date and source; the oldest stands first. */
public record StatusHistory(List<Fact<Status>> entries) {
    public static final StatusHistory NONE = new StatusHistory(List.of());

    public StatusHistory {
        entries = entries.stream().sorted(Fact.oldestFirst()).toList();
        entries.forEach(Fact::when);
    }

    /** Both histories as one. */
    public StatusHistory and(StatusHistory other) {
        return new StatusHistory(
                Stream.concat(entries.stream(), other.entries.stream()).toList());
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public Stream<Fact<Status>> stream() {
        return entries.stream();
    }

    /** What was surely known by the end of {@code date}: an entry of 2023 is not yet known in June 2023. */
    public StatusHistory asOf(PartialDate date) {
        return new StatusHistory(stream()
                .filter(entry -> !entry.when().latest().isAfter(date.latest()))
                .toList());
    }

    /**
     * The latest state known, without a date limit. That a source merely names the thing never hides a better known state.
     */
    public Optional<Fact<Status>> latest() {
        return stream()
                .filter(entry -> entry.value() != Status.NAMED_ONLY)
                .reduce((earlier, later) -> later)
                .or(() -> stream().reduce((earlier, later) -> later));
    }

    /** What held on {@code date} as far as any source tells: the latest entry surely known by then. */
    public Optional<Fact<Status>> on(PartialDate date) {
        return asOf(date).latest();
    }
}
