package bishan.atlas.data.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A plain copy of the JSON files of {@code maps/} and of its schemas, made once; what a case does to it is undone before the next. */
final class MapsCopy {
    private static final String SCHEMA = "schema";

    private final Path folder;
    private final Map<String, byte[]> originals = new TreeMap<>();
    private final Set<String> touched = new LinkedHashSet<>();

    MapsCopy(Path parent, Path source) throws IOException {
        folder = Files.createDirectories(parent.resolve("maps"));
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.filter(MapsCopy::isJson).toList()) {
                originals.put(file.getFileName().toString(), copied(file, folder));
            }
        }
        try (Stream<Path> schemas = Files.list(source.resolve(SCHEMA))) {
            Path into = Files.createDirectories(folder.resolve(SCHEMA));
            for (Path file : schemas.filter(MapsCopy::isJson).toList()) {
                copied(file, into);
            }
        }
    }

    private static byte[] copied(Path file, Path into) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(into.resolve(file.getFileName().toString()), bytes);
        return bytes;
    }

    private static boolean isJson(Path file) {
        return file.toString().endsWith(".geojson") || file.toString().endsWith(".json");
    }

    Path folder() {
        return folder;
    }

    /** The names of all files, in order. */
    List<String> files() {
        return List.copyOf(originals.keySet());
    }

    /** The text a file has before anything is done to it. */
    String original(String file) {
        return new String(originals.get(file), StandardCharsets.UTF_8);
    }

    /** The place of a file that is about to be changed or made. */
    Path place(String file) {
        touched.add(file);
        return folder.resolve(file);
    }

    /** The place of a file that was there and no longer is. */
    Path emptied(String file) throws IOException {
        Path place = place(file);
        Files.delete(place);
        return place;
    }

    void write(String file, String text) throws IOException {
        Files.writeString(place(file), text);
    }

    /** Puts every touched file back. */
    void restore() {
        try {
            for (String file : touched) {
                remove(folder.resolve(file));
                if (originals.containsKey(file)) {
                    Files.write(folder.resolve(file), originals.get(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        touched.clear();
    }

    private static void remove(Path place) throws IOException {
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> inside = Files.walk(place)) {
                for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.deleteIfExists(place);
    }
}
