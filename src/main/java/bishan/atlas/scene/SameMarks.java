package bishan.atlas.scene;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.List;

/** Whether marks draw exactly the same; paths are compared point by point. */
final class SameMarks {
    private SameMarks() {}

    static boolean sameItem(DisplayItem a, DisplayItem b) {
        return a.order() == b.order()
                && a.layerId().equals(b.layerId())
                && a.featureId().equals(b.featureId())
                && a.classId().equals(b.classId())
                && same(a.marks(), b.marks());
    }

    private static boolean same(List<Mark> a, List<Mark> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!same(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Mark a, Mark b) {
        if (a instanceof Mark.Fill p && b instanceof Mark.Fill q) {
            return p.argb() == q.argb() && same(p.path(), q.path());
        }
        if (a instanceof Mark.Stroke p && b instanceof Mark.Stroke q) {
            return p.argb() == q.argb() && same(p.pen(), q.pen()) && same(p.path(), q.path());
        }
        if (a instanceof Mark.Clip p && b instanceof Mark.Clip q) {
            return same(p.path(), q.path()) && same(p.marks(), q.marks());
        }
        if (a instanceof Mark.Moved p && b instanceof Mark.Moved q) {
            return p.dx() == q.dx() && p.dy() == q.dy() && same(p.marks(), q.marks());
        }
        return a.equals(b);
    }

    private static boolean same(Pen a, Pen b) {
        return a.widthMm() == b.widthMm()
                && a.phaseMm() == b.phaseMm()
                && a.roundCap() == b.roundCap()
                && Arrays.equals(a.dashMm(), b.dashMm());
    }

    private static boolean same(Path2D a, Path2D b) {
        PathIterator i = a.getPathIterator(null);
        PathIterator j = b.getPathIterator(null);
        if (i.getWindingRule() != j.getWindingRule()) {
            return false;
        }
        double[] p = new double[6];
        double[] q = new double[6];
        while (!i.isDone() && !j.isDone()) {
            // Unused places keep what the segment before wrote, the same in both.
            if (i.currentSegment(p) != j.currentSegment(q) || !Arrays.equals(p, q)) {
                return false;
            }
            i.next();
            j.next();
        }
        return i.isDone() && j.isDone();
    }
}
