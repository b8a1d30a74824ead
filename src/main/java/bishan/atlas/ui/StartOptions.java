package bishan.atlas.ui;

import bishan.atlas.model.Language;
import java.nio.file.Path;
import java.util.Objects;

/** What the command line says before the window opens: the folder of the maps, the first language and the id of the first theme. */
public record StartOptions(Path maps, Language language, String theme) {
    public StartOptions {
        Objects.requireNonNull(maps, "maps");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(theme, "theme");
    }
}
