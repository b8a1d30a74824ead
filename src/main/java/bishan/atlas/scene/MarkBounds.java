package bishan.atlas.scene;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Whether marks reach into a box; texts and moved marks count as reaching. */
final class MarkBounds {
    private static final double FLATNESS_MM = 0.1;

    private MarkBounds() {}

    static boolean touches(List<Mark> marks, Box box) {
        return marks.stream().anyMatch(mark -> touches(mark, box));
    }

    private static boolean touches(Mark mark, Box box) {
        if (mark instanceof Mark.Fill fill) {
            return fill.path().intersects(rectangle(box));
        }
        if (mark instanceof Mark.Stroke stroke) {
            return crosses(stroke.path(), rectangle(box.grown(stroke.pen().widthMm() / 2)));
        }
        if (mark instanceof Mark.Clip clip) {
            return clip.path().intersects(rectangle(box)) && touches(clip.marks(), box);
        }
        return true;
    }

    /** The bounds of a line say little: one that bends round the box has them about it. */
    private static boolean crosses(Path2D path, Rectangle2D box) {
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double lastX = 0;
        double lastY = 0;
        for (PathIterator i = path.getPathIterator(null, FLATNESS_MM); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = at[0];
                startY = at[1];
            } else {
                boolean closes = kind == PathIterator.SEG_CLOSE;
                at[0] = closes ? startX : at[0];
                at[1] = closes ? startY : at[1];
                if (box.intersectsLine(lastX, lastY, at[0], at[1])) {
                    return true;
                }
            }
            lastX = at[0];
            lastY = at[1];
        }
        return false;
    }

    private static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.minX(), box.minY(), box.width(), box.height());
    }
}
