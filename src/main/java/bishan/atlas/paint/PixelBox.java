package bishan.atlas.paint;

/** A rectangle of whole pixels of a picture: [left, right) x [top, bottom). */
record PixelBox(int left, int top, int right, int bottom) {
    /** The pixels that a path can touch. */
    static PixelBox of(FlatPath path) {
        float minX = Float.MAX_VALUE;
        float minY = Float.MAX_VALUE;
        float maxX = -Float.MAX_VALUE;
        float maxY = -Float.MAX_VALUE;
        float[] xs = path.xs();
        float[] ys = path.ys();
        int size = path.size();
        for (int i = 0; i < size; i++) {
            minX = Math.min(minX, xs[i]);
            minY = Math.min(minY, ys[i]);
            maxX = Math.max(maxX, xs[i]);
            maxY = Math.max(maxY, ys[i]);
        }
        return path.size() == 0
                ? new PixelBox(0, 0, 0, 0)
                : new PixelBox(
                        (int) Math.floor(minX), (int) Math.floor(minY), (int) Math.ceil(maxX), (int) Math.ceil(maxY));
    }

    static PixelBox of(Pixels pixels) {
        return new PixelBox(
                pixels.left(), pixels.top(), pixels.left() + pixels.width(), pixels.top() + pixels.height());
    }

    boolean isEmpty() {
        return left >= right || top >= bottom;
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    boolean meets(PixelBox other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    PixelBox and(PixelBox other) {
        return new PixelBox(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }
}
