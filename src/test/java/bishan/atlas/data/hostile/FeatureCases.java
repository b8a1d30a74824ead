package bishan.atlas.data.hostile;

import bishan.atlas.data.hostile.HostileCase.Expectation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** Damage to the shape of one feature: its frame, its type, its positions, its outline. */
final class FeatureCases {
    private final MapsCopy maps;
    private final Random random;
    private final List<HostileCase> cases = new ArrayList<>();
    private String file;
    private String text;
    private int place;
    private String id;

    FeatureCases(MapsCopy maps, Random random) {
        this.maps = maps;
        this.random = random;
    }

    List<HostileCase> of(String name) {
        file = name;
        text = maps.original(name);
        frames();
        choose();
        positions();
        choose();
        String type = new JsonDraft(text).geometry(place).get("type").asText();
        if (type.endsWith("Polygon")) {
            outlines();
        } else if (type.endsWith("LineString")) {
            lines();
        }
        whole();
        return cases;
    }

    /** Another feature for the next cases. */
    private void choose() {
        JsonDraft draft = new JsonDraft(text);
        place = random.nextInt(draft.list("features").size());
        id = draft.properties(place).get("id").asText();
    }

    private void frames() {
        choose();
        add("frame", "no type", "type", (draft, at) -> draft.feature(at).remove("type"));
        add("frame", "another type", "type", (draft, at) -> draft.feature(at).put("type", "Banana"));
        add("frame", "no geometry", "geometry", (draft, at) -> draft.feature(at).putNull("geometry"));
        add(
                "frame",
                "geometry is text",
                "geometry",
                (draft, at) -> draft.feature(at).put("geometry", "POINT (1 2)"));
        add(
                "frame",
                "no shape type",
                "geometry.type",
                (draft, at) -> draft.geometry(at).remove("type"));
        add(
                "frame",
                "another shape",
                "geometry.type",
                (draft, at) -> draft.geometry(at).put("type", "GeometryCollection"));
        add(
                "frame",
                "no coordinates",
                "geometry.coordinates",
                (draft, at) -> draft.geometry(at).remove("coordinates"));
        add(
                "frame",
                "empty coordinates",
                "geometry.coordinates",
                (draft, at) -> draft.geometry(at).putArray("coordinates"));
        add(
                "frame",
                "properties is a list",
                "#" + (place + 1),
                "properties",
                (draft, at) -> draft.feature(at).putArray("properties"));
    }

    private void positions() {
        position("text", "[\"106.2\",29.6]");
        position("NaN", "[NaN,29.6]");
        position("1e400", "[106.2,1e400]");
        position("one number", "[106.2]");
        position("two positions in one", "[106.2,29.6,106.3,29.7]");
        position("text for a height", "[106.2,29.6,\"300\"]");
        position("an object", "{\"x\":106.2,\"y\":29.6}");
        position("metres of a grid", "[35621000.5,3275000.2]");
        position("zero", "[0,0]");
        add(
                "swapped axes",
                "one position",
                "geometry",
                (draft, at) -> swap(draft.positions(at).get(0)));
        add(
                "outside the region",
                "a degree to the east",
                "geometry",
                (draft, at) -> draft.positions(at)
                        .forEach(p -> JsonDraft.move(
                                p, p.get(0).asDouble() + 1, p.get(1).asDouble())));
    }

    private void position(String what, String json) {
        add("coordinates", what, "geometry.coordinates", (draft, at) -> {
            ArrayNode first = draft.positions(at).get(0);
            if (json.startsWith("[")) {
                first.removeAll();
                for (String number : json.substring(1, json.length() - 1).split(",")) {
                    first.add(JsonDraft.raw(number));
                }
            } else if (draft.geometry(at).get("type").asText().equals("Point")) {
                draft.geometry(at).set("coordinates", JsonDraft.raw(json));
            } else {
                draft.firstLine(at).set(0, JsonDraft.raw(json));
            }
        });
    }

    private void outlines() {
        add("outline", "not closed", "geometry", (draft, at) -> {
            ArrayNode ring = draft.firstLine(at);
            ring.remove(ring.size() - 1);
        });
        add("outline", "crosses itself", "geometry", (draft, at) -> {
            ArrayNode ring = draft.firstLine(at);
            int half = ring.size() / 2;
            JsonNode one = ring.get(1);
            ring.set(1, ring.get(half));
            ring.set(half, one);
        });
        add(
                "outline",
                "a bow tie",
                "geometry",
                (draft, at) -> ring(draft, at, 0, 0, 0.01, 0.01, 0.01, 0, 0, 0.01, 0, 0));
        add("outline", "three points", "geometry", (draft, at) -> ring(draft, at, 0, 0, 0.01, 0, 0, 0));
        add("outline", "no area", "geometry", (draft, at) -> ring(draft, at, 0, 0, 0.01, 0, 0.02, 0, 0, 0));
        add("outline", "a hole outside", "geometry", (draft, at) -> {
            ring(draft, at, 0, 0, 0.01, 0, 0.01, 0.01, 0, 0);
            ArrayNode hole = ((ArrayNode) draft.geometry(at).get("coordinates")).addArray();
            double[] corners = {0.1, 0.1, 0.2, 0.1, 0.2, 0.2, 0.1, 0.1};
            fill(hole, corners);
        });
    }

    private static void ring(JsonDraft draft, int at, double... offsets) {
        ObjectNode geometry = draft.geometry(at);
        geometry.put("type", "Polygon");
        fill(geometry.putArray("coordinates").addArray(), offsets);
    }

    private static void fill(ArrayNode ring, double... offsets) {
        for (int i = 0; i < offsets.length; i += 2) {
            ring.addArray().add(106.2 + offsets[i]).add(29.6 + offsets[i + 1]);
        }
    }

    private void lines() {
        add("line", "one point", "geometry", (draft, at) -> {
            ArrayNode line = draft.firstLine(at);
            while (line.size() > 1) {
                line.remove(1);
            }
        });
        add("line", "no length", "geometry", (draft, at) -> {
            ArrayNode line = draft.firstLine(at);
            JsonNode first = line.get(0);
            line.removeAll().add(first).add(first.deepCopy());
        });
    }

    private void whole() {
        add("swapped axes", "all", "geometry", (draft, at) -> {
            for (int i = 0; i < draft.list("features").size(); i++) {
                draft.positions(i).forEach(FeatureCases::swap);
            }
        });
        add("coordinate system", "Xi'an 1980", "crs", (draft, at) -> {
            ObjectNode crs = draft.root().putObject("crs").put("type", "name");
            crs.putObject("properties").put("name", "urn:ogc:def:crs:EPSG::4610");
        });
    }

    private static void swap(ArrayNode position) {
        JsonDraft.move(position, position.get(1).asDouble(), position.get(0).asDouble());
    }

    private void add(String kind, String what, String field, BiConsumer<JsonDraft, Integer> damage) {
        add(kind, what, field.equals("crs") ? "" : id, field, damage);
    }

    private void add(String kind, String what, String item, String field, BiConsumer<JsonDraft, Integer> damage) {
        String source = text;
        String target = file;
        int at = place;
        cases.add(new HostileCase(
                kind,
                file + " " + id + " " + what,
                copy -> {
                    JsonDraft draft = new JsonDraft(source);
                    damage.accept(draft, at);
                    copy.write(target, draft.text());
                },
                Expectation.named(target, item, field)));
    }
}
