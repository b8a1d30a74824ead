package bishan.atlas.data;

import bishan.atlas.model.FeatureKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads fields that name something elsewhere; a name of nothing is reported and dropped. */
final class References {
    private References() {}

    static Optional<String> ridge(Entry entry, String field) {
        return entry.neededText(field).filter(id -> {
            boolean known = !entry.reading().ids().lackFeature(id, FeatureKind.RIDGE::equals);
            return known || dropped(entry, Flaw.REFERENCE_RIDGE, field, id);
        });
    }

    static Optional<String> record(Entry entry, FeatureKind kind) {
        return entry.text("record").filter(id -> {
            boolean itself = kind == FeatureKind.ZONE && id.equals(entry.item());
            boolean known = itself || !entry.reading().ids().lackRecord(id);
            return known || dropped(entry, Flaw.REFERENCE_RECORD, "record", id);
        });
    }

    static Optional<String> contextArea(Entry entry) {
        return entry.text("context_area")
                .filter(id -> !entry.reading().ids().lackRecord(id)
                        || dropped(entry, Flaw.REFERENCE_RECORD, "context_area", id));
    }

    /** A record, subject, system, series or feature. */
    static Optional<String> any(Entry entry, String field) {
        return entry.neededText(field)
                .filter(id -> !entry.reading().ids().lackAny(id) || dropped(entry, Flaw.REFERENCE_ANY, field, id));
    }

    /** Several of them, each once; a name of nothing is dropped. */
    static Set<String> anyOf(Entry entry, String field) {
        return new LinkedHashSet<>(allOf(entry, field));
    }

    /** Several of them in their order, one perhaps more than once. */
    static List<String> allOf(Entry entry, String field) {
        return entry.texts(field).stream()
                .filter(id -> !entry.reading().ids().lackAny(id) || dropped(entry, Flaw.REFERENCE_ANY, field, id))
                .toList();
    }

    /** As {@link #any}, where a field need not stand. */
    static Optional<String> anyOrNone(Entry entry, String field) {
        return entry.has(field) ? any(entry, field) : Optional.empty();
    }

    /** The transport lines a stop belongs to. */
    static List<String> lines(Entry entry) {
        return entry.texts("lines").stream()
                .filter(id -> !entry.reading().ids().lackFeature(id, FeatureKind::isTransportLine)
                        || dropped(entry, Flaw.REFERENCE_LINE, "lines", id))
                .toList();
    }

    static Optional<String> town(Entry entry) {
        return entry.text("town")
                .filter(id -> !entry.reading().ids().lackFeature(id, FeatureKind.TOWN::equals)
                        || dropped(entry, Flaw.REFERENCE_TOWN, "town", id));
    }

    /** Features a record is drawn with. */
    static List<String> features(Entry entry) {
        return entry.texts("features").stream()
                .filter(id -> !entry.reading().ids().lackFeature(id)
                        || dropped(entry, Flaw.REFERENCE_FEATURE, "features", id))
                .toList();
    }

    private static boolean dropped(Entry entry, Flaw flaw, String field, String id) {
        entry.report(flaw, field, id);
        return false;
    }
}
