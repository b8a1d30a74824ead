package bishan.atlas.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes the workloads: made-up GeoJSON in the box of Bishan, the same at every making. S is an atlas like ours with labels, M a district
 * plan of 5 000 parcels, L a cadastre of 100 000.
 */
final class WorkloadWriter {
    private static final BenchView.Bounds BOX = new BenchView.Bounds(106.03, 29.28, 106.36, 29.90);
    private static final List<Integer> ZOOMS = List.of(1, 2, 4, 8, 16);
    private static final int CENTRES = 6;
    private static final int[] GREEN = {0x7F, 0xB9, 0x7F};
    private static final int[] DARK_GREEN = {0x33, 0x55, 0x33};
    private static final int[] RED = {0xC0, 0x40, 0x40};

    private final Path folder;

    WorkloadWriter(Path folder) {
        this.folder = folder;
    }

    /** Writes what of {@code workloads} is missing in the folder. */
    void complete(List<String> workloads) throws IOException {
        Files.createDirectories(folder);
        if (!Files.exists(folder.resolve(Manifest.FILE))) {
            ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
            json.writeValue(folder.resolve(Manifest.VIEWS).toFile(), views());
            json.writeValue(folder.resolve(Manifest.FILE).toFile(), manifest());
        }
        Manifest manifest = Manifest.read(folder);
        for (String workload : workloads) {
            for (LayerLook layer : manifest.layers(workload)) {
                if (!Files.exists(folder.resolve(layer.file()))) {
                    write(layer.file());
                }
            }
        }
    }

    /** A random source of its own for each file: a file is the same whichever others are written. */
    private void write(String file) throws IOException {
        Path part = folder.resolve(file + ".part");
        try (GeoJsonFile out = new GeoJsonFile(part)) {
            Shapes shapes = new Shapes(BOX, new SplittableRandom(file.hashCode()));
            switch (file) {
                case "S_boundary.geojson" -> shapes.boundary(out, 200);
                case "S_zones.geojson" -> shapes.zones(out, 8, 150);
                case "S_parks.geojson" -> shapes.parks(out, 40, 30);
                case "S_lines.geojson" -> shapes.lines(out, 30, 40, 0.0045);
                case "S_towns.geojson" -> shapes.towns(out, 15);
                case "M_polys.geojson" -> shapes.parcels(out, 5_000, 30);
                case "M_lines.geojson" -> shapes.lines(out, 500, 60, 0.0015);
                case "L_polys.geojson" -> shapes.parcels(out, 100_000, 12);
                case "L_lines.geojson" -> shapes.lines(out, 5_000, 60, 0.0003);
                default -> throw new IOException(folder + ": " + file + " is missing and not one that can be made");
            }
        }
        Files.move(part, folder.resolve(file));
    }

    private static Map<String, Object> manifest() {
        Map<String, Object> workloads = new LinkedHashMap<>();
        workloads.put(
                "S",
                List.of(
                        area("S_boundary", new int[] {0xF4, 0xF0, 0xE0}, new int[] {0x40, 0x40, 0x40}, 0),
                        area("S_zones", new int[] {0xD8, 0xC8, 0xA0}, new int[] {0x80, 0x60, 0x40}, 14),
                        area("S_parks", GREEN, DARK_GREEN, 0),
                        line("S_lines"),
                        Map.of(
                                "file",
                                "S_towns.geojson",
                                "geom",
                                "point",
                                "fill",
                                List.of(0x20, 0x20, 0x80, 1),
                                "size",
                                6,
                                "label",
                                12)));
        for (String dense : List.of("M", "L")) {
            workloads.put(dense, List.of(area(dense + "_polys", GREEN, DARK_GREEN, 0), line(dense + "_lines")));
        }
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("bbox", List.of(BOX.west(), BOX.south(), BOX.east(), BOX.north()));
        manifest.put("workloads", workloads);
        return manifest;
    }

    private static Map<String, Object> area(String name, int[] fill, int[] stroke, int labelPx) {
        Map<String, Object> layer = new LinkedHashMap<>();
        layer.put("file", name + ".geojson");
        layer.put("geom", "polygon");
        layer.put("fill", List.of(fill[0], fill[1], fill[2], 0.6));
        layer.put("stroke", stroke);
        layer.put("width", 1);
        if (labelPx > 0) {
            layer.put("label", labelPx);
        }
        return layer;
    }

    private static Map<String, Object> line(String name) {
        return Map.of("file", name + ".geojson", "geom", "line", "stroke", RED, "width", 2);
    }

    /** The whole and five other places, each at five zooms. */
    private static List<Map<String, Object>> views() {
        SplittableRandom random = new SplittableRandom(30);
        List<double[]> centres = new ArrayList<>();
        centres.add(new double[] {BOX.whole().cx(), BOX.whole().cy()});
        while (centres.size() < CENTRES) {
            centres.add(new double[] {
                rounded(random.nextDouble(BOX.west() + 0.08, BOX.east() - 0.08)),
                rounded(random.nextDouble(BOX.south() + 0.1, BOX.north() - 0.1))
            });
        }
        List<Map<String, Object>> views = new ArrayList<>();
        for (int zoom : ZOOMS) {
            for (double[] centre : centres) {
                views.add(Map.of("z", zoom, "cx", centre[0], "cy", centre[1]));
            }
        }
        return views;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e4) / 1e4;
    }
}
