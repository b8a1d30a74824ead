package bishan.atlas.scene;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Whether marks reach into a box, texts and moved marks counting as reaching, and a box about all that marks draw. */
final class MarkBounds {
    private static final double FLATNESS_MM = 0.1;
    private static final double WIDEST = 1.5;
    private static final double TALLEST = 1.4;
    private static final Box NOWHERE = new Box(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    private MarkBounds() {}

    /** A box that holds all that {@code marks} draw, not always the smallest; turned inside out where they draw nothing. */
    static Box of(List<Mark> marks) {
        Box all = NOWHERE;
        for (Mark mark : marks) {
            Box box = of(mark);
            all = new Box(
                    Math.min(all.minX(), box.minX()),
                    Math.min(all.minY(), box.minY()),
                    Math.max(all.maxX(), box.maxX()),
                    Math.max(all.maxY(), box.maxY()));
        }
        return all;
    }

    private static Box of(Mark mark) {
        if (mark instanceof Mark.Fill fill) {
            return of(fill.path(), 0);
        }
        if (mark instanceof Mark.Stroke stroke) {
            return of(stroke.path(), stroke.pen().widthMm() / 2);
        }
        if (mark instanceof Mark.Clip clip) {
            Box path = of(clip.path(), 0);
            Box marks = of(clip.marks());
            return new Box(
                    Math.max(path.minX(), marks.minX()),
                    Math.max(path.minY(), marks.minY()),
                    Math.min(path.maxX(), marks.maxX()),
                    Math.min(path.maxY(), marks.maxY()));
        }
        if (mark instanceof Mark.Moved moved) {
            Box box = of(moved.marks());
            return new Box(
                    box.minX() + moved.dx(), box.minY() + moved.dy(), box.maxX() + moved.dx(), box.maxY() + moved.dy());
        }
        return of((Mark.Text) mark);
    }

    private static Box of(Path2D path, double margin) {
        Rectangle2D bounds = path.getBounds2D();
        // A path without points has bounds at the origin.
        return path.getCurrentPoint() == null
                ? NOWHERE
                : new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()).grown(margin);
    }

    /** No letter is wider than {@link #WIDEST} or taller than {@link #TALLEST} of the type size, up or down. */
    private static Box of(Mark.Text text) {
        double size = text.lettering().sizeMm();
        double length = text.text().length() * (WIDEST * size + text.lettering().spacingMm());
        double ex = Math.cos(text.angle()) * length;
        double ey = Math.sin(text.angle()) * length;
        return new Box(
                        Math.min(text.x(), text.x() + ex),
                        Math.min(text.y(), text.y() + ey),
                        Math.max(text.x(), text.x() + ex),
                        Math.max(text.y(), text.y() + ey))
                .grown(TALLEST * size + text.haloMm());
    }

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
