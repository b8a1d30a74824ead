package bishan.atlas.paint;

import java.util.Arrays;

/**
 * Source over destination (Porter and Duff, 1984) on premultiplied ARGB, two channels at a time. Products are rounded to the nearest
 * 255th, as Java2D does, so that a picture of many translucent layers does not drift away from its.
 */
final class Blend {
    private static final int PAIR = 0x00FF00FF;
    private static final int HALVES = 0x00800080;

    private Blend() {}

    /** {@code argb}, not premultiplied, as premultiplied. */
    static int premultiplied(int argb) {
        int alpha = argb >>> 24;
        return alpha == 255 ? argb : (alpha << 24) | (scaled(argb | 0xFF000000, alpha) & 0x00FFFFFF);
    }

    /** Every channel of {@code pixel} times {@code of255} / 255. */
    static int scaled(int pixel, int of255) {
        int rb = (pixel & PAIR) * of255 + HALVES;
        int ag = (pixel >>> 8 & PAIR) * of255 + HALVES;
        rb = (rb + (rb >>> 8 & PAIR)) >>> 8 & PAIR;
        ag = ag + (ag >>> 8 & PAIR) & ~PAIR;
        return rb | ag;
    }

    /** {@code source}, premultiplied, over {@code destination}. */
    static int over(int destination, int source) {
        return source + scaled(destination, 255 - (source >>> 24));
    }

    /** {@code source} over the pixels {@code from} to {@code to} (exclusive). */
    static void over(int[] pixels, int from, int to, int source) {
        int rest = 255 - (source >>> 24);
        if (rest == 0) {
            Arrays.fill(pixels, from, to, source);
            return;
        }
        for (int i = from; i < to; i++) {
            int pixel = pixels[i];
            int rb = (pixel & PAIR) * rest + HALVES;
            int ag = (pixel >>> 8 & PAIR) * rest + HALVES;
            rb = (rb + (rb >>> 8 & PAIR)) >>> 8 & PAIR;
            ag = ag + (ag >>> 8 & PAIR) & ~PAIR;
            pixels[i] = source + (rb | ag);
        }
    }
}
