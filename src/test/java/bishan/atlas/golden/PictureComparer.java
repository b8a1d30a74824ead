package bishan.atlas.golden;

/**
 * Compares pictures of a map: a pixel differs when one of its channels is off by more than {@code threshold} of 255, and a picture
 * differs when more than {@code share} of its pixels do.
 *
 * <p>{@link #SAME_PAINTER}: painted at another offset, an edge comes out up to 3 levels lighter or darker, since coverage rounds
 * differently; twice that is allowed, and a fill changed by 3 % is still seen. Java 25 against Java 17 leaves 0.007 % of the pixels over
 * it, at most 12 levels off. Painters that compute coverage in different ways may differ by more along edges: {@link #OTHER_PAINTER} is
 * what they are held to.
 */
record PictureComparer(int threshold, double share) {
    static final PictureComparer SAME_PAINTER = new PictureComparer(6, 0.000_5);
    static final PictureComparer OTHER_PAINTER = new PictureComparer(24, 0.001);

    private static final int OVER = 0xD01020;
    private static final int UNDER = 0x60A0FF;

    /**
     * How two pictures differ.
     *
     * @param differing pixels off by more than the threshold; all of them where the sizes differ
     * @param largest the largest difference of a channel
     * @param passes whether they count as the same
     * @param difference the expected picture in pale grey; red what is over the threshold, blue what differs but is under it
     */
    record Comparison(long differing, long pixels, int largest, boolean passes, Picture difference) {
        @Override
        public String toString() {
            return "%d of %d pixels (%.4f %%) differ, by %d of 255 at most"
                    .formatted(differing, pixels, 100.0 * differing / pixels, largest);
        }
    }

    Comparison compare(Picture expected, Picture actual) {
        long pixels = expected.rgb().length;
        if (expected.width() != actual.width() || expected.height() != actual.height()) {
            return new Comparison(pixels, pixels, 255, false, expected);
        }
        int[] marked = new int[expected.rgb().length];
        long differing = 0;
        int largest = 0;
        for (int i = 0; i < marked.length; i++) {
            int off = difference(expected.rgb()[i], actual.rgb()[i]);
            largest = Math.max(largest, off);
            if (off > threshold) {
                differing++;
            }
            marked[i] = off > threshold ? OVER : off > 0 ? UNDER : pale(expected.rgb()[i]);
        }
        Picture difference = new Picture(marked, expected.width(), expected.height());
        return new Comparison(differing, pixels, largest, differing <= share * pixels, difference);
    }

    private static int difference(int a, int b) {
        int red = Math.abs((a >> 16 & 255) - (b >> 16 & 255));
        int green = Math.abs((a >> 8 & 255) - (b >> 8 & 255));
        int blue = Math.abs((a & 255) - (b & 255));
        return Math.max(red, Math.max(green, blue));
    }

    private static int pale(int rgb) {
        int grey = ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3;
        int level = 200 + grey * 55 / 255;
        return level << 16 | level << 8 | level;
    }
}
