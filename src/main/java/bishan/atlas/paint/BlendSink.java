package bishan.atlas.paint;

/** Lays one colour over the pixels of a window, as far as they are covered and the clip lets it through. */
final class BlendSink implements SpanSink {
    private int[] argb;
    private int origin;
    private int stride;
    private int source;
    private ClipMask clip;

    void aim(Pixels target) {
        argb = target.argb();
        stride = target.stride();
        origin = target.offset() - target.top() * stride - target.left();
    }

    /** The colour to lay, premultiplied, and the mask it is laid through, or null. */
    void dip(int premultiplied, ClipMask through) {
        source = premultiplied;
        clip = through;
    }

    @Override
    public void take(int[] spans, int length) {
        for (int i = 0; i < length; i += SPAN) {
            int from = spans[i + 1];
            int to = spans[i + 2];
            int of255 = spans[i + 3];
            if (clip != null) {
                clipped(spans[i], from, to, of255);
                continue;
            }
            int at = origin + spans[i] * stride + from;
            int colour = of255 == 255 ? source : Blend.scaled(source, of255);
            if (to - from == 1) {
                argb[at] = Blend.over(argb[at], colour);
            } else {
                Blend.over(argb, at, at + to - from, colour);
            }
        }
    }

    private void clipped(int y, int from, int to, int of255) {
        int at = origin + y * stride;
        for (int x = from; x < to; x++) {
            int through = clip.at(x, y);
            if (through != 0) {
                int covered = through == 255 ? of255 : (of255 * through + 127) / 255;
                argb[at + x] = Blend.over(argb[at + x], covered == 255 ? source : Blend.scaled(source, covered));
            }
        }
    }
}
