package bishan.atlas.style;

import java.util.List;
import java.util.Optional;

/** The themes of an atlas, the three of the program first: one at least, each with an id of its own. */
public record Themes(List<Theme> all) {
    public static final String LIGHT = "light";
    public static final String DARK = "dark";
    public static final String REPORT = "report";

    /** Those every atlas has, in the order they are offered. */
    public static final List<String> OF_THE_PROGRAM = List.of(LIGHT, DARK, REPORT);

    public Themes {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("an atlas needs a theme");
        }
    }

    public Optional<Theme> find(String id) {
        return all.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** The theme called {@code id}, or the first one where there is none. */
    public Theme of(String id) {
        return find(id).orElse(all.get(0));
    }

    /** The one that follows in the order they are offered; the first after the last. */
    public Theme after(String id) {
        return all.get((all.indexOf(of(id)) + 1) % all.size());
    }

    /** For paper: a theme of a light window itself, and for a dark one the first, which wastes no ink. */
    public Theme forPaper(String id) {
        return of(id).darkWindow() ? all.get(0) : of(id);
    }

    public List<String> ids() {
        return all.stream().map(Theme::id).toList();
    }
}
