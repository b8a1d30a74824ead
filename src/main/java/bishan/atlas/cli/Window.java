package bishan.atlas.cli;

import bishan.atlas.model.Language;
import java.nio.file.Path;

/** Opens the atlas's window and waits until it is closed. */
interface Window {
    int open(Path maps, Language language, Speech speech);
}
