package bishan.atlas.sheet;

/**
 * A colour as a copy in grey shows it: its lightness L* of CIELAB, 0 black to 100 white, from the linear luminance.
 */
record GreyTone(double lightness) {

    /** Of {@code argb} laid over the opaque {@code groundRgb}. */
    static GreyTone of(int argb, int groundRgb) {
        double share = (argb >>> 24) / 255.0;
        double luminance = 0.2126 * linear(argb, groundRgb, 16, share)
                + 0.7152 * linear(argb, groundRgb, 8, share)
                + 0.0722 * linear(argb, groundRgb, 0, share);
        double edge = 216.0 / 24389;
        double f = luminance > edge ? Math.cbrt(luminance) : (24389.0 / 27 * luminance + 16) / 116;
        return new GreyTone(116 * f - 16);
    }

    private static double linear(int argb, int groundRgb, int shift, double share) {
        int over = argb >> shift & 0xFF;
        int under = groundRgb >> shift & 0xFF;
        double c = (under + (over - under) * share) / 255;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** CIEDE2000 of the two greys: of colours without chroma only the lightness counts. */
    double apart(GreyTone other) {
        double mean = (lightness + other.lightness) / 2 - 50;
        double weight = 1 + 0.015 * mean * mean / Math.sqrt(20 + mean * mean);
        return Math.abs(lightness - other.lightness) / weight;
    }
}
