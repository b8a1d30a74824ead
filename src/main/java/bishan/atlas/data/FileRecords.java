package bishan.atlas.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The records of one list of a file, each with an id of its own. */
final class FileRecords {
    /** More than this is no atlas of one district. */
    static final int MOST = 10_000;

    private static final int LONGEST_ID = 64;

    private FileRecords() {}

    static List<Entry> of(Reading reading, JsonNode root, String list) {
        return of(reading, root, list, MOST);
    }

    /**
     * The records of {@code root.list}; those without an id, or with one that stood before, are reported and left out, and so is what
     * follows the first {@code most}.
     */
    static List<Entry> of(Reading reading, JsonNode root, String list, int most) {
        List<Entry> records = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        int place = 0;
        for (JsonNode node : list(reading, root, list)) {
            if (place == most) {
                new Entry(reading, "", "", root)
                        .report(Flaw.LIST_LONG, list, root.path(list).size(), most);
                break;
            }
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
        if (isBad(idOf(entry.node()))) {
            entry.report(Flaw.ID_BAD, "id", LONGEST_ID);
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
        return id.isEmpty() || isBad(id) ? "#" + place : id;
    }

    private static boolean isBad(String id) {
        return id.length() > LONGEST_ID || Characters.flaw(id).isPresent();
    }

    static String idOf(JsonNode node) {
        JsonNode id = node.path("id");
        return id.isTextual() ? id.textValue().strip() : "";
    }

    /** All ids of {@code root.list}, unjudged; empty (Optional) where one is missing, for it may be the one that is asked for. */
    static Optional<Set<String>> ids(JsonNode root, String list) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode node : root.path(list)) {
            ids.add(idOf(node));
        }
        boolean whole = root.path(list).isArray() && !ids.contains("");
        return whole ? Optional.of(ids) : Optional.empty();
    }
}
