package bishan.atlas.paint;

/** Cuts lines into the dashes of a pattern. On a closed line a dash that runs over the first point is one dash. */
final class Dashes {
    /** A pattern finer than this many pixels a cycle is drawn as a solid line would be: nobody sees it. */
    private static final double FINEST_PX = 0.02;

    /** A line this many cycles long leaves every picture by far. */
    private static final double MOST_CYCLES = 200_000;

    private final double[] pattern;
    private final double cycle;

    /** Lengths in pixels: on, off, ... */
    Dashes(double[] pattern) {
        double sum = 0;
        for (double length : pattern) {
            sum += length;
        }
        // A pattern of odd length swaps on and off each time round.
        this.pattern = pattern.length % 2 == 0 ? pattern : doubled(pattern);
        cycle = pattern.length % 2 == 0 ? sum : 2 * sum;
    }

    private static double[] doubled(double[] pattern) {
        double[] twice = new double[2 * pattern.length];
        System.arraycopy(pattern, 0, twice, 0, pattern.length);
        System.arraycopy(pattern, 0, twice, pattern.length, pattern.length);
        return twice;
    }

    /** True where nobody would see the dashes of a line that reaches over {@code extentPx}, or could wait for them. */
    boolean tooFine(double extentPx) {
        return !(cycle > FINEST_PX) || extentPx / cycle > MOST_CYCLES;
    }

    /** Appends the dashes of one run of {@code line} to {@code out}; {@code phase} pixels of the pattern are over before its start. */
    void cut(FlatPath line, int run, double phase, FlatPath out) {
        double before = phase % cycle;
        if (before < 0) {
            before += cycle;
        }
        int index = 0;
        while (before >= pattern[index]) {
            before -= pattern[index];
            index = (index + 1) % pattern.length;
        }
        boolean ring = line.isClosed(run);
        boolean startsOn = index % 2 == 0;
        // The dash a ring begins with waits for its last one, which may run into it.
        boolean waiting = ring && startsOn;
        double firstDash = pattern[index] - before;
        double left = firstDash;
        boolean on = startsOn;
        int from = line.start(run);
        int points = line.end(run) - from;
        int segments = ring ? points : points - 1;
        if (on && !waiting) {
            out.begin(false);
            out.point(line.x(from), line.y(from));
        }
        for (int i = 0; i < segments; i++) {
            int a = from + i;
            int b = i + 1 == points ? from : a + 1;
            double dx = line.x(b) - line.x(a);
            double dy = line.y(b) - line.y(a);
            double length = Math.sqrt(dx * dx + dy * dy);
            double done = 0;
            while (length - done > left) {
                done += left;
                if (!on) {
                    out.begin(false);
                }
                if (!waiting) {
                    out.point(line.x(a) + done / length * dx, line.y(a) + done / length * dy);
                }
                waiting = false;
                on = !on;
                index = (index + 1) % pattern.length;
                left = pattern[index];
            }
            left -= length - done;
            if (on && !waiting) {
                out.point(line.x(b), line.y(b));
            }
        }
        if (waiting) {
            whole(line, run, out);
        } else if (ring && startsOn) {
            if (!on) {
                out.begin(false);
            }
            head(line, run, firstDash, out);
        }
    }

    private static void whole(FlatPath line, int run, FlatPath out) {
        out.begin(true);
        for (int i = line.start(run); i < line.end(run); i++) {
            out.point(line.x(i), line.y(i));
        }
    }

    /** The beginning of a ring up to {@code length}. */
    private static void head(FlatPath line, int run, double length, FlatPath out) {
        int from = line.start(run);
        int points = line.end(run) - from;
        double done = 0;
        out.point(line.x(from), line.y(from));
        for (int i = 0; i < points; i++) {
            int a = from + i;
            int b = i + 1 == points ? from : a + 1;
            double dx = line.x(b) - line.x(a);
            double dy = line.y(b) - line.y(a);
            double segment = Math.sqrt(dx * dx + dy * dy);
            if (done + segment >= length) {
                double t = segment == 0 ? 0 : (length - done) / segment;
                out.point(line.x(a) + t * dx, line.y(a) + t * dy);
                return;
            }
            done += segment;
            out.point(line.x(b), line.y(b));
        }
    }
}
