package bishan.atlas.cli;

import bishan.atlas.model.Language;
import java.nio.file.Path;

/** The one class of the command line that knows the window. */
final class OpenWindow implements Window {

    @Override
    public int open(Path maps, Language language, Speech speech) {
        speech.complain("window.none");
        return ExitCode.NO_DISPLAY;
    }
}
