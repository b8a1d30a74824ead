package bishan.atlas.data.hostile;

import bishan.atlas.data.LoadedAtlas;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Context;
import bishan.atlas.model.MapFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What an atlas holds, by file and id, so that two can be compared. */
final class Contents {
    private final Map<String, Map<String, Object>> byFile = new TreeMap<>();

    Contents(LoadedAtlas loaded) {
        Atlas atlas = loaded.atlas();
        for (MapFeature feature : atlas.features().toList()) {
            file(loaded.fileOf(feature.id()).replaceFirst("^maps/", "")).put(feature.id(), feature);
        }
        Atlas.Records records = atlas.records();
        // Outside checks are sources too, from a file of their own.
        records.sources()
                .forEach(source -> file(source.id().startsWith("X") ? "outside_checks.json" : "sources.json")
                        .put("source " + source.id(), source));
        put("zones.json", records.zones(), zone -> zone.id());
        put("projects.json", records.projects(), project -> project.id());
        put("transport.json", records.transport(), transport -> transport.id());
        put("transport.json", records.networks(), network -> network.id());
        put("parks.json", records.parks(), park -> park.id());
        put("parks.json", records.parkCounts(), count -> count.date().toString());
        Context context = records.context();
        context.subjects()
                .forEach(subject -> file(subject.kind().list() + ".json").put(subject.id(), subject));
        put("structures.json", context.structures(), structure -> structure.id());
        put("indicators.json", context.indicators().topics(), topic -> topic.id());
        put("indicators.json", context.indicators().series(), series -> series.id());
        put("derived.json", context.derivations(), derivation -> derivation.id());
        put("contradictions.json", context.contradictions(), contradiction -> contradiction.id());
        put("atlas.json", atlas.groups(), group -> group.id());
        put("atlas.json", atlas.layers(), layer -> "layer " + layer.id());
    }

    private <T> void put(String file, List<T> things, Function<T, String> id) {
        things.forEach(thing -> file(file).put(id.apply(thing), thing));
    }

    private Map<String, Object> file(String name) {
        return byFile.computeIfAbsent(name, key -> new LinkedHashMap<>());
    }

    /** The same without the layers, which hold the features of all files, and without {@code file}. */
    Map<String, Map<String, Object>> without(String file) {
        Map<String, Map<String, Object>> rest = new TreeMap<>(byFile);
        rest.remove(file);
        rest.remove("atlas.json");
        return rest;
    }

    /** The ids of this, but for those of {@code file}, that the other lacks. */
    List<String> missingIn(Contents other, String file) {
        return without(file).entrySet().stream()
                .flatMap(entry -> entry.getValue().keySet().stream()
                        .filter(id -> !other.file(entry.getKey()).containsKey(id))
                        .map(id -> entry.getKey() + " > " + id))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contents contents && byFile.equals(contents.byFile);
    }

    @Override
    public int hashCode() {
        return byFile.hashCode();
    }

    @Override
    public String toString() {
        return byFile.toString();
    }
}
