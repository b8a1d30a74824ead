package bishan.atlas.export;

/** The size of a picture in pixels and what a pixel measures. */
public record PngSize(int widthPx, int heightPx, int dpi) {
    public static final int MIN_DPI = 72;
    public static final int MAX_DPI = 600;

    /** More pixels are refused: few programs would open the file. */
    public static final long MAX_PIXELS = 200_000_000;

    public PngSize {
        if (widthPx < 1 || heightPx < 1) {
            throw new IllegalArgumentException("picture must have pixels, not " + widthPx + " x " + heightPx);
        }
        if (dpi < MIN_DPI || dpi > MAX_DPI) {
            throw new IllegalArgumentException("resolution must be 72 to 600 dpi, not " + dpi);
        }
    }

    void checkLimit() throws ExportFailure {
        long pixels = (long) widthPx * heightPx;
        if (pixels > MAX_PIXELS) {
            throw new ExportFailure("size.pixels", (pixels + 999_999) / 1_000_000, MAX_PIXELS / 1_000_000);
        }
    }

    double mmPerPixel() {
        return 25.4 / dpi;
    }
}
