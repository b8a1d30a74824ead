package bishan.atlas.data;

import bishan.atlas.model.FeatureKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The ids that stand in the files, gathered before anything is read, so that a reference can be judged wherever it stands. A set is
 * empty (Optional) where one of its files could not be read: then nothing is called missing, for the one true cause is reported already.
 *
 * @param others the ids of subjects, systems, series, points, figures and worked-out values, in files an atlas may do without
 * @param features kind id by feature id
 */
record Ids(
        Optional<Set<String>> sources,
        Optional<Set<String>> zones,
        Optional<Set<String>> records,
        Optional<Set<String>> contextAreas,
        Optional<Set<String>> others,
        Optional<Map<String, String>> features) {

    /** Nothing is known, and so nothing is called missing. */
    static final Ids UNKNOWN = new Ids(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    boolean lackSource(String id) {
        return lacks(sources, id);
    }

    boolean lackZone(String id) {
        return lacks(zones, id);
    }

    /** Context areas (C01 ...) stand in a file that an atlas may do without. */
    boolean lackRecord(String id) {
        return lacks(id.matches("C\\d{2}") ? contextAreas : records, id);
    }

    /** Whether no file has such an id; nothing is judged while one of them could not be read. */
    boolean lackAny(String id) {
        return lackSource(id) && lackRecord(id) && lacks(contextAreas, id) && lacks(others, id) && lackFeature(id);
    }

    boolean lackFeature(String id, Predicate<FeatureKind> kind) {
        return features.isPresent()
                && FeatureKind.ofId(features.get().getOrDefault(id, ""))
                        .filter(kind)
                        .isEmpty();
    }

    boolean lackFeature(String id) {
        return features.isPresent() && !features.get().containsKey(id);
    }

    private static boolean lacks(Optional<Set<String>> known, String id) {
        return known.isPresent() && !known.get().contains(id);
    }
}
