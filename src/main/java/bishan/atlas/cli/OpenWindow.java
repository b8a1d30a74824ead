package bishan.atlas.cli;

import bishan.atlas.model.Language;
import bishan.atlas.ui.AtlasApplication;
import bishan.atlas.ui.StartOptions;
import java.nio.file.Path;

/** The one class of the command line that knows the window. */
final class OpenWindow implements Window {

    @Override
    public int open(Path maps, Language language, Speech speech) {
        if (!hasDisplay()) {
            speech.complain("window.noDisplay");
            return ExitCode.NO_DISPLAY;
        }
        AtlasApplication.launch(new StartOptions(maps, language));
        return ExitCode.OK;
    }

    /** On Linux and the like JavaFX needs an X display, its own or that of Wayland; elsewhere there is always one. */
    private static boolean hasDisplay() {
        String system = System.getProperty("os.name");
        boolean own = system.startsWith("Windows") || system.startsWith("Mac");
        String display = System.getenv("DISPLAY");
        return own || display != null && !display.isBlank();
    }
}
