package bishan.atlas.scene;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Smooth lines through generalised points: the centripetal Catmull-Rom curve (P. J. Barry and R. N. Goldman, SIGGRAPH 1988; knots at
 * the square root of the distances, so that it neither loops nor overshoots).
 */
final class Curves {
    private Curves() {}

    /** The curve through {@code points}, a point about every {@code step} (same unit). Ends and given points stay where they are. */
    static Coordinate[] through(Coordinate[] points, double step) {
        if (points.length < 3) {
            return points;
        }
        List<Coordinate> curve = new ArrayList<>();
        curve.add(points[0]);
        for (int k = 0; k + 1 < points.length; k++) {
            Coordinate p1 = points[k];
            Coordinate p2 = points[k + 1];
            Coordinate p0 = k == 0 ? mirrored(p1, p2) : points[k - 1];
            Coordinate p3 = k + 2 == points.length ? mirrored(p2, p1) : points[k + 2];
            int pieces = (int) Math.max(1, Math.round(p1.distance(p2) / step));
            for (int m = 1; m < pieces; m++) {
                curve.add(at(p0, p1, p2, p3, (double) m / pieces));
            }
            curve.add(p2);
        }
        return curve.toArray(new Coordinate[0]);
    }

    private static Coordinate mirrored(Coordinate about, Coordinate point) {
        return new Coordinate(2 * about.x - point.x, 2 * about.y - point.y);
    }

    private static Coordinate at(Coordinate p0, Coordinate p1, Coordinate p2, Coordinate p3, double share) {
        double t1 = knot(p0, p1);
        double t2 = t1 + knot(p1, p2);
        double t3 = t2 + knot(p2, p3);
        double t = t1 + (t2 - t1) * share;
        Coordinate a1 = between(p0, p1, 0, t1, t);
        Coordinate a2 = between(p1, p2, t1, t2, t);
        Coordinate a3 = between(p2, p3, t2, t3, t);
        return between(between(a1, a2, 0, t2, t), between(a2, a3, t1, t3, t), t1, t2, t);
    }

    private static double knot(Coordinate a, Coordinate b) {
        return Math.max(1e-6, Math.sqrt(a.distance(b)));
    }

    private static Coordinate between(Coordinate a, Coordinate b, double ta, double tb, double t) {
        double u = (t - ta) / (tb - ta);
        return new Coordinate(a.x + (b.x - a.x) * u, a.y + (b.y - a.y) * u);
    }
}
