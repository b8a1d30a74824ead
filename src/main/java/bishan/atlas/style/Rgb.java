package bishan.atlas.style;

/** Sums with colours written 0xRRGGBB. */
public final class Rgb {
    private Rgb() {}

    /** {@code ground} with {@code share} (0 to 1) of {@code over} in it, channel by channel. */
    static int mixed(int ground, int over, double share) {
        return mixed(ground, over, share, 16) | mixed(ground, over, share, 8) | mixed(ground, over, share, 0);
    }

    private static int mixed(int ground, int over, double share, int shift) {
        int from = ground >> shift & 0xFF;
        int to = over >> shift & 0xFF;
        return (int) Math.round(from + (to - from) * share) << shift;
    }

    /** How well two colours stand out from one another, 1 to 21, by WCAG 2. */
    public static double contrast(int a, int b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    /** A channel of sRGB, 0 to 255, as a share of light. */
    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
