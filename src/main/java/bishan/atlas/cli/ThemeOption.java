package bishan.atlas.cli;

import bishan.atlas.data.ThemeFiles;
import bishan.atlas.style.Themes;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The theme of the window or of a picture; it may stand before the command as well. */
final class ThemeOption {
    @Option(names = "--theme", descriptionKey = "theme", paramLabel = "NAME")
    private String theme;

    /** The id chosen here or else before the command, which {@code maps} or the program has; the light one where none is. */
    String id(ThemeOption before, Path maps) {
        String id = theme != null ? theme : before.theme;
        List<String> known = ThemeFiles.idsIn(maps);
        if (id != null && !known.contains(id)) {
            throw new WrongUsage("usage.theme", id, String.join(", ", known));
        }
        return id == null ? Themes.LIGHT : id;
    }
}
