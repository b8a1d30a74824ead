package bishan.atlas.sheet;

import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A character of a page that the font has no glyph for: it would be printed as an empty box.
 *
 * @param text the run it stands in
 * @param where the run stands on the page, millimetres; empty where it is clipped away
 */
public record MissingGlyph(int codePoint, String text, Optional<Box> where) {

    /** The first one of every text of {@code page} that has any, in drawing order. */
    public static List<MissingGlyph> on(DisplayList page, Typesetter typesetter) {
        List<MissingGlyph> missing = new ArrayList<>();
        for (PageMarks.Placed placed : PageMarks.of(page)) {
            if (placed.mark() instanceof Mark.Text text) {
                OptionalInt first = typesetter.firstMissing(text.text(), text.lettering());
                first.ifPresent(point -> missing.add(new MissingGlyph(point, text.text(), placed.box(typesetter))));
            }
        }
        return missing;
    }

    public String character() {
        return Character.toString(codePoint);
    }

    /** {@code U+4E00}. */
    public String code() {
        return String.format("U+%04X", codePoint);
    }
}
