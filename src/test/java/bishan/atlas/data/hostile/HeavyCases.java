package bishan.atlas.data.hostile;

import bishan.atlas.data.hostile.HostileCase.Expectation;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Little text that means much work, and much text. */
final class HeavyCases {
    /** Little text that means much work. */
    static final String KIND = "vertices";

    private final MapsCopy maps;
    private final List<HostileCase> cases = new ArrayList<>();

    HeavyCases(MapsCopy maps) {
        this.maps = maps;
    }

    List<HostileCase> all() {
        shape("boundary.geojson", 0, "a million vertices", "Polygon", () -> "[" + circle(1_000_000) + "]");
        shape("metro.geojson", 0, "60000 vertices", "LineString", () -> circle(60_000));
        shape("zones.geojson", 0, "20000 teeth side by side", "Polygon", () -> "[" + teeth(20_000) + "]");
        shape("towns.geojson", 0, "3000 teeth side by side", "Polygon", () -> "[" + teeth(3_000) + "]");
        crossingCombs();
        manyAreas("zone", "zones.geojson", false);
        manyAreas("zone", "zones.geojson", true);
        longText("projects.json");
        longText("stations.geojson");
        many("projects.json", "[],", 8_000_000);
        many("sources.json", "{\"id\":\"\"},", 300_000);
        longKeys();
        manyFiles();
        return cases;
    }

    private void shape(String file, int place, String what, String type, Supplier<String> coordinates) {
        String text = maps.original(file);
        String id = new JsonDraft(text).properties(place).get("id").asText();
        cases.add(new HostileCase(
                KIND,
                file + " " + id + " " + what,
                copy -> {
                    JsonDraft draft = new JsonDraft(text);
                    draft.geometry(place).put("type", type).set("coordinates", JsonDraft.raw(coordinates.get()));
                    copy.write(file, draft.text());
                },
                Expectation.named(file, id, "geometry")));
    }

    private static String circle(int vertices) {
        StringBuilder ring = new StringBuilder(vertices * 22).append('[');
        for (int i = 0; i < vertices; i++) {
            double turn = 2 * Math.PI * i / vertices;
            position(ring, 106.2 + 0.1 * Math.cos(turn), 29.6 + 0.1 * Math.sin(turn))
                    .append(',');
        }
        return position(ring, 106.3, 29.6).append(']').toString();
    }

    /** Long slanting teeth: the box of each meets that of every other. */
    private static String teeth(int count) {
        StringBuilder ring = new StringBuilder().append('[');
        for (int i = 0; i < count; i++) {
            double t = (double) i / count;
            double along = 106.1 + t * 0.01;
            position(ring, i % 2 == 0 ? along : along + 0.1, i % 2 == 0 ? 29.55 : 29.65 + t * 0.001)
                    .append(',');
        }
        position(ring, 106.3, 29.5).append(',');
        position(ring, 106.05, 29.5).append(',');
        return position(ring, 106.1, 29.55).append(']').toString();
    }

    private static StringBuilder position(StringBuilder text, double longitude, double latitude) {
        return text.append('[')
                .append(Math.round(longitude * 1e7) / 1e7)
                .append(',')
                .append(Math.round(latitude * 1e7) / 1e7)
                .append(']');
    }

    /** Two zones of 2400 vertices each that cross 1.4 million times. */
    private void crossingCombs() {
        String file = "zones.geojson";
        String text = maps.original(file);
        cases.add(new HostileCase(
                KIND,
                file + " two combs",
                copy -> {
                    JsonDraft draft = new JsonDraft(text);
                    for (int i = 0; i < 2; i++) {
                        draft.geometry(i).put("type", "Polygon").set("coordinates", JsonDraft.raw(comb(600, i == 1)));
                    }
                    copy.write(file, draft.text());
                },
                Expectation.named(file)));
    }

