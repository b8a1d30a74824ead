package bishan.atlas.sheet;

import bishan.atlas.model.Language;
import bishan.atlas.text.Lettering;

/** Colours (ARGB) and line widths (millimetres) of the sheet's furniture. */
final class Ink {
    static final int PAPER = 0xFFFFFFFF;
    static final int TEXT = 0xFF1C2226;
    static final int NOTE = 0xFF4A4F52;
    static final int RED = 0xFFC8202B;
    static final double FRAME_MM = 0.3;
    static final double OUTER_NEATLINE_MM = 0.9;
    static final double INNER_NEATLINE_MM = 0.2;
    static final double BOX_MM = 0.2;

    /** Nothing on paper is set smaller. */
    static final double SMALLEST_TEXT_MM = 1.75;

    private Ink() {}

    /** Bold serif for titles and stamps; Chinese characters are set a little apart. */
    static Lettering headline(double sizeMm, Language language) {
        return new Lettering(Lettering.Face.SERIF, true, sizeMm, language == Language.ZH ? sizeMm * 0.065 : 0);
    }

    /** {@code sizeMm} scaled to the page, but never too small to read. */
    static double text(double sizeMm, double furniture) {
        return Math.max(SMALLEST_TEXT_MM, sizeMm * furniture);
    }
}
