package bishan.atlas.sheet;

import bishan.atlas.model.Language;
import bishan.atlas.style.Colour;
import bishan.atlas.style.Theme;
import bishan.atlas.text.Lettering;

/** What the sheet's furniture is drawn with, in the colours of the map's theme, and its line widths in millimetres. */
enum Ink {
    PAPER(Colour.SHEET),
    TEXT(Colour.INK),
    NOTE(Colour.INK_SECOND),
    STAMP(Colour.SCHEMATIC_STAMP);

    static final double FRAME_MM = 0.3;
    static final double OUTER_NEATLINE_MM = 0.9;
    static final double INNER_NEATLINE_MM = 0.2;
    static final double BOX_MM = 0.2;

    /** Nothing on paper is set smaller. */
    static final double SMALLEST_TEXT_MM = 1.75;

    private final Colour colour;

    Ink(Colour colour) {
        this.colour = colour;
    }

    int argb(Theme theme) {
        return theme.argb(colour, 1);
    }

    /** Bold serif for titles and stamps; Chinese characters are set a little apart. */
    static Lettering headline(double sizeMm, Language language) {
        return new Lettering(Lettering.Face.SERIF, true, sizeMm, language == Language.ZH ? sizeMm * 0.065 : 0);
    }

    /** {@code sizeMm} scaled to the page, but never too small to read. */
    static double text(double sizeMm, double furniture) {
        return Math.max(SMALLEST_TEXT_MM, sizeMm * furniture);
    }
}
