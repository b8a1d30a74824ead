package bishan.atlas.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a folder of workloads says of itself: {@code manifest.json} with box and styles, {@code views.json} with a walk of views. */
record Manifest(BenchView.Bounds bounds, Map<String, List<LayerLook>> workloads, List<BenchView> views) {
    static final String FILE = "manifest.json";
    static final String VIEWS = "views.json";

    static Manifest read(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode root = json.readTree(folder.resolve(FILE).toFile());
        JsonNode box = need(root, "bbox");
        Map<String, List<LayerLook>> workloads = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> workload : need(root, "workloads").properties()) {
            List<LayerLook> layers = new ArrayList<>();
            workload.getValue().forEach(layer -> layers.add(look(layer)));
            workloads.put(workload.getKey(), layers);
        }
        List<BenchView> views = new ArrayList<>();
        for (JsonNode view : json.readTree(folder.resolve(VIEWS).toFile())) {
            views.add(new BenchView(
                    need(view, "z").asDouble(),
                    need(view, "cx").asDouble(),
                    need(view, "cy").asDouble()));
        }
        BenchView.Bounds bounds = new BenchView.Bounds(
                box.get(0).asDouble(),
                box.get(1).asDouble(),
                box.get(2).asDouble(),
                box.get(3).asDouble());
        return new Manifest(bounds, workloads, views);
    }

    List<LayerLook> layers(String workload) {
        List<LayerLook> layers = workloads.get(workload);
        if (layers == null) {
            throw new IllegalArgumentException("no workload " + workload + " among " + workloads.keySet());
        }
        return layers;
    }

    private static LayerLook look(JsonNode layer) {
        return new LayerLook(
                need(layer, "file").asText(),
                LayerLook.Geometry.valueOf(need(layer, "geom").asText().toUpperCase(Locale.ROOT)),
                colour(layer.get("fill")),
                colour(layer.get("stroke")),
                layer.path("width").asDouble(),
                layer.path("size").asDouble(),
                layer.path("label").asDouble());
    }

    /** Red, green, blue up to 255 and, where there is a fourth number, the opacity up to 1. */
    private static Optional<Color> colour(JsonNode parts) {
        if (parts == null) {
            return Optional.empty();
        }
        int alpha = parts.size() > 3 ? (int) Math.round(parts.get(3).asDouble() * 255) : 255;
        return Optional.of(new Color(
                parts.get(0).asInt(), parts.get(1).asInt(), parts.get(2).asInt(), alpha));
    }

    private static JsonNode need(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null) {
            throw new IllegalArgumentException("\"" + field + "\" is missing");
        }
        return value;
    }
}
