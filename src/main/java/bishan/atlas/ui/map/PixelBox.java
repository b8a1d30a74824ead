package bishan.atlas.ui.map;

import bishan.atlas.scene.Box;
import java.util.ArrayList;
import java.util.List;

/** A rectangle of device pixels; (0, 0) is the upper left pixel of the view. */
record PixelBox(int x, int y, int width, int height) {
    /** An antialiased edge reaches into the pixel beside it. */
    private static final int EDGE_PX = 2;

    /** The pixels that what is drawn in {@code box} may touch. */
    static PixelBox about(Box box, double pxPerMm) {
        int left = (int) Math.floor(box.minX() * pxPerMm) - EDGE_PX;
        int top = (int) Math.floor(box.minY() * pxPerMm) - EDGE_PX;
        int right = (int) Math.ceil(box.maxX() * pxPerMm) + EDGE_PX;
        int bottom = (int) Math.ceil(box.maxY() * pxPerMm) + EDGE_PX;
        return new PixelBox(left, top, right - left, bottom - top);
    }

    /** The view with a rim. */
    static PixelBox view(int widthPx, int heightPx, Rim rim) {
        return new PixelBox(
                -rim.left(), -rim.top(), widthPx + rim.left() + rim.right(), heightPx + rim.top() + rim.bottom());
    }

    private int right() {
        return x + width;
    }

    private int bottom() {
        return y + height;
    }

    boolean isEmpty() {
        return width <= 0 || height <= 0;
    }

    long area() {
        return isEmpty() ? 0 : (long) width * height;
    }

    PixelBox in(PixelBox other) {
        int left = Math.max(x, other.x);
        int top = Math.max(y, other.y);
        return new PixelBox(
                left, top, Math.min(right(), other.right()) - left, Math.min(bottom(), other.bottom()) - top);
    }

    private PixelBox with(PixelBox other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new PixelBox(
                left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** What of {@code outer} lies outside of {@code inner}: up to four boxes that do not overlap. */
    static List<PixelBox> between(PixelBox outer, PixelBox inner) {
        List<PixelBox> parts = new ArrayList<>();
        parts.add(new PixelBox(outer.x, outer.y, outer.width, inner.y - outer.y));
        parts.add(new PixelBox(outer.x, inner.bottom(), outer.width, outer.bottom() - inner.bottom()));
        parts.add(new PixelBox(outer.x, inner.y, inner.x - outer.x, inner.height));
        parts.add(new PixelBox(inner.right(), inner.y, outer.right() - inner.right(), inner.height));
        parts.removeIf(PixelBox::isEmpty);
        return parts;
    }

    /** The same pixels in boxes that do not overlap: those that do become one. */
    static List<PixelBox> apart(List<PixelBox> boxes) {
        List<PixelBox> apart = new ArrayList<>();
        for (PixelBox box : boxes) {
            PixelBox grown = box;
            for (int i = 0; i < apart.size(); i++) {
                if (!grown.in(apart.get(i)).isEmpty()) {
                    // The larger box may reach others that were passed already.
                    grown = grown.with(apart.remove(i));
                    i = -1;
                }
            }
            apart.add(grown);
        }
        return apart;
    }
}
