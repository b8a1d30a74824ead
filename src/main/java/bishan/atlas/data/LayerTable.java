package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Layer;
import bishan.atlas.model.LayerGroup;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What {@code atlas.json} says: the title, the groups and the rows of the layer tree. */
record LayerTable(Bilingual title, List<LayerGroup> groups, List<LayerRow> rows) {
    /** Groups, layers, and files of one layer. */
    private static final int MOST = 300;

    /** The table of an atlas whose {@code atlas.json} could not be read. */
    static LayerTable none() {
        return new LayerTable(Parts.bundled("atlas.title"), List.of(), List.of());
    }

    static LayerTable read(Reading reading, JsonNode root) {
        Entry whole = new Entry(reading, "", "", root);
        Bilingual title = whole.neededWords("title_").orElseGet(() -> Parts.bundled("atlas.title"));
        List<LayerGroup> groups = FileRecords.of(reading, root, "groups", MOST).stream()
                .flatMap(
                        entry -> entry.neededWords("title_").map(words -> new LayerGroup(entry.item(), words)).stream())
                .toList();
        List<LayerRow> rows = new ArrayList<>();
        Set<Integer> keys = new TreeSet<>();
        for (Entry entry : FileRecords.of(reading, root, "layers", MOST)) {
            row(entry, groups, keys).ifPresent(rows::add);
        }
        return new LayerTable(title, groups, List.copyOf(rows));
    }

    private static Optional<LayerRow> row(Entry entry, List<LayerGroup> groups, Set<Integer> keys) {
        Optional<Bilingual> title = entry.neededWords("title_");
        if (title.isEmpty()) {
            return Optional.empty();
        }
        Layer layer = new Layer(
                entry.item(),
                group(entry, groups),
                title.get(),
                key(entry, keys),
                entry.flag("visible", true),
                List.of());
        return Optional.of(new LayerRow(layer, files(entry), selection(entry)));
    }

    /** A layer of no known group joins the last one, so that it can still be switched. */
    private static String group(Entry entry, List<LayerGroup> groups) {
        String id = entry.neededText("group").orElse("");
        if (groups.stream().anyMatch(group -> group.id().equals(id))) {
            return id;
        }
        if (!id.isEmpty()) {
            entry.report(Flaw.LAYER_GROUP, "group", id);
        }
        return groups.isEmpty() ? id : groups.get(groups.size() - 1).id();
    }

    private static int key(Entry entry, Set<Integer> keys) {
        if (!entry.has("key")) {
            return 0;
        }
        Optional<Double> number = entry.number("key");
        if (number.isEmpty()) {
            return 0;
        }
        int key = number.get().intValue();
        if (key < 1 || key > 9 || key != number.get()) {
            entry.report(Flaw.LAYER_KEY, "key", entry.node().get("key").asText());
            return 0;
        }
        if (!keys.add(key)) {
            entry.report(Flaw.LAYER_TWICE, "key", key);
            return 0;
        }
        return key;
    }

    private static List<String> files(Entry entry) {
        if (!entry.has("files")) {
            entry.report(Flaw.FIELD_MISSING, "files");
        }
        List<String> files = entry.texts("files");
        List<String> once = files.stream().distinct().limit(MOST).toList();
        if (once.size() < files.size()) {
            entry.report(Flaw.FILE_TWICE, "files");
        }
        return once;
    }

    private static LayerRow.Selection selection(Entry entry) {
        String select = entry.text("select").orElse("");
        return switch (select) {
            case "" -> LayerRow.Selection.ALL;
            case "named" -> LayerRow.Selection.NAMED;
            case "other" -> LayerRow.Selection.OTHER;
            default -> {
                entry.report(Flaw.LAYER_SELECT, "select", select);
                yield LayerRow.Selection.ALL;
            }
        };
    }
}
