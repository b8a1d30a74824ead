package bishan.atlas.paint;

import java.util.Arrays;

/** Tells where the parts of a path come so near to each other that what is drawn along them may overlap. */
final class Contact {
    private static final int CHUNK = 12;

    /** So many places where parts meet are not told apart. */
    private static final int MANY = 2_000;

    /** Corners sharper than this (cosine) fold a stroke onto itself. */
    private static final float SHARP = 0.2f;

    private float[] ax = new float[64];
    private float[] ay = new float[64];
    private float[] bx = new float[64];
    private float[] by = new float[64];
    private double[] along = new double[64];
    private int[] runOf = new int[64];
    private int segments;
    private float[] boxes = new float[64];
    private float[] stretches = new float[64];
    private int count;

    /** Where rings cross, touch or overlap themselves or one another. */
    CrossingRows ofRings(FlatPath path) {
        take(path, true);
        near(0);
        return rows();
    }

    /** Where lines {@code widthPx} wide overlap themselves or one another, or fold onto themselves at a sharp corner. */
    CrossingRows ofStrokes(FlatPath path, float widthPx) {
        take(path, false);
        near(widthPx);
        for (int i = 0; widthPx > 1 && i < segments; i++) {
            int next = i + 1 < segments && runOf[i] == runOf[i + 1] ? i + 1 : firstOfRun(i);
            if (next >= 0 && bx[i] == ax[next] && by[i] == ay[next]) {
                corner(i, next, widthPx / 2);
            }
        }
        return rows();
    }

    /** The first segment of the run that segment {@code i} ends; -1 for a run of one. */
    private int firstOfRun(int i) {
        int first = i;
        while (first > 0 && runOf[first - 1] == runOf[i]) {
            first--;
        }
        return first == i ? -1 : first;
    }

    private void corner(int i, int next, float half) {
        float c = cosine(i, next);
        if (c < SHARP) {
            float tangent = (float) Math.sqrt((1 + c) / (1 - c));
            float reach = Math.min(Math.min(length(i), length(next)), half / Math.max(tangent, 1e-3f)) + half + 1;
            found(by[i] - reach, by[i] + reach);
        }
    }

    private float length(int i) {
        return (float) Math.sqrt((bx[i] - ax[i]) * (bx[i] - ax[i]) + (by[i] - ay[i]) * (by[i] - ay[i]));
    }

    private void found(float from, float to) {
        if (2 * count == stretches.length) {
            stretches = Arrays.copyOf(stretches, 2 * stretches.length);
        }
        stretches[2 * count] = from;
        stretches[2 * count + 1] = to;
        count++;
    }

    private CrossingRows rows() {
        return count > MANY ? CrossingRows.ALL : CrossingRows.of(stretches, count);
    }

    private void take(FlatPath path, boolean rings) {
        segments = 0;
        count = 0;
        int most = path.size() + path.runs();
        if (ax.length < most) {
            ax = new float[most];
            ay = new float[most];
            bx = new float[most];
            by = new float[most];
            along = new double[most];
            runOf = new int[most];
        }
        for (int run = 0; run < path.runs(); run++) {
            int start = path.start(run);
            int end = path.end(run);
            double length = 0;
            for (int i = start; i < end; i++) {
                boolean last = i + 1 == end;
                if (last && !rings && !path.isClosed(run)) {
                    break;
                }
                int j = last ? start : i + 1;
                float x0 = path.x(i);
                float y0 = path.y(i);
                float x1 = path.x(j);
                float y1 = path.y(j);
                if (x0 != x1 || y0 != y1) {
                    ax[segments] = x0;
                    ay[segments] = y0;
                    bx[segments] = x1;
                    by[segments] = y1;
                    along[segments] = length;
                    runOf[segments] = run;
                    segments++;
                    length += Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
                }
            }
        }
    }

    private void near(float reach) {
        int chunks = (segments + CHUNK - 1) / CHUNK;
        if (boxes.length < 4 * chunks) {
            boxes = new float[4 * chunks];
        }
        for (int chunk = 0; chunk < chunks; chunk++) {
            box(chunk);
        }
        for (int a = 0; a < chunks && count <= MANY; a++) {
            for (int b = a; b < chunks; b++) {
                if (a == b || meet(a, b, reach)) {
                    near(a, b, reach);
                }
            }
        }
    }

