package bishan.atlas.export.pdf;

import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The outlines of letters that have no font in the document, each once: pages of text would grow thirty times as large with an outline a
 * letter.
 */
final class LetterForms {
    /** Outlines are in thousandths of the letters' size. */
    private static final double EM = 1000;

    /** Readers cut a form at its box, pixel by pixel: so much is room for the soft edge of small letters. */
    private static final int ROOM = 200;

    private final PDDocument document;
    private final Typesetter typesetter;
    private final Map<Key, Optional<Form>> forms = new HashMap<>();

    private record Key(int codePoint, Lettering.Face face, boolean bold) {}

    /** A letter of size 1, standing on the origin, y down. */
    record Form(String name, COSStream stream) {}

    LetterForms(PDDocument document, Typesetter typesetter) {
        this.document = document;
        this.typesetter = typesetter;
    }

    /** The letter in the face and weight of {@code lettering}; empty for a blank. */
    Optional<Form> of(int codePoint, Lettering lettering) throws IOException {
        Key key = new Key(codePoint, lettering.face(), lettering.bold());
        Optional<Form> form = forms.get(key);
        if (form == null) {
            form = make(codePoint, lettering);
            forms.put(key, form);
        }
        return form;
    }

    private Optional<Form> make(int codePoint, Lettering lettering) throws IOException {
        double units = LetterPaths.UNITS_PER_MM;
        Lettering large = lettering.sized(EM / units).spaced(0);
        Shape outline =
                typesetter.glyphs(Character.toString(codePoint), large, units).getOutline();
        Rectangle2D box = outline.getBounds2D();
        if (box.isEmpty()) {
            return Optional.empty();
        }
        box.setRect(
                Math.floor(box.getX()) - ROOM,
                Math.floor(box.getY()) - ROOM,
                Math.ceil(box.getWidth()) + 2 * ROOM,
                Math.ceil(box.getHeight()) + 2 * ROOM);
        try (ContentStream out = ContentStream.shape()) {
            out.path(outline, new AffineTransform());
            out.operator("f");
            COSStream stream = PageForms.form(document, out.finish(), box);
            stream.setItem(COSName.MATRIX, Numbers.exact(3, 1 / EM, 0, 0, 1 / EM, 0, 0));
            return Optional.of(new Form("l" + forms.size(), stream));
        }
    }
}
