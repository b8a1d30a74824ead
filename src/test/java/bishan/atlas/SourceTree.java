package bishan.atlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository as the tests read them; Maven starts the tests in its root. */
final class SourceTree {
    static final Path MAIN = Path.of("src/main/java");
    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path TESTS = Path.of("src/test/java");

    private SourceTree() {}

    /** All files below {@code root} whose name ends with {@code suffix}, sorted; none where the folder does not exist. */
    static List<Path> files(Path root, String suffix) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> path.getFileName().toString().endsWith(suffix) && Files.isRegularFile(path))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
