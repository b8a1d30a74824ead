package bishan.atlas.export.pdf;

import bishan.atlas.scene.Mark;
import bishan.atlas.text.Typesetter;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Letters as shapes, made large and taken to the page by a transform, so that no rounding of the font code shows. */
final class LetterPaths {
    /** Units a millimetre the shapes are made in: 2.5 mm letters are 250 units high. */
    static final double UNITS_PER_MM = 100;

    private final Typesetter typesetter;

    LetterPaths(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    Shape letters(Mark.Text text) {
        return typesetter.glyphs(text.text(), text.lettering(), UNITS_PER_MM).getOutline();
    }

    /** From the units of the shapes to the page, with the text's list moved by (dx, dy). */
    static AffineTransform toPage(Mark.Text text, double dx, double dy) {
        AffineTransform to = AffineTransform.getTranslateInstance(text.x() + dx, text.y() + dy);
        to.rotate(text.angle());
        to.scale(1 / UNITS_PER_MM, 1 / UNITS_PER_MM);
        return to;
    }
}
