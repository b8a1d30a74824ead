package bishan.atlas.ui.frame;

/**
 * How long a scale bar is and how it is cut: a round length on the ground, 1, 2 or 5 times a power of ten, and its pieces.
 *
 * @param lengthM whole length on the ground, metres
 * @param pieces how many alternating pieces it is drawn in
 */
record ScaleBarRule(double lengthM, int pieces) {
    private static final int[] DIGITS = {5, 2, 1};

    /** The longest round bar that is no longer than {@code longestPx} where a pixel stands for {@code metresPerPx}. */
    static ScaleBarRule fitting(double metresPerPx, double longestPx) {
        double most = metresPerPx * longestPx;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        for (int digit : DIGITS) {
            if (digit * power <= most) {
                return new ScaleBarRule(digit * power, digit == 5 ? 5 : 4);
            }
        }
        return new ScaleBarRule(power, 4);
    }

    boolean inKilometres() {
        return lengthM >= 1000;
    }

    /** The number at {@code share} of the length, in kilometres or metres. */
    String number(double share) {
        double value = share * (inKilometres() ? lengthM / 1000 : lengthM);
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }
}
