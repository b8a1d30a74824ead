package bishan.atlas.bench;

import java.io.IOException;
import java.util.SplittableRandom;

/** Made-up districts, parcels, roads and towns. Every shape is simple: its ring never crosses itself. */
final class Shapes {
    private static final double TURN = 2 * Math.PI;

    private final BenchView.Bounds box;
    private final SplittableRandom random;

    Shapes(BenchView.Bounds box, SplittableRandom random) {
        this.box = box;
        this.random = random;
    }

    void boundary(GeoJsonFile out, int vertices) throws IOException {
        BenchView middle = box.whole();
        out.polygon("璧山区", blob(middle.cx(), middle.cy(), 0.14, 0.27, vertices, 0.10));
    }

    /** Two columns of areas with labels. */
    void zones(GeoJsonFile out, int count, int vertices) throws IOException {
        int rows = (count + 1) / 2;
        double apart = (box.height() - 0.18) / Math.max(1, rows - 1);
        for (int i = 0; i < count; i++) {
            double x = box.whole().cx() + (i % 2 == 0 ? -0.07 : 0.07);
            double y = box.south() + 0.09 + (i / 2) * apart;
            out.polygon("产业片区" + (i + 1), blob(x, y, 0.055, 0.06, vertices, 0.16));
        }
    }

    void parks(GeoJsonFile out, int count, int vertices) throws IOException {
        for (int i = 0; i < count; i++) {
            double[] at = anywhere(0.06);
            double rx = random.nextDouble(0.004, 0.013);
            double ry = random.nextDouble(0.004, 0.013);
            out.polygon("公园" + (i + 1), blob(at[0], at[1], rx, ry, vertices, 0.25));
        }
    }

    void towns(GeoJsonFile out, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            double y = box.south() + 0.05 + i * (box.height() - 0.1) / Math.max(1, count - 1);
            out.point("镇街" + (i + 1), anywhere(0.06)[0], y);
        }
    }

    /** A parcel in every cell of a grid, none touching its neighbour. */
    void parcels(GeoJsonFile out, int count, int vertices) throws IOException {
        int columns = Math.max(1, (int) Math.round(Math.sqrt(count * box.width() / box.height())));
        int rows = (count + columns - 1) / columns;
        double w = box.width() / columns;
        double h = box.height() / rows;
        for (int i = 0; i < count; i++) {
            double x = box.west() + (i % columns + random.nextDouble(0.45, 0.55)) * w;
            double y = box.south() + (i / columns + random.nextDouble(0.45, 0.55)) * h;
            out.polygon("P" + i, blob(x, y, 0.4 * w, 0.4 * h, vertices, 0.18));
        }
    }

    /** Roads that wander: each step turns a little, and at the edge of the box they turn back. */
    void lines(GeoJsonFile out, int count, int vertices, double step) throws IOException {
        for (int i = 0; i < count; i++) {
            double[] at = anywhere(0);
            double heading = random.nextDouble(TURN);
            double[] xy = new double[2 * vertices];
            for (int v = 0; v < vertices; v++) {
                xy[2 * v] = at[0];
                xy[2 * v + 1] = at[1];
                heading += random.nextDouble(-0.6, 0.6);
                double dx = step * Math.cos(heading);
                double dy = step * Math.sin(heading);
                if (at[0] + dx < box.west() || at[0] + dx > box.east()) {
                    dx = -dx;
                    heading = Math.PI - heading;
                }
                if (at[1] + dy < box.south() || at[1] + dy > box.north()) {
                    dy = -dy;
                    heading = -heading;
                }
                at[0] += dx;
                at[1] += dy;
            }
            out.line("L" + i, xy);
        }
    }

    private double[] anywhere(double margin) {
        return new double[] {
            random.nextDouble(box.west() + margin, box.east() - margin),
            random.nextDouble(box.south() + margin, box.north() - margin)
        };
    }

    /** A ring seen whole from its middle, the radius waving by {@code rough} in three lengths and shaking a little. */
    private double[] blob(double cx, double cy, double rx, double ry, int vertices, double rough) {
        double[] phase = {random.nextDouble(TURN), random.nextDouble(TURN), random.nextDouble(TURN)};
        double start = random.nextDouble(TURN);
        double[] xy = new double[2 * vertices];
        for (int i = 0; i < vertices; i++) {
            double turn = TURN * i / vertices;
            double wave = 0.5 * Math.sin(2 * turn + phase[0])
                    + 0.3 * Math.sin(3 * turn + phase[1])
                    + 0.2 * Math.sin(7 * turn + phase[2]);
            double radius = 1 + rough * wave - 0.3 * rough * random.nextDouble();
            xy[2 * i] = cx + rx * radius * Math.cos(start + turn);
            xy[2 * i + 1] = cy + ry * radius * Math.sin(start + turn);
        }
        return xy;
    }
}
