package bishan.atlas.sheet;

import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import bishan.atlas.text.Typesetter;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The simple marks of a page where they really stand: moves applied, and cut to the bounds of the clips about them. */
final class PageMarks {
    private static final double ASCENT = 0.88;
    private static final double DESCENT = 0.2;

    /**
     * A mark that is neither a clip nor a move.
     *
     * @param dx how far it is moved on the page, millimetres
     * @param dy likewise
     * @param clip what of the page it may show in
     */
    record Placed(DisplayItem item, Mark mark, double dx, double dy, Box clip) {

        /** The part of the page it may be seen in, or empty where it lies outside its clips. */
        Optional<Box> box(Typesetter typesetter) {
            Rectangle2D all = bounds(typesetter);
            Box box = new Box(
                    Math.max(clip.minX(), all.getMinX() + dx),
                    Math.max(clip.minY(), all.getMinY() + dy),
                    Math.min(clip.maxX(), all.getMaxX() + dx),
                    Math.min(clip.maxY(), all.getMaxY() + dy));
            return box.minX() <= box.maxX() && box.minY() <= box.maxY() ? Optional.of(box) : Optional.empty();
        }

        private Rectangle2D bounds(Typesetter typesetter) {
            if (mark instanceof Mark.Text text) {
                double size = text.lettering().sizeMm();
                double width = typesetter.widthMm(text.text(), text.lettering());
                Rectangle2D upright = new Rectangle2D.Double(0, -ASCENT * size, width, (ASCENT + DESCENT) * size);
                AffineTransform turn = AffineTransform.getTranslateInstance(text.x(), text.y());
                turn.rotate(text.angle());
                return turn.createTransformedShape(upright).getBounds2D();
            }
            if (mark instanceof Mark.Fill fill) {
                return fill.path().getBounds2D();
            }
            if (mark instanceof Mark.Stroke stroke) {
                return stroke.path().getBounds2D();
            }
            return new Rectangle2D.Double(clip.minX() - dx, clip.minY() - dy, clip.width(), clip.height());
        }
    }

    private final List<Placed> placed = new ArrayList<>();

    private PageMarks() {}

    /** All of {@code page}, in drawing order. */
    static List<Placed> of(DisplayList page) {
        PageMarks marks = new PageMarks();
        Box whole = new Box(0, 0, page.widthMm(), page.heightMm());
        for (DisplayItem item : page.items()) {
            marks.add(item, item.marks(), 0, 0, whole);
        }
        return marks.placed;
    }

    private void add(DisplayItem item, List<Mark> marks, double dx, double dy, Box clip) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Moved moved) {
                add(item, moved.marks(), dx + moved.dx(), dy + moved.dy(), clip);
            } else if (mark instanceof Mark.Clip inner) {
                add(item, inner.marks(), dx, dy, cut(clip, inner.path(), dx, dy));
            } else {
                placed.add(new Placed(item, mark, dx, dy, clip));
            }
        }
    }

    private static Box cut(Box clip, Path2D path, double dx, double dy) {
        Rectangle2D bounds = path.getBounds2D();
        return new Box(
                Math.max(clip.minX(), bounds.getMinX() + dx),
                Math.max(clip.minY(), bounds.getMinY() + dy),
                Math.min(clip.maxX(), bounds.getMaxX() + dx),
                Math.min(clip.maxY(), bounds.getMaxY() + dy));
    }
}
