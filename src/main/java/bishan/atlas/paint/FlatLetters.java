package bishan.atlas.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;

/**
 * The rings of a run of letters and of its halo in device pixels, baseline from the origin to the right.
 *
 * @param crossing the rings of the letters cross or overlap, as those of some fonts do
 * @param halo the letters and an outline about each of their rings, all turning the same way, so that the non-zero rule joins them; null
 *     where there is none
 */
record FlatLetters(FlatPath letters, boolean crossing, FlatPath halo) {
    static FlatLetters of(Shape shape, float haloPx, Outliner outliner, Contact contact) {
        FlatPath letters = new FlatPath();
        letters.append(shape instanceof Path2D path ? path : new Path2D.Float(shape), 1, 1, 0, 0, 0);
        boolean crossing = contact.ofRings(letters).count() > 0;
        if (haloPx <= 0) {
            return new FlatLetters(letters.trimmed(), crossing, null);
        }
        FlatPath halo = new FlatPath();
        for (int run = 0; run < letters.runs(); run++) {
            letters.close(run);
            outliner.outline(letters, run, 2 * haloPx, true, halo);
        }
        boolean turned = area(letters) > 0 != area(halo) > 0;
        for (int run = 0; run < letters.runs(); run++) {
            halo.begin(true);
            int start = letters.start(run);
            int end = letters.end(run);
            for (int i = 0; i < end - start; i++) {
                int at = turned ? end - 1 - i : start + i;
                halo.point(letters.x(at), letters.y(at));
            }
        }
        return new FlatLetters(letters.trimmed(), crossing, halo.trimmed());
    }

    /** Twice the area with its sign: rings about letters outweigh those about the holes in them. */
    private static double area(FlatPath path) {
        double area = 0;
        for (int run = 0; run < path.runs(); run++) {
            int before = path.end(run) - 1;
            for (int i = path.start(run); i < path.end(run); i++) {
                area += (double) path.x(before) * path.y(i) - (double) path.x(i) * path.y(before);
                before = i;
            }
        }
        return area;
    }
}
