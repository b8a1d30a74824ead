package bishan.atlas.sheet;

import bishan.atlas.geo.Viewport;

/** Scale denominators a person would choose. */
final class RoundScale {
    private RoundScale() {}

    /** The next round denominator that is not smaller: steps of 5 000 from 1:100 000, 1 000 from 1:20 000, 500 and 100 below. */
    static double atLeast(double denominator) {
        double step = denominator >= 100_000 ? 5_000 : denominator >= 20_000 ? 1_000 : denominator >= 5_000 ? 500 : 100;
        return Math.min(Viewport.MAX_DENOMINATOR, Math.ceil(denominator / step - 1e-9) * step);
    }
}
