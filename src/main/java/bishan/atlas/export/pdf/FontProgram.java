package bishan.atlas.export.pdf;

import java.io.IOException;
import java.util.List;

/** The letters behind a font of a document. Lengths are thousandths of the font's size. */
interface FontProgram {
    /** A name without blanks. */
    String name();

    /** How far a letter goes. */
    double width(int codePoint) throws IOException;

    /** A TrueType file with the glyphs of {@code codePoints} alone. */
    Subset subset(List<Integer> codePoints) throws IOException;

    Heights heights() throws IOException;

    /**
     * A font file made for one document.
     *
     * @param glyphs which glyph of the file each code point has, in the order they were asked for
     */
    record Subset(byte[] file, int[] glyphs) {}

    /** How high letters stand and hang, and the box that holds them all. */
    record Heights(double ascent, double descent, double capital, double left, double right) {}
}
