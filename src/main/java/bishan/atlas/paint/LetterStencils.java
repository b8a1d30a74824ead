package bishan.atlas.paint;

import bishan.atlas.scene.Mark;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.awt.Shape;
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
    private static final int MOST_RUNS = 2_000;

    private final Typesetter typesetter;
    private final Outliner outliner = new Outliner();
    private final Contact contact = new Contact();
    private final Map<Run, FlatLetters> flattened = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Run, FlatLetters> eldest) {
            return size() > MOST_RUNS;
        }
    };
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

    private record Run(String text, Lettering lettering, double haloMm, double scale) {}

    private record Key(Run run, double angle, int placeX, int placeY) {}

    /** {@code halo} is null where there is none. */
    record Pair(Stencil letters, Stencil halo) {
        int bytes() {
            return OWN_BYTES + letters.bytes() + (halo == null ? 0 : halo.bytes());
        }
    }

    /** A pair and the pixel its origin lies at. */
    record Placed(Pair pair, int left, int top) {}

    LetterStencils(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** The stencils of {@code text} with the left end of its baseline at (x, y), pixels. Safe for any thread. */
    Placed of(Mark.Text text, double x, double y, double scale, Coverage coverage, CrossingLines lines) {
        long px = Math.round(x * PLACES);
        long py = Math.round(y * PLACES);
        int left = (int) Math.floorDiv(px, (long) PLACES);
        int top = (int) Math.floorDiv(py, (long) PLACES);
        int placeX = (int) Math.floorMod(px, (long) PLACES);
        int placeY = (int) Math.floorMod(py, (long) PLACES);
        Run run = new Run(text.text(), text.lettering(), text.haloMm(), scale);
        Key key = new Key(run, text.angle(), placeX, placeY);
        FlatLetters flat;
        synchronized (this) {
            Pair pair = kept.get(key);
            if (pair != null) {
                return new Placed(pair, left, top);
            }
            flat = flattened.computeIfAbsent(run, this::flat);
        }
        Stencil letters = stencil(flat.letters(), flat.crossing(), key, coverage, lines);
        Stencil halo = flat.halo() == null ? null : stencil(flat.halo(), true, key, coverage, lines);
        Pair pair = new Pair(letters, halo);
        synchronized (this) {
            if (kept.put(key, pair) == null) {
                bytes += pair.bytes();
            }
        }
        return new Placed(pair, left, top);
    }

    private FlatLetters flat(Run run) {
        Shape letters =
                typesetter.glyphs(run.text(), run.lettering(), run.scale()).getOutline();
        return FlatLetters.of(letters, (float) (run.haloMm() * run.scale()), outliner, contact);
    }

    private static Stencil stencil(FlatPath flat, boolean crossing, Key key, Coverage coverage, CrossingLines lines) {
        FlatPath rings = new FlatPath();
        rings.append(
                flat,
                Math.cos(key.angle()),
                Math.sin(key.angle()),
                (double) key.placeX() / PLACES,
                (double) key.placeY() / PLACES);
        return Stencil.of(rings, crossing, coverage, lines);
    }
}
