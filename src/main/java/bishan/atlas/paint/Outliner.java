package bishan.atlas.paint;

/**
 * Outlines of strokes: for an open line one ring about it, for a closed one a ring on either side. Joins are round, caps round or butt.
 * Inner corners meet where the offset lines cross, so that the outline of a line that keeps clear of itself nowhere overlaps.
 */
final class Outliner {
    /** A chord of a round join leaves its arc by at most this, pixels. */
    private static final double ARC_PX = 0.05;

    /** The corner of the offset lines may stand out from the arc by this, pixels. */
    private static final double CORNER_PX = 0.03;

    /** Points nearer than this are one. */
    private static final float SAME_PX = 1e-3f;

    private float[] px = new float[64];
    private float[] py = new float[64];
    private float[] nx = new float[64];
    private float[] ny = new float[64];
    private float[] lengths = new float[64];
    private int points;

    private float half;
    private double arcStep;
    /** Cosine of the largest turn whose arc is one chord. */
    private float oneChord;
    /** Cosine of the largest turn whose arc is left out for the corner of the offset lines. */
    private float bluntest;

    private FlatPath out;

    /** Appends to {@code target} the outline of one run of {@code line}, {@code widthPx} wide. */
    void outline(FlatPath line, int run, float widthPx, boolean roundCaps, FlatPath target) {
        outline(line, line.start(run), line.end(run), line.isClosed(run), widthPx, roundCaps, target);
    }

    private void outline(
            FlatPath line, int from, int to, boolean closed, float widthPx, boolean roundCaps, FlatPath target) {
        out = target;
        if (half != widthPx / 2) {
            width(widthPx / 2);
        }
        take(line, from, to, closed);
        boolean ring = closed && points > 2;
        if (points == 1) {
            if (roundCaps) {
                dot();
            }
            return;
        }
        normals(ring);
        target.begin(true);
        if (ring) {
            for (int i = 0; i < points; i++) {
                join(i, i == 0 ? points - 1 : i - 1, i, false);
            }
            target.begin(true);
            for (int i = points - 1; i >= 0; i--) {
                join(i, i, i == 0 ? points - 1 : i - 1, true);
            }
            return;
        }
        int last = points - 1;
        side(0, 0, false);
        for (int i = 1; i < last; i++) {
            join(i, i - 1, i, false);
        }
        side(last, last - 1, false);
        cap(last, nx[last - 1], ny[last - 1], roundCaps);
        side(last, last - 1, true);
        for (int i = last - 1; i > 0; i--) {
            join(i, i, i - 1, true);
        }
        side(0, 0, true);
        cap(0, -nx[0], -ny[0], roundCaps);
    }

    private void width(float newHalf) {
        half = newHalf;
        arcStep = half <= ARC_PX ? Math.PI / 2 : 2 * Math.acos(1 - ARC_PX / half);
        oneChord = (float) Math.cos(arcStep);
        double c = half / (half + CORNER_PX);
        bluntest = (float) (2 * c * c - 1);
    }

    private void take(FlatPath line, int from, int to, boolean closed) {
        int n = to - from;
        if (px.length < n) {
            int room = Math.max(n, px.length * 2);
            px = new float[room];
            py = new float[room];
            nx = new float[room];
            ny = new float[room];
            lengths = new float[room];
        }
        points = 0;
        for (int i = from; i < to; i++) {
            add(line.x(i), line.y(i));
        }
        while (closed && points > 1 && near(px[points - 1], py[points - 1], px[0], py[0])) {
            points--;
        }
    }

    private void add(float x, float y) {
        if (points == 0 || !near(px[points - 1], py[points - 1], x, y)) {
            px[points] = x;
            py[points] = y;
            points++;
        }
    }

    private static boolean near(float ax, float ay, float bx, float by) {
        return Math.abs(ax - bx) < SAME_PX && Math.abs(ay - by) < SAME_PX;
    }

    /** Normals to the left of every segment, as long as half the width. */
    private void normals(boolean ring) {
        int segments = ring ? points : points - 1;
        for (int i = 0; i < segments; i++) {
            int j = i + 1 == points ? 0 : i + 1;
            float dx = px[j] - px[i];
            float dy = py[j] - py[i];
            float length = (float) Math.sqrt(dx * dx + dy * dy);
            lengths[i] = length;
            nx[i] = dy / length * half;
            ny[i] = -dx / length * half;
        }
    }

    private void side(int point, int segment, boolean back) {
        if (back) {
            out.point(px[point] - nx[segment], py[point] - ny[segment]);
        } else {
            out.point(px[point] + nx[segment], py[point] + ny[segment]);
        }
    }

    /** The left side of a corner between two segments; {@code back} walks the line from its end. */
    private void join(int point, int in, int next, boolean back) {
        float ax = back ? -nx[in] : nx[in];
        float ay = back ? -ny[in] : ny[in];
        float bx = back ? -nx[next] : nx[next];
        float by = back ? -ny[next] : ny[next];
        float x = px[point];
        float y = py[point];
        float square = half * half;
        float cross = ax * by - ay * bx;
        float dot = ax * bx + ay * by;
        if (cross >= 0 && (cross > 0 || dot < 0)) {
            if (dot > bluntest * square) {
                corner(x, y, ax + bx, ay + by, square / (square + dot));
            } else if (dot > oneChord * square) {
                out.point(x + ax, y + ay);
                out.point(x + bx, y + by);
            } else {
                arc(x, y, ax, ay, bx, by, Math.atan2(cross, dot));
            }
        } else if (square + dot > 1e-3f * square
                && -half * cross <= Math.min(lengths[in], lengths[next]) * (square + dot)) {
            corner(x, y, ax + bx, ay + by, square / (square + dot));
        } else {
            // The inner offset lines do not meet: over the vertex, inside the stroke.
            out.point(x + ax, y + ay);
            out.point(x, y);
            out.point(x + bx, y + by);
        }
    }

    private void corner(float x, float y, float sumX, float sumY, float factor) {
        out.point(x + sumX * factor, y + sumY * factor);
    }

    private void cap(int point, float ax, float ay, boolean round) {
        if (round) {
            arc(px[point], py[point], ax, ay, -ax, -ay, Math.PI);
        }
    }

    private void arc(float x, float y, float ax, float ay, float bx, float by, double angle) {
        out.point(x + ax, y + ay);
        int n = (int) Math.ceil(angle / arcStep);
        if (n > 1) {
            double cos = Math.cos(angle / n);
            double sin = Math.sin(angle / n);
            double vx = ax;
            double vy = ay;
            for (int i = 1; i < n; i++) {
                double turned = vx * cos - vy * sin;
                vy = vx * sin + vy * cos;
                vx = turned;
                out.point(x + vx, y + vy);
            }
        }
        out.point(x + bx, y + by);
    }

    private void dot() {
        out.begin(true);
        arc(px[0], py[0], half, 0, half, 0, 2 * Math.PI);
    }
}
