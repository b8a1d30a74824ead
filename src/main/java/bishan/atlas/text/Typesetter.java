package bishan.atlas.text;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Measures text and gives its outlines, in millimetres. Fractional metrics without hinting, so that a text is as wide at every
 * resolution. Safe for any thread.
 */
public final class Typesetter {
    /** Fonts are measured at this many units an em; large enough that rounding in the font code does not show. */
    private static final float EM = 256;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int CACHE_LIMIT = 20_000;

    private final Font sans;
    private final Font sansBold;
    private final Font serif;
    private final Font serifBold;
    private final ChineseFonts families;
    private final Map<WidthKey, Double> widths = new ConcurrentHashMap<>();

    private record WidthKey(String text, Lettering.Face face, boolean bold) {}

    public Typesetter(ChineseFonts families) {
        this.families = families;
        sans = new Font(families.sans(), Font.PLAIN, 1).deriveFont(EM);
        sansBold = new Font(families.sans(), Font.BOLD, 1).deriveFont(EM);
        serif = new Font(families.serif(), Font.PLAIN, 1).deriveFont(EM);
        serifBold = new Font(families.serif(), Font.BOLD, 1).deriveFont(EM);
    }

    public ChineseFonts families() {
        return families;
    }

    /** Width of {@code text} on one line, millimetres, with the spacing between its characters but none after the last. */
    public double widthMm(String text, Lettering lettering) {
        WidthKey key = new WidthKey(text, lettering.face(), lettering.bold());
        Double em = widths.get(key);
        if (em == null) {
            em = font(lettering).getStringBounds(text, CONTEXT).getWidth() / EM;
            if (widths.size() < CACHE_LIMIT) {
                widths.put(key, em);
            }
        }
        int gaps = Math.max(0, text.codePointCount(0, text.length()) - 1);
        return em * lettering.sizeMm() + gaps * lettering.spacingMm();
    }

    /** The glyphs of {@code text}, {@code unitsPerMm} output units a millimetre, baseline from the origin to the right. */
    public GlyphVector glyphs(String text, Lettering lettering, double unitsPerMm) {
        Font sized = font(lettering).deriveFont((float) (lettering.sizeMm() * unitsPerMm));
        GlyphVector glyphs = sized.createGlyphVector(CONTEXT, text);
        if (lettering.spacingMm() != 0) {
            double gap = lettering.spacingMm() * unitsPerMm;
            for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
                var at = glyphs.getGlyphPosition(i);
                at.setLocation(at.getX() + i * gap, at.getY());
                glyphs.setGlyphPosition(i, at);
            }
        }
        return glyphs;
    }

    /** The first code point of {@code text} that no glyph exists for, or empty. */
    public OptionalInt firstMissing(String text, Lettering lettering) {
        int at = font(lettering).canDisplayUpTo(text);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(text.codePointAt(at));
    }

    private Font font(Lettering lettering) {
        if (lettering.face() == Lettering.Face.SERIF) {
            return lettering.bold() ? serifBold : serif;
        }
        return lettering.bold() ? sansBold : sans;
    }
}
