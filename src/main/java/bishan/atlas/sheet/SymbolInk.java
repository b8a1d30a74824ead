package bishan.atlas.sheet;

import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * How far the marks of a legend symbol reach up and down inside its patch, millimetres: a thin line needs a lower row than an area, and
 * stands level with its words wherever in the patch it is drawn.
 */
record SymbolInk(double top, double bottom) {

    static SymbolInk of(DisplayList symbol) {
        Rectangle2D patch = new Rectangle2D.Double(0, 0, symbol.widthMm(), symbol.heightMm());
        Rectangle2D ink = null;
        for (DisplayItem item : symbol.items()) {
            ink = union(ink, bounds(item.marks(), patch));
        }
        return ink == null ? new SymbolInk(0, symbol.heightMm()) : new SymbolInk(ink.getMinY(), ink.getMaxY());
    }

    double heightMm() {
        return bottom - top;
    }

    double middle() {
        return (top + bottom) / 2;
    }

    private static Rectangle2D bounds(List<Mark> marks, Rectangle2D window) {
        Rectangle2D all = null;
        for (Mark mark : marks) {
            Rectangle2D one = bounds(mark, window);
            if (one != null && one.intersects(window)) {
                all = union(all, one.createIntersection(window));
            }
        }
        return all;
    }

    private static Rectangle2D bounds(Mark mark, Rectangle2D window) {
        if (mark instanceof Mark.Fill fill) {
            return fill.path().getBounds2D();
        }
        if (mark instanceof Mark.Stroke stroke) {
            return grown(stroke.path().getBounds2D(), stroke.pen().widthMm() / 2);
        }
        if (mark instanceof Mark.Clip clip) {
            return bounds(clip.marks(), window.createIntersection(clip.path().getBounds2D()));
        }
        if (mark instanceof Mark.Moved moved) {
            Rectangle2D inner = bounds(moved.marks(), shifted(window, -moved.dx(), -moved.dy()));
            return inner == null ? null : shifted(inner, moved.dx(), moved.dy());
        }
        Mark.Text text = (Mark.Text) mark;
        double size = text.lettering().sizeMm();
        return new Rectangle2D.Double(text.x(), text.y() - size * 0.85, size, size);
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    private static Rectangle2D shifted(Rectangle2D box, double dx, double dy) {
        return new Rectangle2D.Double(box.getX() + dx, box.getY() + dy, box.getWidth(), box.getHeight());
    }

    private static Rectangle2D union(Rectangle2D a, Rectangle2D b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.createUnion(b);
    }
}
