package bishan.atlas.paint;

import java.util.Arrays;

/**
 * Coverage of rings that cross or overlap: eight sampling lines a pixel row, on each the stretches that the winding rule fills, exact in
 * x. Slower than adding areas, and right where areas of overlapping parts would count twice.
 */
final class CrossingLines {
    private static final int LINES = 8;
    private static final int HEIGHT = Coverage.ONE / LINES;

    private float[] xs = new float[64];
    private float[] ys = new float[64];
    private float[] slopes = new float[64];
    private int[] lastLines = new int[64];
    private byte[] windings = new byte[64];
    private int[] next = new int[64];
    private int edges;
    private int[] heads = new int[64];
    private int[] active = new int[64];
    private float[] crossings = new float[64];

    /** Adds what {@code path} covers of the open window of {@code target}. */
    void cover(FlatPath path, boolean evenOdd, Coverage target) {
        int firstLine = target.top() * LINES;
        int endLine = target.bottom() * LINES;
        if (heads.length < endLine - firstLine) {
            heads = new int[endLine - firstLine + 64];
        }
        Arrays.fill(heads, 0, endLine - firstLine, -1);
        edges = 0;
        for (int run = 0; run < path.runs(); run++) {
            int end = path.end(run);
            float x = path.x(end - 1);
            float y = path.y(end - 1);
            for (int i = path.start(run); i < end; i++) {
                float nextX = path.x(i);
                float nextY = path.y(i);
                if (y < nextY) {
                    edge(x, y, nextX, nextY, (byte) 1, firstLine, endLine);
                } else if (nextY < y) {
                    edge(nextX, nextY, x, y, (byte) -1, firstLine, endLine);
                }
                x = nextX;
                y = nextY;
            }
        }
        if (edges > 0) {
            sweep(evenOdd, target, firstLine, endLine);
        }
    }

    private void edge(float x0, float y0, float x1, float y1, byte winding, int firstLine, int endLine) {
        // Line k samples at y = (k + 1/2) / LINES; an edge owns the lines from its upper end to before its lower one.
        int first = Math.max(firstLine, (int) Math.ceil(y0 * LINES - 0.5));
        int last = Math.min(endLine - 1, (int) Math.ceil(y1 * LINES - 0.5) - 1);
        if (first > last) {
            return;
        }
        if (edges == xs.length) {
            grow();
        }
        xs[edges] = x0;
        ys[edges] = y0;
        slopes[edges] = (x1 - x0) / (y1 - y0);
        lastLines[edges] = last;
        windings[edges] = winding;
        next[edges] = heads[first - firstLine];
        heads[first - firstLine] = edges;
        edges++;
    }

    private void grow() {
        int more = edges * 2;
        xs = Arrays.copyOf(xs, more);
        ys = Arrays.copyOf(ys, more);
        slopes = Arrays.copyOf(slopes, more);
        lastLines = Arrays.copyOf(lastLines, more);
        windings = Arrays.copyOf(windings, more);
        next = Arrays.copyOf(next, more);
        active = Arrays.copyOf(active, more);
        crossings = Arrays.copyOf(crossings, more);
    }

    private void sweep(boolean evenOdd, Coverage target, int firstLine, int endLine) {
        int count = 0;
        for (int line = firstLine; line < endLine; line++) {
            for (int edge = heads[line - firstLine]; edge >= 0; edge = next[edge]) {
                active[count++] = edge;
            }
            if (count == 0) {
                continue;
            }
            float y = (line + 0.5f) / LINES;
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int edge = active[i];
                if (lastLines[edge] >= line) {
                    float x = xs[edge] + (y - ys[edge]) * slopes[edge];
                    int at = kept++;
                    // Nearly sorted from the line before: insertion is the quickest.
                    while (at > 0 && crossings[at - 1] > x) {
                        crossings[at] = crossings[at - 1];
                        active[at] = active[at - 1];
                        at--;
                    }
                    crossings[at] = x;
                    active[at] = edge;
                }
            }
            count = kept;
            intervals(Math.floorDiv(line, LINES), count, evenOdd, target);
        }
    }

    private void intervals(int row, int count, boolean evenOdd, Coverage target) {
        int winding = 0;
        float from = 0;
        for (int i = 0; i < count; i++) {
            boolean before = evenOdd ? (winding & 1) != 0 : winding != 0;
            winding += windings[active[i]];
            boolean after = evenOdd ? (winding & 1) != 0 : winding != 0;
            if (!before && after) {
                from = crossings[i];
            } else if (before && !after && crossings[i] > from) {
                target.interval(row, from, crossings[i], HEIGHT);
            }
        }
    }
}