    private void box(int chunk) {
        float minX = Float.MAX_VALUE;
        float minY = Float.MAX_VALUE;
        float maxX = -Float.MAX_VALUE;
        float maxY = -Float.MAX_VALUE;
        for (int i = chunk * CHUNK; i < Math.min(segments, (chunk + 1) * CHUNK); i++) {
            minX = Math.min(minX, Math.min(ax[i], bx[i]));
            minY = Math.min(minY, Math.min(ay[i], by[i]));
            maxX = Math.max(maxX, Math.max(ax[i], bx[i]));
            maxY = Math.max(maxY, Math.max(ay[i], by[i]));
        }
        boxes[4 * chunk] = minX;
        boxes[4 * chunk + 1] = minY;
        boxes[4 * chunk + 2] = maxX;
        boxes[4 * chunk + 3] = maxY;
    }

    private boolean meet(int a, int b, float reach) {
        return boxes[4 * a] - reach <= boxes[4 * b + 2]
                && boxes[4 * b] - reach <= boxes[4 * a + 2]
                && boxes[4 * a + 1] - reach <= boxes[4 * b + 3]
                && boxes[4 * b + 1] - reach <= boxes[4 * a + 3];
    }

    private void near(int chunkA, int chunkB, float reach) {
        int endA = Math.min(segments, (chunkA + 1) * CHUNK);
        int endB = Math.min(segments, (chunkB + 1) * CHUNK);
        for (int i = chunkA * CHUNK; i < endA; i++) {
            for (int j = Math.max(i + 1, chunkB * CHUNK); j < endB; j++) {
                if (boxesMeet(i, j, reach) && !neighbours(i, j, reach) && distanceSquared(i, j) <= reach * reach) {
                    // Both are there only where their stretches of y meet, or between them.
                    float upper = Math.max(Math.min(ay[i], by[i]), Math.min(ay[j], by[j]));
                    float lower = Math.min(Math.max(ay[i], by[i]), Math.max(ay[j], by[j]));
                    found(Math.min(upper, lower) - reach - 1, Math.max(upper, lower) + reach + 1);
                }
            }
        }
    }

    private boolean boxesMeet(int i, int j, float reach) {
        return Math.min(ax[i], bx[i]) - reach <= Math.max(ax[j], bx[j])
                && Math.min(ax[j], bx[j]) - reach <= Math.max(ax[i], bx[i])
                && Math.min(ay[i], by[i]) - reach <= Math.max(ay[j], by[j])
                && Math.min(ay[j], by[j]) - reach <= Math.max(ay[i], by[i]);
    }

    /** Segments that follow each other, or nearly so on a line that goes on in about the same direction. */
    private boolean neighbours(int i, int j, float reach) {
        if (runOf[i] != runOf[j]) {
            return false;
        }
        if (bx[i] == ax[j] && by[i] == ay[j] || bx[j] == ax[i] && by[j] == ay[i]) {
            return true;
        }
        return reach > 0 && along[j] - along[i + 1] < 1.6 * reach && cosine(i, j) > 0.4f;
    }

    private float cosine(int i, int j) {
        float ux = bx[i] - ax[i];
        float uy = by[i] - ay[i];
        float vx = bx[j] - ax[j];
        float vy = by[j] - ay[j];
        return (ux * vx + uy * vy) / (float) Math.sqrt((ux * ux + uy * uy) * (vx * vx + vy * vy));
    }

    private float distanceSquared(int i, int j) {
        if (cross(i, j)) {
            return 0;
        }
        return Math.min(
                Math.min(pointTo(ax[i], ay[i], j), pointTo(bx[i], by[i], j)),
                Math.min(pointTo(ax[j], ay[j], i), pointTo(bx[j], by[j], i)));
    }

    private boolean cross(int i, int j) {
        float a = side(i, ax[j], ay[j]);
        float b = side(i, bx[j], by[j]);
        float c = side(j, ax[i], ay[i]);
        float d = side(j, bx[i], by[i]);
        return a * b <= 0 && c * d <= 0 && (a != 0 || b != 0);
    }

    private float side(int i, float x, float y) {
        return (bx[i] - ax[i]) * (y - ay[i]) - (by[i] - ay[i]) * (x - ax[i]);
    }

    private float pointTo(float x, float y, int i) {
        float dx = bx[i] - ax[i];
        float dy = by[i] - ay[i];
        float t = ((x - ax[i]) * dx + (y - ay[i]) * dy) / (dx * dx + dy * dy);
        t = t < 0 ? 0 : t > 1 ? 1 : t;
        float ex = x - ax[i] - t * dx;
        float ey = y - ay[i] - t * dy;
        return ex * ex + ey * ey;
    }
}
