package bishan.atlas.scene;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Whether marks reach into a box; texts and moved marks count as reaching. */
final class MarkBounds {
    private MarkBounds() {}

    static boolean touches(List<Mark> marks, Box box) {
        return marks.stream().anyMatch(mark -> touches(mark, box));
    }

    private static boolean touches(Mark mark, Box box) {
        if (mark instanceof Mark.Fill fill) {
            return fill.path().intersects(rectangle(box));
        }
        if (mark instanceof Mark.Stroke stroke) {
            return stroke.path().getBounds2D().intersects(rectangle(box))
                    || box.contains(
                            stroke.path().getBounds2D().getCenterX(),
                            stroke.path().getBounds2D().getCenterY());
        }
        if (mark instanceof Mark.Clip clip) {
            return clip.path().intersects(rectangle(box));
        }
        return true;
    }

    private static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.minX(), box.minY(), box.width(), box.height());
    }
}
