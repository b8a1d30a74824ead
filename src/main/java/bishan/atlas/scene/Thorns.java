package bishan.atlas.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the thorns off a line: corners so sharp that both sides of them run into one at the scale of the map. The tip is cut where the two
 * sides are as far apart as a reader can tell; what is narrower altogether is left out.
 */
final class Thorns {
    /** Corners sharper than this, radians, are thorns. */
    static final double SHARPEST = Math.toRadians(35);
    /** The blunt end of a thorn is so wide, millimetres: five widths of the line. */
    private static final double WIDTH_MM = 1.4;

    private Thorns() {}

    static Polyline cut(Polyline line) {
        List<double[]> points = new ArrayList<>(line.size());
        for (int i = 0; i < line.size(); i++) {
            points.add(new double[] {line.x(i), line.y(i)});
        }
        boolean changed = false;
        int i = 1;
        while (i < points.size() - 1) {
            if (angle(points.get(i - 1), points.get(i), points.get(i + 1)) < SHARPEST) {
                blunt(points, i);
                changed = true;
                // What stood before may be a thorn now.
                i = Math.max(1, i - 1);
            } else {
                i++;
            }
        }
        return changed ? Polyline.of(points) : line;
    }

    private static void blunt(List<double[]> points, int i) {
        double[] before = points.get(i - 1);
        double[] tip = points.get(i);
        double[] after = points.get(i + 1);
        double back = WIDTH_MM / (2 * Math.sin(Math.max(0.02, angle(before, tip, after)) / 2));
        points.remove(i);
        if (back < distance(tip, before) && back < distance(tip, after)) {
            points.add(i, towards(tip, after, back));
            points.add(i, towards(tip, before, back));
        }
    }

    /** The angle at {@code b}, 0 for a line that turns back on itself. */
    static double angle(double[] a, double[] b, double[] c) {
        double turn = Math.atan2(a[1] - b[1], a[0] - b[0]) - Math.atan2(c[1] - b[1], c[0] - b[0]);
        return Math.abs(Math.IEEEremainder(turn, 2 * Math.PI));
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
    }

    private static double[] towards(double[] from, double[] to, double by) {
        double share = by / distance(from, to);
        return new double[] {from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])};
    }
}
