package bishan.atlas.sheet;

/**
 * How a scale bar is divided: one step to the left of zero, cut into smaller parts, and some whole steps to the right of it.
 *
 * @param stepM ground length of a step, metres, 1, 2 or 5 times a power of ten
 * @param rightSteps whole steps right of zero
 * @param parts into how many the left step is cut
 */
record BarDivision(long stepM, int rightSteps, int parts) {
    private static final int[] DIGITS = {5, 2, 1};
    private static final int FEWEST_RIGHT = 2;
    private static final int MOST_RIGHT = 4;

    /** The longest bar that is not longer than {@code longestMm}, when a millimetre stands for {@code groundMPerMm} metres. */
    static BarDivision choose(double groundMPerMm, double longestMm) {
        double longestM = groundMPerMm * longestMm;
        BarDivision best = new BarDivision(1, FEWEST_RIGHT, 2);
        for (long power = 1; power <= 1_000_000; power *= 10) {
            for (int digit : DIGITS) {
                for (int right = FEWEST_RIGHT; right <= MOST_RIGHT; right++) {
                    BarDivision next = new BarDivision(digit * power, right, digit == 5 ? 5 : 2);
                    if (next.lengthM() <= longestM && next.lengthM() >= best.lengthM()) {
                        best = next;
                    }
                }
            }
        }
        return best;
    }

    /** From the left end to the right end, metres on the ground. */
    long lengthM() {
        return stepM * (rightSteps + 1);
    }

    boolean inKilometres() {
        return stepM >= 1000;
    }

    /** The number printed at {@code steps} from zero. */
    String label(int steps) {
        return String.valueOf(steps * (inKilometres() ? stepM / 1000 : stepM));
    }
}
