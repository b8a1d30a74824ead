package bishan.atlas.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A formula such as 1机场4高铁: how many of each kind a document aims at. Formulas of different dates stand side by side.
 *
 * @param text the formula with its source and date
 * @param where the part of the document it stands in
 * @param counts by kind, in the order of the formula
 */
public record NetworkTarget(
        String id, Fact<Bilingual> text, Bilingual where, Map<String, Integer> counts, int total, Remarks remarks) {

    /** What the documents leave open, and what a source outside them says. */
    public record Remarks(Optional<Bilingual> note, Optional<Fact<Bilingual>> outside) {}

    /**
     * The lines of one kind that the documents name; the grouping is ours.
     *
     * @param unsure lines that may or may not count, each with the reason
     */
    public record Named(String kind, List<String> recordIds, List<Link> unsure) {
        public Named {
            Objects.requireNonNull(kind, "kind");
            recordIds = List.copyOf(recordIds);
            unsure = List.copyOf(unsure);
        }
    }

    public NetworkTarget {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(where, "where");
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        Objects.requireNonNull(remarks, "remarks");
    }

    public String sourceId() {
        return text.sourceId();
    }
}
