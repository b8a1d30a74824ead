package bishan.atlas.app.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The upright axis: from zero, in round steps, to a step above the greatest value. */
record ValueAxis(double from, double to, double step) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 1.5, 3};
    /** Room above the greatest value, so that its label stands under the topmost line or a little over it. */
    private static final double HEADROOM = 1.08;

    /**
     * @param least below zero only where a value is
     * @param mostSteps how many steps there is room for, at least two
     */
    static ValueAxis of(double least, double greatest, int mostSteps) {
        double top = Math.max(greatest, 0) * HEADROOM;
        double bottom = Math.min(least, 0) * HEADROOM;
        if (top == bottom) {
            return new ValueAxis(0, 1, 1);
        }
        int most = Math.max(2, mostSteps);
        ValueAxis best = null;
        double magnitude = Math.pow(10, Math.floor(Math.log10((top - bottom) / most)));
        for (double decade : new double[] {magnitude, magnitude * 10}) {
            for (double round : ROUND) {
                ValueAxis axis = stepping(bottom, top, round * decade);
                if (axis.fits(most) && (best == null || axis.to - axis.from < best.to - best.from)) {
                    best = axis;
                }
            }
        }
        return best == null ? stepping(bottom, top, magnitude * 10) : best;
    }

    private static ValueAxis stepping(double bottom, double top, double step) {
        return new ValueAxis(Math.floor(bottom / step) * step, Math.ceil(top / step) * step, step);
    }

    private boolean fits(int most) {
        return steps() <= most && steps() >= Math.max(2, most - 2);
    }

    int steps() {
        return (int) Math.round((to - from) / step);
    }

    List<Double> ticks() {
        return IntStream.rangeClosed(0, steps()).mapToObj(i -> from + i * step).toList();
    }

    /** A tick as it is written: {@code 1500}, {@code 2.5}, from five digits on parted. */
    String label(double tick) {
        String pattern = Math.abs(tick) < 10_000 ? "0.##" : "#,##0.##";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(tick);
    }

    /** Where a value stands between the bottom, 0, and the top, 1. */
    double share(double value) {
        return (value - from) / (to - from);
    }
}
