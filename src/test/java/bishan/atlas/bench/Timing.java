package bishan.atlas.bench;

import java.io.IOException;
import java.util.Arrays;

/** Runs something until it is warm, then some times more, and takes the median. */
record Timing(int runs, int warmUpRuns, double warmUpSeconds) {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MS = 1e6;

    /** What is measured. */
    interface Work {
        void run() throws IOException;
    }

    Timing {
        if (runs < 1) {
            throw new IllegalArgumentException("at least one run, not " + runs);
        }
    }

    /** Median milliseconds of {@code work}. */
    double medianMs(Work work) throws IOException {
        long begin = System.nanoTime();
        for (int i = 0; i < warmUpRuns || System.nanoTime() - begin < warmUpSeconds * NANOS_PER_SECOND; i++) {
            work.run();
        }
        double[] ms = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            ms[i] = (System.nanoTime() - start) / NANOS_PER_MS;
        }
        return median(ms);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
