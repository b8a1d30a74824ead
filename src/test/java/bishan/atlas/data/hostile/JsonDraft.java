package bishan.atlas.data.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;

/** The text of one file as a tree that can be damaged and written again. */
final class JsonDraft {
    /** Writes every letter beyond ASCII as an escape, so that also halves of letters can be written. */
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final ObjectNode root;

    JsonDraft(String text) {
        try {
            root = (ObjectNode) MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    ObjectNode root() {
        return root;
    }

    /** The lists of the file whose members are objects. */
    List<String> lists() {
        List<String> lists = new ArrayList<>();
        root.fieldNames().forEachRemaining(name -> {
            if (root.path(name).isArray() && root.path(name).path(0).isObject()) {
                lists.add(name);
            }
        });
        return lists;
    }

    ArrayNode list(String name) {
        return (ArrayNode) root.get(name);
    }

    ObjectNode record(String list, int place) {
        return (ObjectNode) list(list).get(place);
    }

    ObjectNode feature(int place) {
        return record("features", place);
    }

    ObjectNode properties(int place) {
        return (ObjectNode) feature(place).get("properties");
    }

    ObjectNode geometry(int place) {
        return (ObjectNode) feature(place).get("geometry");
    }

    /** Every position of the feature, to be changed in place. */
    List<ArrayNode> positions(int place) {
        List<ArrayNode> positions = new ArrayList<>();
        collect(geometry(place).get("coordinates"), positions);
        return positions;
    }

    /** The first line or outer ring of the feature. */
    ArrayNode firstLine(int place) {
        JsonNode line = geometry(place).get("coordinates");
        while (line.get(0).get(0).isArray()) {
            line = line.get(0);
        }
        return (ArrayNode) line;
    }

    private static void collect(JsonNode node, List<ArrayNode> positions) {
        if (node.path(0).isNumber()) {
            positions.add((ArrayNode) node);
        } else {
            node.forEach(part -> collect(part, positions));
        }
    }

    static void move(ArrayNode position, double longitude, double latitude) {
        position.removeAll().add(longitude).add(latitude);
    }

    /** A value that no tree can hold, such as {@code NaN} or {@code 1e400}. */
    static JsonNode raw(String json) {
        return new POJONode(new RawValue(json));
    }

    String text() {
        try {
            return MAPPER.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
