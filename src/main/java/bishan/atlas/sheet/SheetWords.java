package bishan.atlas.sheet;

import java.util.Objects;

/**
 * What a person writes on a sheet. Blank means not given: then nothing is printed, and no number or name is ever made up.
 *
 * @param subtitle under the title
 * @param compiler who made the sheet (编制)
 * @param mapNumber the approval number (审图号)
 */
public record SheetWords(String title, String subtitle, String compiler, String mapNumber) {
    /** Most characters of a title, and of each of the others. */
    public static final int MOST = 120;

    public SheetWords {
        title = plain("title", title);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a sheet needs a title");
        }
        subtitle = plain("subtitle", subtitle);
        compiler = plain("compiler", compiler);
        mapNumber = plain("mapNumber", mapNumber);
    }

    public static SheetWords titled(String title) {
        return new SheetWords(title, "", "", "");
    }

    /** True for a title the constructor would take. */
    public static boolean acceptsTitle(String title) {
        return !spaced(title).isEmpty() && accepts(title);
    }

    /** True for any other text it would take. */
    public static boolean accepts(String text) {
        return spaced(text).length() <= MOST;
    }

    private static String plain(String name, String text) {
        String spaced = spaced(Objects.requireNonNull(text, name));
        if (spaced.length() > MOST) {
            throw new IllegalArgumentException(
                    name + " must have at most " + MOST + " characters, not " + spaced.length());
        }
        return spaced;
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
