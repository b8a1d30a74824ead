package bishan.atlas.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every id of the record files with the place where it was met first: records, their figures, points, nodes and so on. */
final class RecordIds {
    /** The definitions of a series are named within the series only. */
    private static final String LOCAL = "definitions";

    private final Map<String, Spot> first = new LinkedHashMap<>();

    RecordIds(MapsFiles files) {
        files.records().filter(RecordIds::hasId).forEach(spot -> first.putIfAbsent(spot.text("id"), spot));
    }

    private static boolean hasId(Spot spot) {
        return spot.isEntryOf(spot.name())
                && !spot.name().equals(LOCAL)
                && !FileRecords.idOf(spot.node()).isEmpty();
    }

    /** What has the same id as {@code spot} and was met before it. */
    Optional<Spot> before(Spot spot) {
        return hasId(spot)
                ? Optional.of(first.get(spot.text("id"))).filter(other -> !isSame(other, spot))
                : Optional.empty();
    }

    private static boolean isSame(Spot one, Spot other) {
        return one.file().equals(other.file()) && one.pointer().equals(other.pointer());
    }

    boolean has(String id) {
        return first.containsKey(id);
    }

    /** Whether what is called {@code id} stands in a list called one of {@code lists}. */
    boolean hasIn(String id, Set<String> lists) {
        return first.containsKey(id) && lists.contains(first.get(id).name());
    }
}
