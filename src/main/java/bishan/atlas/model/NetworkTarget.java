package bishan.atlas.model;

import java.util.Map;

/** A formula such as 1机场4高铁: how many of each kind a document aims at. Formulas of different dates stand side by side. */
public record NetworkTarget(
        String id, Bilingual text, Bilingual where, String sourceId, Map<String, Integer> counts, int total) {
    public NetworkTarget {
        counts = Map.copyOf(counts);
    }
}
