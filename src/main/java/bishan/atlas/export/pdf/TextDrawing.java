package bishan.atlas.export.pdf;

import bishan.atlas.export.LetterRow;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.Pen;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;

/**
 * Draws text: in an embedded font where there is one that stands for the typesetter's letters, else as outlines with the same text
 * unseen over them, so that it can be found, selected and copied. Every inked text is text once; a halo never is.
 */
final class TextDrawing {
    /** How far the middle of a letter stands over the baseline, as a share of its size. */
    private static final double MIDDLE = 0.36;

    /** So much more than a halo takes is room for it, lest its soft edge be cut. */
    private static final double ROOM_MM = 0.5;

    private final ContentStream out;
    private final Typesetter typesetter;
    private final LetterPaths paths;
    private final DocumentFonts fonts;
    private final LetterForms letters;
    private final PageForms forms;

    TextDrawing(ContentStream out, Typesetter typesetter, DocumentFonts fonts, LetterForms letters, PageForms forms) {
        this.out = out;
        this.typesetter = typesetter;
        this.fonts = fonts;
        this.letters = letters;
        this.forms = forms;
        paths = new LetterPaths(typesetter);
    }

    void draw(Mark.Text text, double dx, double dy) throws IOException {
        if (text.text().isEmpty()) {
            return;
        }
        halo(text, dx, dy);
        if (!LetterRow.isInked(text)) {
            return;
        }
        Optional<GlyphRun> run = fonts.embedded(text);
        if (run.isPresent()) {
            out.fillColour(text.argb());
            AffineTransform to = AffineTransform.getTranslateInstance(text.x() + dx, text.y() + dy);
            to.rotate(text.angle());
            asOne(
                    text.angle() == 0 ? "" : text.text(),
                    () -> show(run.get(), text.lettering().sizeMm(), to, false));
        } else {
            ink(text, dx, dy);
            unseen(text, dx, dy);
        }
    }

    /** All halos, then all letters as outlines, and over them the name as one straight run from the first letter to the last. */
    void draw(LetterRow row, double dx, double dy) throws IOException {
        for (Mark.Text halo : row.halos()) {
            halo(halo, dx, dy);
        }
        for (Mark.Text letter : row.letters()) {
            halo(letter, dx, dy);
            ink(letter, dx, dy);
        }
        unseen(row, dx, dy);
    }

    /** The letters, filled and stroked; where they are translucent as a group, or the seam between the two would show. */
    private void halo(Mark.Text text, double dx, double dy) throws IOException {
        if (!(text.haloMm() > 0) || text.haloArgb() >>> 24 == 0) {
            return;
        }
        Shape outline = paths.letters(text);
        AffineTransform to = LetterPaths.toPage(text, dx, dy);
        int alpha = text.haloArgb() >>> 24;
        if (alpha == 255) {
            halo(out, text, outline, to);
            return;
        }
        Rectangle2D box = outline.getBounds2D();
        if (box.isEmpty()) {
            return;
        }
        double rim = text.haloMm() + ROOM_MM;
        Rectangle2D where = to.createTransformedShape(box).getBounds2D();
        where.setRect(where.getX() - rim, where.getY() - rim, where.getWidth() + 2 * rim, where.getHeight() + 2 * rim);
        try (ContentStream inside = ContentStream.within()) {
            halo(inside, text, outline, to);
            out.alpha(alpha);
            out.draw(forms.group(inside.finish(), where), new AffineTransform());
        }
    }

    private static void halo(ContentStream out, Mark.Text text, Shape outline, AffineTransform to) {
        int opaque = text.haloArgb() | 0xFF000000;
        out.fillColour(opaque);
        out.strokeColour(opaque);
        out.pen(Pen.round(2 * text.haloMm()));
        if (out.path(outline, to)) {
            out.operator("B");
        }
    }

