package bishan.atlas.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many facts of the record a reader can reach on the screen.
 *
 * @param counts by kind, in a fixed order
 * @param unreached what was not found: the record's id and what was looked for
 */
public record FactCoverage(Map<String, Count> counts, List<String> unreached) {
    public FactCoverage {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        unreached = List.copyOf(unreached);
    }

    /** How many facts of a kind there are, and how many were found. */
    public record Count(int facts, int reached) {
        /** The same with one more. */
        public Count plus(boolean found) {
            return new Count(facts + 1, reached + (found ? 1 : 0));
        }
    }

    public int facts() {
        return counts.values().stream().mapToInt(Count::facts).sum();
    }

    public int reached() {
        return counts.values().stream().mapToInt(Count::reached).sum();
    }
}
