package bishan.atlas.scene;

import java.util.Arrays;

/**
 * Cuts rings to a box (I. E. Sutherland and G. W. Hodgman, Communications of the ACM, 1974). Where a ring leaves the box it follows the
 * edge: right for fills, and such edges are far from what is seen.
 */
final class BoxClip {
    private double[] xs;
    private double[] ys;
    private int n;

    private BoxClip(Polyline ring) {
        // A closed ring repeats its first point; the walk round closes by itself.
        n = ring.size();
        xs = new double[n];
        ys = new double[n];
        for (int i = 0; i < n; i++) {
            xs[i] = ring.x(i);
            ys[i] = ring.y(i);
        }
    }

    /** The path round what of {@code ring} lies in {@code box}: its x and its y; nothing where it is outside. */
    static double[][] ring(Polyline ring, Box box) {
        BoxClip clip = new BoxClip(ring);
        clip.cut(true, 1, box.minX());
        clip.cut(true, -1, -box.maxX());
        clip.cut(false, 1, box.minY());
        clip.cut(false, -1, -box.maxY());
        return new double[][] {Arrays.copyOf(clip.xs, clip.n), Arrays.copyOf(clip.ys, clip.n)};
    }

    /** Keeps what has {@code sign} times its coordinate at {@code limit} or more. */
    private void cut(boolean alongX, int sign, double limit) {
        double[] keptX = new double[2 * n + 2];
        double[] keptY = new double[2 * n + 2];
        int kept = 0;
        for (int i = 0; i < n; i++) {
            int before = i == 0 ? n - 1 : i - 1;
            double a = sign * (alongX ? xs[before] : ys[before]) - limit;
            double b = sign * (alongX ? xs[i] : ys[i]) - limit;
            if ((a < 0) != (b < 0)) {
                double t = a / (a - b);
                keptX[kept] = xs[before] + t * (xs[i] - xs[before]);
                keptY[kept++] = ys[before] + t * (ys[i] - ys[before]);
            }
            if (b >= 0) {
                keptX[kept] = xs[i];
                keptY[kept++] = ys[i];
            }
        }
        xs = keptX;
        ys = keptY;
        n = kept;
    }
}
