package bishan.atlas.ui.export;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of the window for files that may be dragged out; made when it is first needed. Whoever took a file may read it as long as the
 * window is open. Never on the JavaFX thread.
 */
final class ReadyFolder {
    private Path path;

    synchronized Path path() throws IOException {
        if (path == null) {
            path = Files.createTempDirectory("bishan-");
            // Where the window is not closed but the program ends; files are registered later and deleted before.
            path.toFile().deleteOnExit();
        }
        return path;
    }

    /** The file called {@code name} in it, which goes at the latest when the program ends. */
    Path file(String name) throws IOException {
        Path file = path().resolve(name);
        file.toFile().deleteOnExit();
        return file;
    }

    synchronized void delete() {
        if (path == null) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // Some program still reads it: the system clears its temporary folder.
        }
    }
}
