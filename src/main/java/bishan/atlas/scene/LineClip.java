package bishan.atlas.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts lines to a box (Y.-D. Liang and B. Barsky, ACM Transactions on Graphics, 1984). */
final class LineClip {
    private final Polyline line;
    private final Box box;
    private final List<Polyline.Stretch> stretches = new ArrayList<>();
    private final double[] xs;
    private final double[] ys;
    private int open;
    private double from;

    private LineClip(Polyline line, Box box) {
        this.line = line;
        this.box = box;
        xs = new double[line.size() + 1];
        ys = new double[line.size() + 1];
    }

    /** The stretches inside {@code box}, ends cut at its edge. */
    static List<Polyline.Stretch> within(Polyline line, Box box) {
        if (line.size() > 1 && line.length() > 0 && isInside(line, box)) {
            return List.of(new Polyline.Stretch(line, 0));
        }
        LineClip clip = new LineClip(line, box);
        for (int i = 0; i + 1 < line.size(); i++) {
            clip.take(i);
        }
        clip.close();
        return clip.stretches;
    }

    /**
     * {@link #within}, of a ring the stretch through its first point in one piece: two strokes that meet there would show the place where
     * the ring happens to begin.
     */
    static List<Polyline.Stretch> ofRing(Polyline line, Box box) {
        List<Polyline.Stretch> stretches = within(line, box);
        int n = line.size() - 1;
        boolean ring = line.x(0) == line.x(n) && line.y(0) == line.y(n);
        if (!ring || stretches.size() < 2 || stretches.get(0).from() > 0) {
            return stretches;
        }
        Polyline.Stretch tail = stretches.get(stretches.size() - 1);
        Polyline end = tail.line();
        if (end.x(end.size() - 1) != line.x(n) || end.y(end.size() - 1) != line.y(n)) {
            return stretches;
        }
        List<Polyline.Stretch> joined = new ArrayList<>(stretches.subList(1, stretches.size() - 1));
        joined.add(new Polyline.Stretch(end.followedBy(stretches.get(0).line()), tail.from()));
        return joined;
    }

    private static boolean isInside(Polyline line, Box box) {
        for (int i = 0; i < line.size(); i++) {
            if (!box.contains(line.x(i), line.y(i))) {
                return false;
            }
        }
        return true;
    }

    private void take(int i) {
        double[] t = cut(i);
        if (t == null) {
            close();
            return;
        }
        double dx = line.x(i + 1) - line.x(i);
        double dy = line.y(i + 1) - line.y(i);
        if (open == 0) {
            from = line.distanceAt(i) + t[0] * (line.distanceAt(i + 1) - line.distanceAt(i));
            add(line.x(i) + t[0] * dx, line.y(i) + t[0] * dy);
        }
        // Whole numbers stay what they are: the end of a segment is the point itself.
        add(t[1] == 1 ? line.x(i + 1) : line.x(i) + t[1] * dx, t[1] == 1 ? line.y(i + 1) : line.y(i) + t[1] * dy);
        if (t[1] < 1) {
            close();
        }
    }

    private void add(double x, double y) {
        xs[open] = x;
        ys[open++] = y;
    }

    private void close() {
        if (open > 1) {
            stretches.add(new Polyline.Stretch(new Polyline(Arrays.copyOf(xs, open), Arrays.copyOf(ys, open)), from));
        }
        open = 0;
    }

    /** The shares of segment {@code i} at which it enters and leaves the box; null where it is outside. */
    private double[] cut(int i) {
        double dx = line.x(i + 1) - line.x(i);
        double dy = line.y(i + 1) - line.y(i);
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {line.x(i) - box.minX(), box.maxX() - line.x(i), line.y(i) - box.minY(), box.maxY() - line.y(i)};
        double start = 0;
        double end = 1;
        for (int k = 0; k < 4; k++) {
            if (p[k] == 0) {
                if (q[k] < 0) {
                    return null;
                }
            } else if (p[k] < 0) {
                start = Math.max(start, q[k] / p[k]);
            } else {
                end = Math.min(end, q[k] / p[k]);
            }
        }
        return start < end ? new double[] {start, end} : null;
    }
}
