package bishan.atlas.ui.export;

import java.nio.file.Path;

/** The folder that was written to or read from last, for as long as the window is open; at first the home folder. */
final class LastFolder {
    private Path path;

    Path path() {
        return path == null ? Path.of(System.getProperty("user.home")) : path;
    }

    void remember(Path folder) {
        path = folder;
    }
}
