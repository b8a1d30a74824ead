package bishan.atlas.cli;

import bishan.atlas.ui.AtlasApplication;
import bishan.atlas.ui.StartOptions;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one class of the command line that knows the window. */
final class OpenWindow implements Window {
    /** Set where a platform of JavaFX needs no display. */
    private static final String GLASS = "glass.platform";

    /** Held here, because a logger nobody holds forgets its level. */
    private static final Logger JAVAFX_START = Logger.getLogger("javafx");

    @Override
    public int open(StartOptions options, Speech speech) {
        if (!hasDisplay(System.getProperty("os.name"), System.getenv(), System.getProperty(GLASS))) {
            speech.complain("window.noDisplay");
            return ExitCode.NO_DISPLAY;
        }
        try {
            // JavaFX warns of standing on the class path, where it must stand because of GeoTools; a user can do
            // nothing about it.
            JAVAFX_START.setLevel(Level.SEVERE);
            AtlasApplication.launch(options);
            return ExitCode.OK;
        } catch (UnsupportedOperationException e) {
            // JavaFX's word for a display that is named and not there; what goes wrong later comes wrapped.
            speech.complain("window.noDisplay");
            return ExitCode.NO_DISPLAY;
        }
    }

    /** On Linux JavaFX opens windows through X11 only; elsewhere there is always somewhere to open one. */
    static boolean hasDisplay(String system, Map<String, String> environment, String glassPlatform) {
        return !system.startsWith("Linux")
                || glassPlatform != null
                || !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
