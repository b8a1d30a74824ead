package bishan.atlas.paint;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * Runs of points in device pixels, curves already replaced by chords. A run is closed or open; a fill takes every run as a ring. Grows,
 * and can be emptied and used again.
 */
final class FlatPath {
    /** A chord leaves its curve by at most this, pixels. */
    private static final double FLATNESS_PX = 0.04;

    private static final int MOST_CHORDS = 200;

    private float[] xs;
    private float[] ys;
    private int size;
    private int[] starts;
    private boolean[] closed;
    private int runs;

    FlatPath() {
        this(64, 4);
    }

    private FlatPath(int points, int runs) {
        xs = new float[points];
        ys = new float[points];
        starts = new int[runs];
        closed = new boolean[runs];
    }

    void clear() {
        size = 0;
        runs = 0;
    }

    /** A copy that takes no more room than it needs. */
    FlatPath trimmed() {
        FlatPath copy = new FlatPath(0, 0);
        copy.xs = Arrays.copyOf(xs, size);
        copy.ys = Arrays.copyOf(ys, size);
        copy.starts = Arrays.copyOf(starts, runs);
        copy.closed = Arrays.copyOf(closed, runs);
        copy.size = size;
        copy.runs = runs;
        return copy;
    }

    int runs() {
        return runs;
    }

    int start(int run) {
        return starts[run];
    }

    int end(int run) {
        return run + 1 < runs ? starts[run + 1] : size;
    }

    boolean isClosed(int run) {
        return closed[run];
    }

    /** The x of all points; more places than there are points. */
    float[] xs() {
        return xs;
    }

    float[] ys() {
        return ys;
    }

    float x(int i) {
        return xs[i];
    }

    float y(int i) {
        return ys[i];
    }

    int size() {
        return size;
    }

    void close(int run) {
        closed[run] = true;
    }

    /** Appends {@code path} turned by (cos, sin) and then moved. */
    void append(FlatPath path, double cos, double sin, double dx, double dy) {
        for (int run = 0; run < path.runs; run++) {
            begin(path.closed[run]);
            for (int i = path.starts[run]; i < path.end(run); i++) {
                point(cos * path.xs[i] - sin * path.ys[i] + dx, sin * path.xs[i] + cos * path.ys[i] + dy);
            }
        }
    }

    /** Begins a new run; points follow. */
    void begin(boolean isClosed) {
        if (runs == starts.length) {
            starts = Arrays.copyOf(starts, Math.max(4, runs * 2));
            closed = Arrays.copyOf(closed, starts.length);
        }
        starts[runs] = size;
        closed[runs] = isClosed;
        runs++;
    }

    void point(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, Math.max(16, size * 2));
            ys = Arrays.copyOf(ys, xs.length);
        }
        xs[size] = (float) x;
        ys[size] = (float) y;
        size++;
    }

    /** Appends {@code path} turned by (cos, sin), scaled, then moved; curves become chords. */
    void append(Path2D path, double scale, double cos, double sin, double dx, double dy) {
        double a = scale * cos;
        double b = scale * sin;
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        boolean open = false;
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            int segment = it.currentSegment(c);
            for (int i = 0; i < 6; i += 2) {
                double px = a * c[i] - b * c[i + 1] + dx;
                c[i + 1] = b * c[i] + a * c[i + 1] + dy;
                c[i] = px;
            }
            if (segment == PathIterator.SEG_MOVETO) {
                startX = x = c[0];
                startY = y = c[1];
                open = false;
                continue;
            }
            if (!open) {
                begin(false);
                point(x, y);
                open = true;
            }
            switch (segment) {
                case PathIterator.SEG_LINETO -> {
                    point(c[0], c[1]);
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    quadratic(x, y, c);
                    x = c[2];
                    y = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    cubic(x, y, c);
                    x = c[4];
                    y = c[5];
                }
                default -> {
                    closed[runs - 1] = true;
                    x = startX;
                    y = startY;
                    open = false;
                }
            }
        }
    }

    private void quadratic(double x, double y, double[] c) {
        double bend = Math.hypot(x - 2 * c[0] + c[2], y - 2 * c[1] + c[3]);
        int n = chords(bend / (4 * FLATNESS_PX));
        for (int i = 1; i <= n; i++) {
            double t = (double) i / n;
            double u = 1 - t;
            point(u * u * x + 2 * u * t * c[0] + t * t * c[2], u * u * y + 2 * u * t * c[1] + t * t * c[3]);
        }
    }

    private void cubic(double x, double y, double[] c) {
        double bend = Math.max(
                Math.hypot(x - 2 * c[0] + c[2], y - 2 * c[1] + c[3]),
                Math.hypot(c[0] - 2 * c[2] + c[4], c[1] - 2 * c[3] + c[5]));
        int n = chords(0.75 * bend / FLATNESS_PX);
        for (int i = 1; i <= n; i++) {
            double t = (double) i / n;
            double u = 1 - t;
            double p = u * u * u;
            double q = 3 * u * u * t;
            double r = 3 * u * t * t;
            double s = t * t * t;
            point(p * x + q * c[0] + r * c[2] + s * c[4], p * y + q * c[1] + r * c[3] + s * c[5]);
        }
    }

    private static int chords(double squared) {
        return (int) Math.max(1, Math.min(MOST_CHORDS, Math.ceil(Math.sqrt(squared))));
    }
}
