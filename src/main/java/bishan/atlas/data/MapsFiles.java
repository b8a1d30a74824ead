package bishan.atlas.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All JSON and GeoJSON files of a folder and its themes as they stand there, whether or not the atlas reads them. */
record MapsFiles(List<Spot> roots) {
    /** A hundred times what the largest file holds. */
    private static final int MAX_VALUES = 500_000;

    MapsFiles {
        roots = List.copyOf(roots);
    }

    /** What cannot be read is reported to {@code problems} and left out. */
    static MapsFiles read(Path path, Problems problems) {
        MapsFolder folder = new MapsFolder(path, problems);
        return new MapsFiles(Stream.concat(names(path).stream(), ThemeFiles.in(path).stream())
                .flatMap(name -> root(name, folder, problems).stream())
                .toList());
    }

    private static Optional<Spot> root(String name, MapsFolder folder, Problems problems) {
        Optional<JsonNode> root = folder.read(name);
        if (root.isPresent() && !isBearable(root.get())) {
            problems.add(Flaw.CHECK_LARGE, folder.label(name), "", "");
            return Optional.empty();
        }
        return root.map(node -> Spot.root(folder.label(name), node));
    }

    /** Whether a file holds no more than can be looked at value by value. */
    static boolean isBearable(JsonNode root) {
        return count(root, 0) <= MAX_VALUES;
    }

    private static int count(JsonNode node, int before) {
        int count = before + 1;
        for (JsonNode child : node) {
            if (count > MAX_VALUES) {
                break;
            }
            count = count(child, count);
        }
        return count;
    }

    private static List<String> names(Path path) {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") || name.endsWith(".geojson"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            // A folder that cannot be listed is reported by the reader of its files.
            return List.of();
        }
    }

    static String nameOf(Spot root) {
        return root.file().substring(root.file().indexOf('/') + 1);
    }

    Optional<Spot> root(String name) {
        return roots.stream().filter(root -> nameOf(root).equals(name)).findFirst();
    }

    /** Everything in all files. */
    Stream<Spot> all() {
        return roots.stream().flatMap(Spot::all);
    }

    private static boolean isRecords(String name) {
        return name.endsWith(".json") && !name.equals("atlas.json") && !name.startsWith(ThemeFiles.FOLDER);
    }

    /** Everything in the files of records: not in GeoJSON, not in the table of layers, not in themes. */
    Stream<Spot> records() {
        return roots.stream().filter(root -> isRecords(nameOf(root))).flatMap(Spot::all);
    }
}