    private static String comb(int teeth, boolean upright) {
        List<double[]> points = new ArrayList<>();
        points.add(new double[] {0, 0});
        for (int i = 0; i < teeth; i++) {
            double from = (i + 0.25) / teeth;
            double to = (i + 0.75) / teeth;
            Collections.addAll(
                    points, new double[] {0.01, from}, new double[] {1, from}, new double[] {1, to}, new double[] {
                        0.01, to
                    });
        }
        Collections.addAll(points, new double[] {0.01, 1}, new double[] {0, 1}, new double[] {0, 0});
        StringBuilder ring = new StringBuilder("[[");
        for (double[] point : points) {
            double x = upright ? point[1] : point[0];
            double y = upright ? point[0] : point[1];
            position(ring, 106.1 + x * 0.1, 29.5 + y * 0.1).append(',');
        }
        return ring.deleteCharAt(ring.length() - 1).append("]]").toString();
    }

    /** 2000 areas, one within the other or one on the other. */
    private void manyAreas(String kind, String file, boolean alike) {
        String text = maps.original(file);
        cases.add(new HostileCase(
                KIND,
                file + " 2000 areas " + (alike ? "alike" : "one within the other"),
                copy -> {
                    JsonDraft draft = new JsonDraft(text);
                    for (int i = 0; i < 2000; i++) {
                        ObjectNode feature = draft.list("features").addObject().put("type", "Feature");
                        ObjectNode properties = feature.putObject("properties");
                        properties
                                .put("id", "X" + i)
                                .put("kind", kind)
                                .put("name_zh", "方")
                                .put("accuracy_m", 100);
                        properties.put("source", "G1");
                        double half = alike ? 0.05 : 0.05 - i * 1e-5;
                        ArrayNode ring = feature.putObject("geometry")
                                .put("type", "Polygon")
                                .putArray("coordinates")
                                .addArray();
                        int[][] corners = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}, {-1, -1}};
                        for (int[] corner : corners) {
                            ring.addArray().add(106.2 + corner[0] * half).add(29.6 + corner[1] * half);
                        }
                    }
                    copy.write(file, draft.text());
                },
                Expectation.named(file)));
    }

    private void longText(String file) {
        cases.add(new HostileCase(
                "size",
                file + " a text of 100 MB",
                copy -> {
                    String text = copy.original(file);
                    String letters = "a".repeat(1_000_000);
                    try (BufferedWriter out = Files.newBufferedWriter(copy.place(file), StandardCharsets.UTF_8)) {
                        out.write(text.substring(0, text.indexOf("\"id\": \"") + 7));
                        for (int i = 0; i < 100; i++) {
                            out.write(letters);
                        }
                        out.write(text.substring(text.indexOf("\"id\": \"") + 7));
                    }
                },
                Expectation.named(file)));
    }

    private void many(String file, String element, int count) {
        cases.add(new HostileCase(
                "size",
                file + " " + count + " times " + element,
                copy -> {
                    String text = copy.original(file);
                    int at = text.indexOf('[') + 1;
                    copy.write(file, text.substring(0, at) + element.repeat(count) + text.substring(at));
                },
                Expectation.named(file)));
    }

    private void longKeys() {
        String file = "projects.json";
        cases.add(new HostileCase(
                "size",
                file + " a key of a million letters",
                copy -> copy.write(
                        file, copy.original(file).replaceFirst("\"aliases\"", "\"" + "k".repeat(1_000_000) + "\"")),
                Expectation.named(file)));
    }

    private void manyFiles() {
        cases.add(new HostileCase(
                "size",
                "atlas.json names ten files of 30 MB",
                copy -> {
                    JsonDraft draft = new JsonDraft(copy.original(TableCases.TABLE));
                    ArrayNode files = (ArrayNode) draft.record("layers", 0).get("files");
                    for (int i = 0; i < 10; i++) {
                        files.add("big" + i + ".geojson");
                        blank(copy, "big" + i + ".geojson", 30_000_000);
                    }
                    copy.write(TableCases.TABLE, draft.text());
                },
                Expectation.named("big9.geojson").spoiltIn(TableCases.TABLE)));
    }

    private static void blank(MapsCopy copy, String file, long bytes) throws IOException {
        try (RandomAccessFile hole = new RandomAccessFile(copy.place(file).toFile(), "rw")) {
            hole.setLength(bytes);
        }
    }
}
