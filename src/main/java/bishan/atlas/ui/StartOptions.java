package bishan.atlas.ui;

import bishan.atlas.model.Language;
import java.nio.file.Path;
import java.util.Objects;

/** What the command line says before the window opens: the folder of the maps and the first language. */
public record StartOptions(Path maps, Language language) {
    public StartOptions {
        Objects.requireNonNull(maps, "maps");
        Objects.requireNonNull(language, "language");
    }
}
