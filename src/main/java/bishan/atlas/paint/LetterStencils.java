package bishan.atlas.paint;

import bishan.atlas.scene.Mark;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Letters and halos as stencils, kept for the next picture. A label that stands still, or moves by whole pixels, is taken as it is;
 * places are told apart to a thousandth of a pixel, finer than rounding and coarse enough for a level edge to stay on its sampling line.
 */
final class LetterStencils {
    private static final int PLACES = 1024;
    private static final int MOST_BYTES = 12 << 20;
    private static final int OWN_BYTES = 300;

    private final LetterOutlines outlines;
    private int bytes;
    private final Map<Key, Pair> kept = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Pair> eldest) {
            if (bytes > MOST_BYTES) {
                bytes -= eldest.getValue().bytes();
                return true;
            }
            return false;
        }
    };

    private record Key(LetterOutlines.Outline outline, double angle, int placeX, int placeY) {}

    /** {@code halo} is null where there is none. */
    record Pair(Stencil letters, Stencil halo) {
        int bytes() {
            return OWN_BYTES + letters.bytes() + (halo == null ? 0 : halo.bytes());
        }
    }

    /** A pair and the pixel its origin lies at. */
    record Placed(Pair pair, int left, int top) {}

    LetterStencils(LetterOutlines outlines) {
        this.outlines = outlines;
    }

    /** The stencils of {@code text} with the left end of its baseline at (x, y), pixels. Safe for any thread. */
    Placed of(Mark.Text text, double x, double y, double scale, Coverage coverage, CrossingLines lines) {
        long px = Math.round(x * PLACES);
        long py = Math.round(y * PLACES);
        int left = (int) Math.floorDiv(px, (long) PLACES);
        int top = (int) Math.floorDiv(py, (long) PLACES);
        int placeX = (int) Math.floorMod(px, (long) PLACES);
        int placeY = (int) Math.floorMod(py, (long) PLACES);
        LetterOutlines.Outline outline;
        Key key;
        synchronized (this) {
            outline = outlines.of(text, scale);
            key = new Key(outline, text.angle(), placeX, placeY);
            Pair pair = kept.get(key);
            if (pair != null) {
                return new Placed(pair, left, top);
            }
        }
        Stencil letters = stencil(outline.letters(), key, coverage, lines);
        Stencil halo = text.haloMm() > 0 ? stencil(outline.halo(), key, coverage, lines) : null;
        Pair pair = new Pair(letters, halo);
        synchronized (this) {
            if (kept.put(key, pair) == null) {
                bytes += pair.bytes();
            }
        }
        return new Placed(pair, left, top);
    }

    private static Stencil stencil(Shape shape, Key key, Coverage coverage, CrossingLines lines) {
        FlatPath rings = new FlatPath();
        Path2D path = shape instanceof Path2D given ? given : new Path2D.Float(shape);
        rings.append(
                path,
                1,
                Math.cos(key.angle()),
                Math.sin(key.angle()),
                (double) key.placeX() / PLACES,
                (double) key.placeY() / PLACES);
        return Stencil.of(rings, coverage, lines);
    }
}
