package bishan.atlas.sheet;

/** The size of a page in millimetres. */
public record Page(double widthMm, double heightMm) {
    /** The smallest side that still holds title, map and foot. */
    public static final double MIN_MM = 60;

    /** The largest side offered, a little over A0. */
    public static final double MAX_MM = 1_500;

    private static final double MM_PER_INCH = 25.4;
    /** The shorter side of A4. */
    private static final double A4_MM = 210;

    public Page {
        if (!(Math.min(widthMm, heightMm) >= MIN_MM) || !(Math.max(widthMm, heightMm) <= MAX_MM)) {
            throw new IllegalArgumentException("page must measure " + MIN_MM + " to " + MAX_MM + " mm a side, not "
                    + widthMm + " x " + heightMm + " mm");
        }
    }

    /** The page that fills {@code widthPx} by {@code heightPx} pixels at {@code dpi}. */
    public static Page ofPixels(int widthPx, int heightPx, int dpi) {
        return new Page(widthPx * MM_PER_INCH / dpi, heightPx * MM_PER_INCH / dpi);
    }

    /** True when a page of so many pixels would have a size the sheet can be set on. */
    public static boolean fits(int widthPx, int heightPx, int dpi) {
        double least = Math.min(widthPx, heightPx) * MM_PER_INCH / dpi;
        double most = Math.max(widthPx, heightPx) * MM_PER_INCH / dpi;
        return least >= MIN_MM && most <= MAX_MM;
    }

    public int widthPx(int dpi) {
        return (int) Math.round(widthMm * dpi / MM_PER_INCH);
    }

    public int heightPx(int dpi) {
        return (int) Math.round(heightMm * dpi / MM_PER_INCH);
    }

    /** How large the furniture is drawn: 1 on A4, down to 0.75 on small pages and slowly up on large ones, which are read from afar. */
    double furniture() {
        double shorter = Math.min(widthMm, heightMm);
        if (shorter <= A4_MM) {
            return Math.max(0.75, Math.min(1, shorter / 200));
        }
        return 1 + 0.22 * Math.log(shorter / A4_MM) / Math.log(2);
    }
}
