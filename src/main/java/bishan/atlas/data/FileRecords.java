package bishan.atlas.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The records of one list of a file, each with an id of its own. */
final class FileRecords {
    private FileRecords() {}

    /** The records of {@code root.list}; those without an id, or with one that stood before, are reported and left out. */
    static List<Entry> of(Reading reading, JsonNode root, String list) {
        List<Entry> records = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        int place = 0;
        for (JsonNode node : list(reading, root, list)) {
            Entry entry = new Entry(reading, itemOf(node, ++place), "", node);
            if (!node.isObject()) {
                entry.report(Flaw.FIELD_RECORD, "");
            } else if (hasOwnId(entry, seen)) {
                records.add(entry);
            }
        }
        return records;
    }

    /** The records with an id of a list that was judged before. */
    static List<Entry> unjudged(Reading reading, JsonNode root, String list) {
        List<Entry> records = new ArrayList<>();
        for (JsonNode node : root.path(list)) {
            if (!idOf(node).isEmpty()) {
                records.add(new Entry(reading, idOf(node), "", node));
            }
        }
        return records;
    }

    private static Iterable<JsonNode> list(Reading reading, JsonNode root, String list) {
        if (root.path(list).isArray()) {
            return root.path(list);
        }
        new Entry(reading, "", "", root).report(Flaw.FIELD_LIST, list);
        return List.of();
    }

    /** Reports a missing id or one that stands in {@code seen} (file by id), and remembers it there. */
    static boolean hasOwnId(Entry entry, Map<String, String> seen) {
        if (idOf(entry.node()).isEmpty()) {
            entry.report(Flaw.ID_MISSING, "id");
            return false;
        }
        String before = seen.putIfAbsent(entry.item(), entry.reading().file());
        if (before != null) {
            entry.report(Flaw.ID_DUPLICATE, "id", entry.item(), before);
        }
        return before == null;
    }

    /** The id, or the place counted from 1: {@code #6}. */
    static String itemOf(JsonNode node, int place) {
        String id = idOf(node);
        return id.isEmpty() ? "#" + place : id;
    }

    static String idOf(JsonNode node) {
        JsonNode id = node.path("id");
        return id.isTextual() ? id.textValue().strip() : "";
    }

    /** All ids of {@code root.list}, unjudged. */
    static Set<String> ids(JsonNode root, String list) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode node : root.path(list)) {
            ids.add(idOf(node));
        }
        return ids;
    }
}
