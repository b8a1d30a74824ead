package bishan.atlas.export;

import bishan.atlas.model.Language;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import bishan.atlas.text.ChineseFonts;
import bishan.atlas.text.Typesetter;
import java.util.List;
import java.util.OptionalInt;

/** Checks that every character of a page has a glyph, so that no empty box is ever printed. */
final class Glyphs {
    private final Typesetter typesetter;

    Glyphs(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    void check(DisplayList page) throws ExportFailure {
        for (DisplayItem item : page.items()) {
            check(item.marks());
        }
    }

    /** Says at once that a Chinese sheet cannot be set, before any of it is measured in a font that is not there. */
    void checkFamily(Language language) throws ExportFailure {
        if (language == Language.ZH && !typesetter.families().chinese()) {
            throw new ExportFailure("font.missing", ChineseFonts.toInstall());
        }
    }

    private void check(List<Mark> marks) throws ExportFailure {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text text) {
                check(text);
            } else if (mark instanceof Mark.Clip clip) {
                check(clip.marks());
            } else if (mark instanceof Mark.Moved moved) {
                check(moved.marks());
            }
        }
    }

    private void check(Mark.Text text) throws ExportFailure {
        OptionalInt missing = typesetter.firstMissing(text.text(), text.lettering());
        if (missing.isEmpty()) {
            return;
        }
        if (!typesetter.families().chinese() && Character.isIdeographic(missing.getAsInt())) {
            throw new ExportFailure("font.missing", ChineseFonts.toInstall());
        }
        throw new ExportFailure(
                "glyph.missing",
                Character.toString(missing.getAsInt()),
                String.format("U+%04X", missing.getAsInt()),
                text.text(),
                ChineseFonts.toInstall());
    }
}
