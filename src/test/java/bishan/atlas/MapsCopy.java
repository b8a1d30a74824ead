package bishan.atlas;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/** A copy of {@code maps/} that a test saves in, as editors do. Each save has a time of its own, however fast they follow. */
public final class MapsCopy {
    private final Path folder;
    private long saves;

    public MapsCopy(Path parent) {
        folder = parent.resolve("maps");
        try (Stream<Path> files = Files.list(RealAtlas.folder())) {
            Files.createDirectories(folder);
            List<Path> plain = files.filter(Files::isRegularFile).toList();
            for (Path file : plain) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes over the file in place. */
    public void save(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
            stamp(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes another file and renames it, as most editors do. */
    public void saveByRenaming(String file, String text) {
        try {
            Path other = Files.writeString(folder.resolve(file + ".tmp"), text);
            stamp(other);
            Files.move(other, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of {@code file} with every match of {@code regex} replaced; there must be one. */
    public String with(String file, String regex, String replacement) {
        String before = text(file);
        String after = before.replaceAll(regex, replacement);
        assertNotEquals(before, after, regex + " stands nowhere in " + file);
        return after;
    }

    private void stamp(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + ++saves));
    }
}
