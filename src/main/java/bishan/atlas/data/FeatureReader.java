package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Provenance;
import bishan.atlas.model.Status;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one GeoJSON feature. Without kind, name, accuracy, source or a sound geometry it is reported and left out. */
final class FeatureReader {
    private static final double MAX_ACCURACY_M = 100_000;
    private static final Set<String> COMMON = Set.of(
            "id",
            "kind",
            "name_zh",
            "name_en",
            "short_zh",
            "short_en",
            "accuracy_m",
            "source",
            "note_zh",
            "note_en",
            "record",
            "statuses",
            "tunnels");

    private static final Set<String> BOUNDARY_STATUS = Set.of("schematic", "official");

    private final GeometryReader geometries = new GeometryReader();

    /** @param entry the feature's properties */
    Optional<MapFeature> read(Entry entry, JsonNode geometryNode) {
        Optional<FeatureKind> kind = kind(entry);
        Optional<Bilingual> name = entry.neededWords("name_");
        Optional<Provenance> provenance = provenance(entry);
        var geometry = kind.flatMap(k -> geometries.read(entry, geometryNode, k));
        MapFeature.Facets facets = facets(entry, kind.orElse(FeatureKind.PLACE));
        if (kind.isEmpty() || name.isEmpty() || provenance.isEmpty() || geometry.isEmpty()) {
            return Optional.empty();
        }
        if (kind.get() == FeatureKind.ZONE && entry.reading().ids().lackZone(entry.item())) {
            entry.report(Flaw.ZONE_RECORD, "id", entry.item());
        }
        return Optional.of(
                new MapFeature(entry.item(), kind.get(), name.get(), geometry.get(), provenance.get(), facets));
    }

    private static Optional<FeatureKind> kind(Entry entry) {
        Optional<String> id = entry.neededText("kind");
        Optional<FeatureKind> kind = id.flatMap(FeatureKind::ofId);
        if (id.isPresent() && kind.isEmpty()) {
            entry.report(Flaw.KIND_UNKNOWN, "kind", id.get());
        }
        return kind;
    }

    private static Optional<Provenance> provenance(Entry entry) {
        Optional<Double> accuracy = entry.neededNumber("accuracy_m");
        if (accuracy.isPresent() && !(accuracy.get() > 0 && accuracy.get() <= MAX_ACCURACY_M)) {
            entry.report(
                    Flaw.ACCURACY_RANGE,
                    "accuracy_m",
                    entry.node().get("accuracy_m").asText());
            accuracy = Optional.empty();
        }
        Optional<List<String>> sources = entry.sources("source");
        return accuracy.isEmpty() || sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provenance(accuracy.get(), sources.get(), entry.words("note_")));
    }

    private static MapFeature.Facets facets(Entry entry, FeatureKind kind) {
        return new MapFeature.Facets(
                entry.words("short_"),
                References.record(entry, kind),
                Parts.datedStatuses(entry),
                Parts.tunnels(entry),
                attributes(entry));
    }

    private static Map<String, Object> attributes(Entry entry) {
        Map<String, Object> attributes = new HashMap<>();
        for (Iterator<String> names = entry.node().fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!COMMON.contains(name) && entry.has(name)) {
                attribute(entry, name).ifPresent(value -> attributes.put(name, value));
            }
        }
        undatedStatus(entry).ifPresent(status -> attributes.put(MapFeature.UNDATED_STATUS, status.id()));
        return attributes;
    }

    /** Sources outside the documents may know that a thing runs without knowing since when. */
    private static Optional<Status> undatedStatus(Entry entry) {
        return entry.entries("statuses").stream()
                .filter(part -> !part.has("date") && part.source("source").isPresent())
                .flatMap(part -> Parts.statusWord(part).stream())
                .reduce((earlier, later) -> later);
    }

    /** An outline of unknown standing must not pass for an official one. */
    private static Optional<String> boundaryStatus(Entry entry) {
        Optional<String> status = entry.text("boundary_status");
        if (status.isPresent() && !BOUNDARY_STATUS.contains(status.get())) {
            entry.report(Flaw.BOUNDARY_STATUS, "boundary_status", status.get());
            return Optional.empty();
        }
        return status;
    }

    private static Optional<?> attribute(Entry entry, String name) {
        JsonNode value = entry.node().get(name);
        if (name.equals("lines")) {
            return Optional.of(References.lines(entry));
        }
        if (name.equals("town")) {
            return References.town(entry);
        }
        if (name.equals("boundary_status")) {
            return boundaryStatus(entry);
        }
        return switch (value.getNodeType()) {
            case STRING -> entry.text(name);
            case NUMBER -> entry.number(name);
            case BOOLEAN -> Optional.of(value.booleanValue());
            case ARRAY -> Optional.of(entry.texts(name));
            default -> {
                entry.report(Flaw.FIELD_IGNORED, name);
                yield Optional.empty();
            }
        };
    }
}
