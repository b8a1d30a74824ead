package bishan.atlas.data.hostile;

import bishan.atlas.data.hostile.HostileCase.Expectation;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Damage to {@code atlas.json}: names of files that lead elsewhere, layers that cannot be. */
final class TableCases {
    static final String TABLE = "atlas.json";

    /** Names that no file of the folder may have; the problem names the layer. */
    private static final List<String> PATHS = List.of(
            "../maps/stations.geojson",
            "..",
            ".",
            "./stations.geojson",
            "/etc/passwd",
            "/dev/zero",
            "//server/share/stations.geojson",
            "a/../stations.geojson",
            "..\\maps\\stations.geojson",
            "C:\\maps\\stations.geojson",
            "C:stations.geojson",
            "file:///etc/passwd",
            "https://example.org/a.geojson",
            "~/stations.geojson",
            "stations.geojson\u0000.txt",
            "stations\n.geojson",
            "\uD800.geojson",
            "*.geojson",
            "stations?.geojson",
            "stations.geojson.",
            "NUL",
            "con.geojson",
            "projects.json",
            "atlas.json",
            "a".repeat(5000) + ".geojson");

    private static final String STATIONS = "stations";

    private final MapsCopy maps;
    private final List<HostileCase> cases = new ArrayList<>();

    TableCases(MapsCopy maps) {
        this.maps = maps;
    }

    List<HostileCase> all() {
        for (String path : PATHS) {
            String shown = path.length() > 60 ? path.length() + " letters" : path.replaceAll("[\\p{C}]", "\u25A1");
            stations(
                    "path",
                    "file " + shown,
                    "files",
                    layer -> layer.putArray("files").add(path));
        }
        stations("path", "a file twice", "files", layer -> ((ArrayNode) layer.get("files")).add("stations.geojson"));
        stations("layer", "unknown group", "group", layer -> layer.put("group", "hills"));
        stations("layer", "key 0", "key", layer -> layer.put("key", 0));
        stations("layer", "key 1.5", "key", layer -> layer.put("key", 1.5));
        stations("layer", "key of another", "key", layer -> layer.put("key", 1));
        stations("layer", "unknown select", "select", layer -> layer.put("select", "best"));
        absent("%2e%2e%2fatlas.geojson");
        absent("地图.geojson");
        many();
        unreadable();
        return cases;
    }

    private static ObjectNode stations(JsonDraft draft) {
        for (int i = 0; i < draft.list("layers").size(); i++) {
            if (draft.record("layers", i).path("id").asText().equals(STATIONS)) {
                return draft.record("layers", i);
            }
        }
        throw new IllegalStateException("no layer " + STATIONS);
    }

    private void stations(String kind, String what, String field, Consumer<ObjectNode> damage) {
        String text = maps.original(TABLE);
        cases.add(new HostileCase(
                kind,
                TABLE + " " + what,
                copy -> {
                    JsonDraft draft = new JsonDraft(text);
                    damage.accept(stations(draft));
                    copy.write(TABLE, draft.text());
                },
                Expectation.named(TABLE, STATIONS, field)));
    }

    /** A plain name of nothing: the missing file itself is named. */
    private void absent(String file) {
        String text = maps.original(TABLE);
        cases.add(new HostileCase(
                "path",
                TABLE + " absent file " + file,
                copy -> {
                    JsonDraft draft = new JsonDraft(text);
                    stations(draft).putArray("files").add(file);
                    copy.write(TABLE, draft.text());
                },
                Expectation.named(file).spoiltIn(TABLE)));
    }

    private void many() {
        String text = maps.original(TABLE);
        cases.add(new HostileCase(
                "size",
                TABLE + " 100000 layers",
                copy -> {
                    JsonDraft draft = new JsonDraft(text);
                    for (int i = 0; i < 100_000; i++) {
                        ObjectNode layer = draft.list("layers").addObject();
                        layer.put("id", "X" + i).put("group", "base").put("title_zh", "层");
                        layer.putArray("files").add("stations.geojson");
                    }
                    copy.write(TABLE, draft.text());
                },
                Expectation.named(TABLE, "", "layers")));
    }

    /** A named pipe would wait for ever. */
    private void unreadable() {
        cases.add(new HostileCase(
                "place",
                "stations.geojson a named pipe",
                copy -> {
                    Process made = new ProcessBuilder(
                                    "mkfifo", copy.emptied("stations.geojson").toString())
                            .start();
                    try {
                        if (made.waitFor() != 0) {
                            Files.createDirectory(copy.place("stations.geojson"));
                        }
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                },
                Expectation.named("stations.geojson")));
    }
}
