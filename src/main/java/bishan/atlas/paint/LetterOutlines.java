package bishan.atlas.paint;

import bishan.atlas.scene.Mark;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
import java.util.Map;

/** Letters and halos as shapes in device pixels, kept for the next frame: stroking the halo of Chinese letters is dear. */
final class LetterOutlines {
    private static final int LIMIT = 2_000;

    private final Typesetter typesetter;
    private final Map<Key, Outline> kept = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Outline> eldest) {
            return size() > LIMIT;
        }
    };

    private record Key(String text, Lettering lettering, double haloMm, double scale) {}

    /** Shapes with the baseline's left end at the origin. */
    record Outline(Shape letters, Shape halo) {}

    LetterOutlines(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    Outline of(Mark.Text text, double scale) {
        return kept.computeIfAbsent(
                new Key(text.text(), text.lettering(), text.haloMm(), scale), key -> make(text, scale));
    }

    private Outline make(Mark.Text text, double scale) {
        Shape letters = typesetter.glyphs(text.text(), text.lettering(), scale).getOutline();
        if (text.haloMm() <= 0) {
            return new Outline(letters, letters);
        }
        float width = (float) (2 * text.haloMm() * scale);
        Shape ring = new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(letters);
        // Ring and letters in one path: laid one over the other, a translucent halo would show the seam.
        Path2D.Float halo = new Path2D.Float(Path2D.WIND_NON_ZERO);
        halo.append(ring, false);
        halo.append(letters, false);
        return new Outline(letters, halo);
    }
}
