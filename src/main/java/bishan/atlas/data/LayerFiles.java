package bishan.atlas.data;

import bishan.atlas.model.Layer;
import bishan.atlas.model.MapFeature;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The GeoJSON files of all layers, each read once however many layers show it. */
final class LayerFiles {
    private static final Pattern DEGREES = Pattern.compile("(CRS84|EPSG:{1,2}(4490|4326))$", Pattern.CASE_INSENSITIVE);

    private final MapsFolder folder;
    private final Problems problems;
    private final FeatureReader reader = new FeatureReader();
    private final Map<String, Optional<JsonNode>> collections = new LinkedHashMap<>();
    private final Map<String, String> fileOfFeature = new LinkedHashMap<>();

    LayerFiles(MapsFolder folder, Problems problems, List<LayerRow> rows) {
        this.folder = folder;
        this.problems = problems;
        for (LayerRow row : rows) {
            for (String file : row.files()) {
                collections.computeIfAbsent(file, name -> collection(row, name));
            }
        }
    }

    private Optional<JsonNode> collection(LayerRow row, String file) {
        boolean plain = FileName.isPlain(file);
        if (!plain || !file.toLowerCase(Locale.ROOT).endsWith(".geojson")) {
            Flaw flaw = plain ? Flaw.FILE_KIND : Flaw.FILE_NAME;
            problems.add(flaw, folder.label("atlas.json"), row.empty().id(), "files", file);
            return Optional.empty();
        }
        Optional<JsonNode> root = folder.read(file);
        if (root.isEmpty()) {
            return root;
        }
        boolean isCollection = root.get().path("type").asText().equals("FeatureCollection")
                && root.get().path("features").isArray();
        if (!isCollection) {
            problems.add(Flaw.GEOJSON_COLLECTION, folder.label(file), "", "type");
        }
        coordinateSystem(root.get())
                .ifPresent(name -> problems.add(Flaw.GEOJSON_CRS, folder.label(file), "", "crs", name));
        return root.filter(any -> isCollection);
    }

    /** The name of a coordinate system other than longitude and latitude of CGCS2000 or WGS 84, as older GeoJSON may give one. */
    private static Optional<String> coordinateSystem(JsonNode root) {
        if (!root.hasNonNull("crs")) {
            return Optional.empty();
        }
        String name = root.path("crs").path("properties").path("name").asText();
        return DEGREES.matcher(name).find() ? Optional.empty() : Optional.of(name);
    }

    /** Kind by feature id as the files have them, unjudged; empty (Optional) where a file could not be read or an id is missing. */
    Optional<Map<String, String>> kinds() {
        Map<String, String> kinds = new HashMap<>();
        for (Optional<JsonNode> root : collections.values()) {
            if (root.isEmpty()) {
                return Optional.empty();
            }
            for (JsonNode feature : root.get().path("features")) {
                JsonNode properties = feature.path("properties");
                kinds.putIfAbsent(
                        FileRecords.idOf(properties), properties.path("kind").asText());
            }
        }
        return collections.isEmpty() || kinds.containsKey("") ? Optional.empty() : Optional.of(kinds);
    }

    /** The layers with their features; each feature is judged once. */
    List<Layer> layers(List<LayerRow> rows, Ids ids) {
        Map<String, List<MapFeature>> features = new HashMap<>();
        collections.forEach((file, root) ->
                features.put(file, root.map(r -> features(file, r, ids)).orElse(List.of())));
        List<Layer> layers = new ArrayList<>();
        for (LayerRow row : rows) {
            layers.add(row.with(row.files().stream()
                    .flatMap(file -> features.get(file).stream())
                    .toList()));
        }
        return layers;
    }

    /** The file, as messages name it, by the id of each feature met. */
    Map<String, String> fileOfFeature() {
        return fileOfFeature;
    }

    private List<MapFeature> features(String file, JsonNode root, Ids ids) {
        Reading reading = new Reading(folder.label(file), ids, problems);
        List<MapFeature> features = new ArrayList<>();
        int place = 0;
        for (JsonNode feature : root.path("features")) {
            if (place++ == FileRecords.MOST) {
                int count = root.path("features").size();
                problems.add(Flaw.LIST_LONG, folder.label(file), "", "features", count, FileRecords.MOST);
                break;
            }
            JsonNode properties = feature.path("properties");
            Entry entry = new Entry(reading, FileRecords.itemOf(properties, place), "", properties);
            if (!properties.isObject()) {
                entry.report(Flaw.GEOJSON_FEATURE, "properties");
            } else if (!feature.path("type").asText().equals("Feature")) {
                entry.report(Flaw.GEOJSON_FEATURE, "type");
            } else if (FileRecords.hasOwnId(entry, fileOfFeature)) {
                reader.read(entry, feature.path("geometry")).ifPresent(features::add);
            }
        }
        return features;
    }
}
