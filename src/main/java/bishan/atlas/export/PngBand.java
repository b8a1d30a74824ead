package bishan.atlas.export;

/**
 * Some rows of a picture, compressed on their own so that they can be joined with those before and after.
 *
 * @param deflated blocks of a deflate stream that end at a byte and are not the last of their stream
 * @param adler the Adler-32 sum of the rows before compression
 * @param rawBytes how many bytes they were
 */
record PngBand(byte[] deflated, int adler, long rawBytes) {
    private static final int BASE = 65_521;

    /** The Adler-32 sum of what {@code adlerBefore} stands for followed by this band. */
    int adlerAfter(int adlerBefore) {
        long low = adlerBefore & 0xFFFF;
        long high = adlerBefore >>> 16;
        // Each of the band's bytes carries the low sum from before, less the 1 that its own sum began with.
        long newHigh = high + (adler >>> 16) + rawBytes % BASE * (low + BASE - 1);
        long newLow = low + (adler & 0xFFFF) + BASE - 1;
        return (int) (newHigh % BASE << 16 | newLow % BASE);
    }
}