    /** Letter by letter; a text whose glyphs are not one a character is drawn as one shape. */
    private void ink(Mark.Text text, double dx, double dy) throws IOException {
        out.fillColour(text.argb());
        String characters = text.text();
        GlyphVector glyphs = typesetter.glyphs(characters, text.lettering(), LetterPaths.UNITS_PER_MM);
        if (glyphs.getNumGlyphs() != characters.length()) {
            if (out.path(glyphs.getOutline(), LetterPaths.toPage(text, dx, dy))) {
                out.operator("f");
            }
            return;
        }
        for (int i = 0; i < characters.length(); i += Character.charCount(characters.codePointAt(i))) {
            Optional<LetterForms.Form> letter = letters.of(characters.codePointAt(i), text.lettering());
            if (letter.isPresent()) {
                AffineTransform to = LetterPaths.toPage(text, dx, dy);
                to.translate(glyphs.getGlyphPosition(i).getX(), 0);
                to.scale(LetterPaths.UNITS_PER_MM, LetterPaths.UNITS_PER_MM);
                to.scale(text.lettering().sizeMm(), text.lettering().sizeMm());
                out.draw(forms.use(letter.get()), to);
            }
        }
    }

    private void unseen(Mark.Text text, double dx, double dy) throws IOException {
        GlyphRun run = fonts.unseen(text.text(), text.lettering());
        double natural = run.widthEm() * text.lettering().sizeMm();
        AffineTransform to = AffineTransform.getTranslateInstance(text.x() + dx, text.y() + dy);
        to.rotate(text.angle());
        double wide = typesetter.widthMm(text.text(), text.lettering());
        asOne(text.angle() == 0 ? "" : text.text(), () -> stretched(run, text.lettering(), to, wide, natural));
    }

    private void unseen(LetterRow row, double dx, double dy) throws IOException {
        Mark.Text first = row.letters().get(0);
        Mark.Text last = row.letters().get(row.letters().size() - 1);
        double[] from = middle(first);
        double[] to = middle(last);
        double chord = Math.hypot(to[0] - from[0], to[1] - from[1]);
        double angle = chord > 0 ? Math.atan2(to[1] - from[1], to[0] - from[0]) : first.angle();
        GlyphRun run = fonts.unseen(row.text(), first.lettering());
        double natural = run.widthEm() * first.lettering().sizeMm();
        double ahead = width(first) / 2;
        double drop = first.lettering().sizeMm() * MIDDLE;
        AffineTransform at = AffineTransform.getTranslateInstance(from[0] + dx, from[1] + dy);
        at.rotate(angle);
        at.translate(-ahead, drop);
        double wide = chord + ahead + width(last) / 2;
        asOne(row.text(), () -> stretched(run, first.lettering(), at, wide, natural));
    }

    /** Says that what is shown reads as {@code text}: readers look for turned letters on lines of their own. Empty: it needs no word. */
    private void asOne(String text, Runnable show) {
        if (text.isEmpty()) {
            show.run();
            return;
        }
        StringBuilder actual = new StringBuilder("<</ActualText <FEFF");
        text.chars().forEach(unit -> actual.append(CodePointFont.hex(unit)));
        out.raw("/Span").raw(actual.append(">>>").toString()).operator("BDC");
        show.run();
        out.operator("EMC");
    }

    private double width(Mark.Text letter) {
        return typesetter.widthMm(letter.text(), letter.lettering());
    }

    private double[] middle(Mark.Text letter) {
        double half = width(letter) / 2;
        double drop = letter.lettering().sizeMm() * MIDDLE;
        double cos = Math.cos(letter.angle());
        double sin = Math.sin(letter.angle());
        return new double[] {letter.x() + half * cos + drop * sin, letter.y() + half * sin - drop * cos};
    }

    private void stretched(GlyphRun run, Lettering lettering, AffineTransform to, double wide, double natural) {
        if (natural > 0 && wide > 0) {
            to.scale(wide / natural, 1);
        }
        show(run, lettering.sizeMm(), to, true);
    }

    /** @param to from the baseline, x right and y down, to the page */
    private void show(GlyphRun run, double sizeMm, AffineTransform to, boolean unseen) {
        out.operator("BT");
        out.raw("/" + run.font()).number(sizeMm).operator("Tf");
        out.raw(unseen ? "3" : "0").operator("Tr");
        double[] m = new double[6];
        to.getMatrix(m);
        // Letters stand up, the page's y goes down.
        out.raw(Numbers.text(m[0], 5)).raw(Numbers.text(m[1], 5));
        out.raw(Numbers.text(-m[2], 5)).raw(Numbers.text(-m[3], 5));
        out.number(m[4]).number(m[5]).operator("Tm");
        out.operator(run.operands());
        out.operator("ET");
    }
}
