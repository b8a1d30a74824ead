package bishan.atlas.paint;

/**
 * How far two pictures are apart.
 *
 * @param mean mean absolute difference a channel, of 255
 * @param far share of pixels with a channel more than 24 of 255 apart
 * @param most largest difference of a channel
 */
public record PictureDifference(double mean, double far, int most) {
    private static final int FAR = 24;

    public static PictureDifference of(Pixels a, Pixels b) {
        long sum = 0;
        int far = 0;
        int most = 0;
        int n = a.width() * a.height();
        for (int i = 0; i < n; i++) {
            int worst = 0;
            for (int shift = 0; shift < 32; shift += 8) {
                int gap = Math.abs((a.argb()[i] >>> shift & 0xFF) - (b.argb()[i] >>> shift & 0xFF));
                sum += gap;
                worst = Math.max(worst, gap);
            }
            far += worst > FAR ? 1 : 0;
            most = Math.max(most, worst);
        }
        return new PictureDifference(sum / 4.0 / n, (double) far / n, most);
    }

    /** Near enough to be the same picture. */
    public boolean isSmall() {
        return mean < 1 && far <= 0.001;
    }
}
