package bishan.atlas.scene;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** A run of points in frame millimetres with the distances along it. Never changed once made. */
public final class Polyline {
    private static final double TIE = 1e-7;

    private final double[] xs;
    private final double[] ys;
    private final double[] along;
    private Path2D drawn;

    /** A point on the line with the direction the line has there, radians clockwise from east. */
    record Place(double x, double y, double angle) {}

    /** {@code xs} and {@code ys} hold at least one point each and are not changed by the caller afterwards. */
    Polyline(double[] xs, double[] ys) {
        if (xs.length == 0 || xs.length != ys.length) {
            throw new IllegalArgumentException("a polyline needs as many x as y: " + xs.length + ", " + ys.length);
        }
        this.xs = xs;
        this.ys = ys;
        along = new double[xs.length];
        for (int i = 1; i < xs.length; i++) {
            along[i] = along[i - 1] + distance(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
        }
    }

    /** Millimetres neither overflow nor underflow: the care that Math.hypot takes costs many times the root. */
    private static double distance(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    int size() {
        return xs.length;
    }

    double x(int i) {
        return xs[i];
    }

    double y(int i) {
        return ys[i];
    }

    double length() {
        return along[along.length - 1];
    }

    double distanceAt(int i) {
        return along[i];
    }

    /** The point {@code distance} along the line, limited to its ends. */
    Place at(double distance) {
        if (xs.length == 1) {
            return new Place(xs[0], ys[0], 0);
        }
        int i = segment(distance);
        double length = along[i + 1] - along[i];
        double t = length == 0 ? 0 : Math.max(0, Math.min(1, (distance - along[i]) / length));
        double dx = xs[i + 1] - xs[i];
        double dy = ys[i + 1] - ys[i];
        return new Place(xs[i] + t * dx, ys[i] + t * dy, Math.atan2(dy, dx));
    }

    private int segment(double distance) {
        int low = 0;
        int high = xs.length - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (along[middle] <= distance) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The direction of the line over {@code reach} before and after {@code distance}, radians. */
    double course(double distance, double reach) {
        Place before = at(Math.max(0, distance - reach));
        Place after = at(Math.min(length(), distance + reach));
        return Math.atan2(after.y() - before.y(), after.x() - before.x());
    }

    /** The distance along the line of its point nearest to (x, y). */
    double nearest(double x, double y) {
        double best = Double.MAX_VALUE;
        double distance = 0;
        for (int i = 0; i + 1 < xs.length; i++) {
            double dx = xs[i + 1] - xs[i];
            double dy = ys[i + 1] - ys[i];
            double square = dx * dx + dy * dy;
            double t = square == 0 ? 0 : ((x - xs[i]) * dx + (y - ys[i]) * dy) / square;
            t = Math.max(0, Math.min(1, t));
            double gap = Math.hypot(x - xs[i] - t * dx, y - ys[i] - t * dy);
            // Before a corner two segments may be equally near: rounding must not choose.
            if (gap < best - TIE) {
                best = gap;
                distance = along[i] + t * Math.sqrt(square);
            }
        }
        return distance;
    }

    /** The distance along this line at which it crosses {@code other}, or comes nearest to one of its points. */
    double crossing(Polyline other) {
        double best = Double.MAX_VALUE;
        double distance = 0;
        for (int i = 0; i < other.size(); i++) {
            double at = nearest(other.xs[i], other.ys[i]);
            Place place = at(at);
            double gap = Math.hypot(place.x() - other.xs[i], place.y() - other.ys[i]);
            if (gap < best) {
                best = gap;
                distance = at;
            }
        }
        return distance;
    }

    /** The part between two distances. */
    Polyline part(double from, double to) {
        List<double[]> points = new ArrayList<>();
        Place start = at(from);
        points.add(new double[] {start.x(), start.y()});
        for (int i = 0; i < xs.length; i++) {
            if (along[i] > from && along[i] < to) {
                points.add(new double[] {xs[i], ys[i]});
            }
        }
        Place end = at(to);
        points.add(new double[] {end.x(), end.y()});
        return of(points);
    }

    Polyline reversed() {
        int n = xs.length;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = xs[n - 1 - i];
            y[i] = ys[n - 1 - i];
        }
        return new Polyline(x, y);
    }

    /** The line moved {@code by} to the left of its direction (up where it runs east), corners mitred and limited. */
    Polyline beside(double by) {
        int n = xs.length;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            int a = Math.max(0, i - 1);
            int c = Math.min(n - 1, i + 1);
            double in = Math.atan2(ys[i] - ys[a], xs[i] - xs[a]);
            double out = Math.atan2(ys[c] - ys[i], xs[c] - xs[i]);
            if (i == 0) {
                in = out;
            } else if (i == n - 1) {
                out = in;
            }
            double half = Math.IEEEremainder(out - in, 2 * Math.PI) / 2;
            double middle = in + half;
            double stretch = by / Math.max(0.5, Math.cos(half));
            x[i] = xs[i] + Math.sin(middle) * stretch;
            y[i] = ys[i] - Math.cos(middle) * stretch;
        }
        return new Polyline(x, y);
    }

    /** The line as a path, which is shared and must not be changed. */
    Path2D path() {
        if (drawn == null) {
            drawn = traced();
        }
        return drawn;
    }

    private Path2D traced() {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, xs.length);
        path.moveTo(xs[0], ys[0]);
        for (int i = 1; i < xs.length; i++) {
            path.lineTo(xs[i], ys[i]);
        }
        return path;
    }

    static Polyline of(Coordinate[] ground) {
        double[] x = new double[ground.length];
        double[] y = new double[ground.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = ground[i].x;
            y[i] = ground[i].y;
        }
        return new Polyline(x, y);
    }

    static Polyline of(List<double[]> points) {
        double[] x = new double[points.size()];
        double[] y = new double[points.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = points.get(i)[0];
            y[i] = points.get(i)[1];
        }
        return new Polyline(x, y);
    }

    /** A stretch of a clipped line and how far along the whole line it begins, so that dashes keep their place. */
    record Stretch(Polyline line, double from) {}

    /** The stretches inside {@code box}, ends cut at its edge. */
    List<Stretch> within(Box box) {
        return LineClip.within(this, box);
    }

    /** This line and {@code next}, which begins where this one ends. */
    Polyline followedBy(Polyline next) {
        int more = next.size() - 1;
        double[] x = Arrays.copyOf(xs, xs.length + more);
        double[] y = Arrays.copyOf(ys, ys.length + more);
        System.arraycopy(next.xs, 1, x, xs.length, more);
        System.arraycopy(next.ys, 1, y, ys.length, more);
        return new Polyline(x, y);
    }
}
