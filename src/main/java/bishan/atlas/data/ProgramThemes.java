package bishan.atlas.data;

import bishan.atlas.style.Theme;
import bishan.atlas.style.Themes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The themes the program brings along: they serve where a folder has none, and in place of what is missing or wrong in a theme of a
 * folder.
 */
public final class ProgramThemes {
    private ProgramThemes() {}

    private static final class Read {
        static final Themes THEMES = new Themes(
                Themes.OF_THE_PROGRAM.stream().map(ProgramThemes::read).toList());
    }

    public static Themes get() {
        return Read.THEMES;
    }

    private static Theme read(String id) {
        String file = ThemeFiles.FOLDER + id + ".json";
        Problems problems = new Problems();
        Optional<Theme> theme = new JsonText(problems)
                .read(file, text(file))
                .flatMap(root -> ThemeReader.read(
                        new Entry(new Reading(file, Ids.UNKNOWN, problems), "", "", root), id, Optional.empty()));
        List<Problem> wrong = problems.report().problems();
        if (theme.isEmpty() || !wrong.isEmpty()) {
            throw new IllegalStateException("a theme of the program is broken: " + wrong);
        }
        return theme.get();
    }

    private static String text(String file) {
        try (InputStream in = ProgramThemes.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's " + file + " cannot be read", e);
        }
    }
}
