package bishan.atlas.data;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the files of a {@code maps/} folder look from outside: size and time of the last change of each JSON file in it and in its folders
 * {@code schema} and {@code themes}. Two prints are equal as long as nobody saved anything. What editors leave beside a file (hidden files, copies with a
 * tilde, temporary names) is not looked at.
 */
public record FolderPrint(Map<String, Stamp> files) {
    private static final List<String> INNER_FOLDERS = List.of("schema", "themes");

    /** Size and time of the last change of one file. */
    public record Stamp(long bytes, FileTime changed) {}

    public FolderPrint {
        files = Map.copyOf(files);
    }

    /** The print of {@code folder} now; what cannot be looked at is left out. Asks the file system: never on the JavaFX thread. */
    public static FolderPrint of(Path folder) {
        Map<String, Stamp> files = new TreeMap<>();
        look(folder, "", files);
        for (String inner : INNER_FOLDERS) {
            look(folder.resolve(inner), inner + "/", files);
        }
        return new FolderPrint(files);
    }

    /** The files that came, went or changed since {@code before}, by name. */
    public List<String> changedSince(FolderPrint before) {
        TreeSet<String> names = new TreeSet<>(files.keySet());
        names.addAll(before.files.keySet());
        names.removeIf(name -> Objects.equals(files.get(name), before.files.get(name)));
        return List.copyOf(names);
    }

    /** Whether a file of {@code before} is gone or empty now: so it looks in the middle of a save, and also after a deletion. */
    public boolean lacksFilesOf(FolderPrint before) {
        return before.files.entrySet().stream().anyMatch(entry -> {
            Stamp now = files.get(entry.getKey());
            return now == null || now.bytes() == 0 && entry.getValue().bytes() > 0;
        });
    }

    private static void look(Path folder, String prefix, Map<String, Stamp> files) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, FolderPrint::isRead)) {
            for (Path entry : entries) {
                look(entry, files, prefix + entry.getFileName());
            }
        } catch (IOException | DirectoryIteratorException e) {
            // A folder that is not there, or not now, has no files: reading it will say so.
        }
    }

    private static void look(Path file, Map<String, Stamp> files, String name) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isRegularFile()) {
                files.put(name, new Stamp(attributes.size(), attributes.lastModifiedTime()));
            }
        } catch (IOException e) {
            // Gone since the folder was listed: as good as not listed.
        }
    }

    private static boolean isRead(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".json") || name.endsWith(".geojson"));
    }
}
