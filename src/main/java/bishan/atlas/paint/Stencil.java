package bishan.atlas.paint;

import java.util.Arrays;

/** The coverage of a small shape, kept to be painted again: letters. Never changed once made. */
final class Stencil {
    private final PixelBox box;
    private final byte[] values;

    private Stencil(PixelBox box, byte[] values) {
        this.box = box;
        this.values = values;
    }

    /** Of rings filled by the non-zero rule; {@code crossing} where they may cross or overlap. */
    static Stencil of(FlatPath rings, boolean crossing, Coverage coverage, CrossingLines lines) {
        PixelBox box = PixelBox.of(rings);
        if (box.isEmpty()) {
            return new Stencil(box, new byte[0]);
        }
        byte[] values = new byte[box.width() * box.height()];
        coverage.open(box.left(), box.top(), box.right(), box.bottom());
        if (crossing) {
            lines.cover(rings, false, coverage);
        } else {
            coverage.rings(rings);
        }
        coverage.close(false, (spans, length) -> {
            for (int i = 0; i < length; i += SpanSink.SPAN) {
                int base = (spans[i] - box.top()) * box.width() - box.left();
                Arrays.fill(values, base + spans[i + 1], base + spans[i + 2], (byte) spans[i + 3]);
            }
        });
        return new Stencil(box, values);
    }

    PixelBox box() {
        return box;
    }

    int bytes() {
        return values.length;
    }

    /** Hands the covered pixels inside {@code window} to {@code sink}; the stencil's origin lies at pixel (left, top). */
    void paint(int left, int top, PixelBox window, SpanSink sink) {
        int fromX = Math.max(window.left(), box.left() + left);
        int toX = Math.min(window.right(), box.right() + left);
        int fromY = Math.max(window.top(), box.top() + top);
        int toY = Math.min(window.bottom(), box.bottom() + top);
        int[] spans = new int[SpanSink.SPAN * Math.max(1, toX - fromX)];
        for (int y = fromY; y < toY; y++) {
            int length = 0;
            int base = (y - top - box.top()) * box.width() - left - box.left();
            int x = fromX;
            while (x < toX) {
                int value = values[base + x] & 0xFF;
                int end = x + 1;
                if (value != 0) {
                    while (end < toX && (values[base + end] & 0xFF) == value) {
                        end++;
                    }
                    spans[length] = y;
                    spans[length + 1] = x;
                    spans[length + 2] = end;
                    spans[length + 3] = value;
                    length += SpanSink.SPAN;
                }
                x = end;
            }
            sink.take(spans, length);
        }
    }
}
