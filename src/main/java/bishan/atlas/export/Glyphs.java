package bishan.atlas.export;

import bishan.atlas.model.Language;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.sheet.MissingGlyph;
import bishan.atlas.text.ChineseFonts;
import bishan.atlas.text.Typesetter;

/** Checks that every character of a page has a glyph, so that no empty box is ever printed. */
final class Glyphs {
    private final Typesetter typesetter;

    Glyphs(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    void check(DisplayList page) throws ExportFailure {
        for (MissingGlyph missing : MissingGlyph.on(page, typesetter)) {
            if (!typesetter.families().chinese() && Character.isIdeographic(missing.codePoint())) {
                throw new ExportFailure("font.missing", ChineseFonts.toInstall());
            }
            throw new ExportFailure(
                    "glyph.missing", missing.character(), missing.code(), missing.text(), ChineseFonts.toInstall());
        }
    }

    /** Says at once that a Chinese sheet cannot be set, before any of it is measured in a font that is not there. */
    void checkFamily(Language language) throws ExportFailure {
        if (language == Language.ZH && !typesetter.families().chinese()) {
            throw new ExportFailure("font.missing", ChineseFonts.toInstall());
        }
    }
}
