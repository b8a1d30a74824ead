package bishan.atlas.paint;

import java.util.Arrays;

/** The stretches of y, in pixels, in which the parts of a path cross or overlap; from top to bottom, apart from each other. */
record CrossingRows(float[] limits) {
    static final CrossingRows NONE = new CrossingRows(new float[0]);

    /** Everything. */
    static final CrossingRows ALL = new CrossingRows(new float[] {-1e9f, 1e9f});

    /** From {@code count} stretches in any order, from and to in turn. */
    static CrossingRows of(float[] stretches, int count) {
        if (count == 0) {
            return NONE;
        }
        float[][] sorted = new float[count][];
        for (int i = 0; i < count; i++) {
            sorted[i] = new float[] {stretches[2 * i], stretches[2 * i + 1]};
        }
        Arrays.sort(sorted, (a, b) -> Float.compare(a[0], b[0]));
        float[] limits = new float[2 * count];
        int n = 0;
        for (float[] stretch : sorted) {
            // Whole rows: stretches that share one are one.
            if (n > 0 && stretch[0] <= limits[n - 1] + 1) {
                limits[n - 1] = Math.max(limits[n - 1], stretch[1]);
            } else {
                limits[n++] = stretch[0];
                limits[n++] = stretch[1];
            }
        }
        return new CrossingRows(Arrays.copyOf(limits, n));
    }

    int count() {
        return limits.length / 2;
    }

    /** The first row of stretch {@code i}. */
    int firstRow(int i) {
        return (int) Math.floor(limits[2 * i]);
    }

    /** The row after the last of stretch {@code i}. */
    int endRow(int i) {
        return (int) Math.floor(limits[2 * i + 1]) + 1;
    }
}
