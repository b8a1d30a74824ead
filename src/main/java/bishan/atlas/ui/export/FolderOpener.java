package bishan.atlas.ui.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a folder in the file manager of the system. */
final class FolderOpener {
    private FolderOpener() {}

    /** False where no file manager could be started. Never on the JavaFX thread. */
    static boolean open(Path folder) {
        try {
            new ProcessBuilder(command(folder))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .directory(new File(folder.toString()))
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> command(Path folder) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String program = system.contains("win") ? "explorer" : system.contains("mac") ? "open" : "xdg-open";
        return List.of(program, folder.toString());
    }
}
