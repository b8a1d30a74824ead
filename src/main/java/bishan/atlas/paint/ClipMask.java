package bishan.atlas.paint;

import java.util.Arrays;

/** How far each pixel of a strip lies inside a clip, 0 to 255. */
final class ClipMask implements SpanSink {
    private byte[] values = new byte[0];
    private PixelBox box = new PixelBox(0, 0, 0, 0);
    private ClipMask outer;

    /** Starts a mask for the pixels of {@code newBox}, all outside. What is added later lies within {@code newOuter} too. */
    void open(PixelBox newBox, ClipMask newOuter) {
        box = newBox;
        outer = newOuter;
        int size = box.width() * box.height();
        if (values.length < size) {
            values = new byte[size];
        } else {
            Arrays.fill(values, 0, size, (byte) 0);
        }
    }

    @Override
    public void take(int[] spans, int length) {
        for (int i = 0; i < length; i += SPAN) {
            span(spans[i], spans[i + 1], spans[i + 2], spans[i + 3]);
        }
    }

    private void span(int y, int from, int to, int of255) {
        int base = (y - box.top()) * box.width() - box.left();
        if (outer == null) {
            Arrays.fill(values, base + from, base + to, (byte) of255);
            return;
        }
        for (int x = from; x < to; x++) {
            values[base + x] = (byte) ((of255 * outer.at(x, y) + 127) / 255);
        }
    }

    PixelBox box() {
        return box;
    }

    int at(int x, int y) {
        return values[(y - box.top()) * box.width() + x - box.left()] & 0xFF;
    }
}
