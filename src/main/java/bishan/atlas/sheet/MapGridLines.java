package bishan.atlas.sheet;

import bishan.atlas.geo.Projection;
import bishan.atlas.geo.Viewport;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.locationtech.jts.geom.Coordinate;

/**
 * The lines of a graticule or of the kilometre grid over a map, and where they leave its frame. Frame millimetres; true in the projection:
 * a meridian is drawn through many of its points.
 */
record MapGridLines(List<Path2D> lines, List<Tick> ticks) {
    private static final int SAMPLES = 96;
    private static final int MOST_LINES = 8;
    private static final int FEWEST_LINES = 2;
    private static final int MOST_ON_A_LONG_SIDE = 12;
    private static final double SECONDS_PER_DEGREE = 3600;
    private static final int[] SECONDS = {1, 2, 3, 5, 10, 20, 30, 60, 120, 180, 300, 600, 1200, 1800, 3600, 7200, 18_000
    };
    private static final int[] METRES = {
        10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000
    };

    /** An edge of the frame. */
    enum Edge {
        TOP,
        BOTTOM,
        LEFT,
        RIGHT
    }

    /** @param at how far along the edge, from the left or from the top */
    record Tick(Edge edge, double at, String label) {}

    static MapGridLines of(Furniture.MapGrid grid, Viewport window, Projection projection) {
        return switch (grid) {
            case NONE -> new MapGridLines(List.of(), List.of());
            case GRATICULE -> graticule(window, projection);
            case KILOMETRES -> kilometres(window);
        };
    }

    private static MapGridLines graticule(Viewport window, Projection projection) {
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double south = Double.MAX_VALUE;
        double north = -Double.MAX_VALUE;
        for (int i = 0; i <= SAMPLES; i++) {
            double x = window.widthMm() * i / SAMPLES;
            double y = window.heightMm() * i / SAMPLES;
            for (Coordinate edge : List.of(
                    window.ground(x, 0),
                    window.ground(x, window.heightMm()),
                    window.ground(0, y),
                    window.ground(window.widthMm(), y))) {
                Coordinate point = projection.toGeographic(edge.x, edge.y);
                west = Math.min(west, point.x);
                east = Math.max(east, point.x);
                south = Math.min(south, point.y);
                north = Math.max(north, point.y);
            }
        }
        int step = step(SECONDS, (east - west) * SECONDS_PER_DEGREE, (north - south) * SECONDS_PER_DEGREE);
        double degrees = step / SECONDS_PER_DEGREE;
        Lines lines = new Lines(window);
        double low = south;
        double high = north;
        double left = west;
        double right = east;
        for (long i = (long) Math.ceil(west / degrees); i * degrees <= east; i++) {
            double longitude = i * degrees;
            lines.upright(at -> projection.toGrid(longitude, low + (high - low) * at), label(i * step, step));
        }
        for (long i = (long) Math.ceil(south / degrees); i * degrees <= north; i++) {
            double latitude = i * degrees;
            lines.level(at -> projection.toGrid(left + (right - left) * at, latitude), label(i * step, step));
        }
        return lines.done();
    }

    private static MapGridLines kilometres(Viewport window) {
        var extent = window.extent();
        int step = step(METRES, extent.getWidth(), extent.getHeight());
        Lines lines = new Lines(window);
        for (long i = (long) Math.ceil(extent.getMinX() / step); i * step <= extent.getMaxX(); i++) {
            double east = i * step;
            lines.upright(at -> new Coordinate(east, extent.getMinY() + extent.getHeight() * at), kilometres(i * step));
        }
        for (long i = (long) Math.ceil(extent.getMinY() / step); i * step <= extent.getMaxY(); i++) {
            double north = i * step;
            lines.level(at -> new Coordinate(extent.getMinX() + extent.getWidth() * at, north), kilometres(i * step));
        }
        return lines.done();
    }

    /** The smallest of {@code steps} that cuts neither side too often; a narrow side is cut now and then all the same. */
    private static int step(int[] steps, double one, double other) {
        double longer = Math.max(one, other);
        double shorter = Math.min(one, other);
        for (int step : steps) {
            boolean few = longer / step <= MOST_LINES;
            boolean needed = shorter / (2.0 * step) < FEWEST_LINES && longer / step <= MOST_ON_A_LONG_SIDE;
            if (few || needed) {
                return step;
            }
        }
        return steps[steps.length - 1];
    }

    /** {@code 106°12′}, with seconds only where the lines are that close. */
    private static String label(long seconds, int step) {
        String minutes = "%d°%02d′".formatted(seconds / 3600, seconds / 60 % 60);
        return step % 60 == 0 ? minutes : minutes + "%02d″".formatted(seconds % 60);
    }

    /** {@code 616}, with decimals only where the lines are closer than a kilometre. */
    private static String kilometres(long metres) {
        return PrintedNumber.kilometres(metres / 1000.0);
    }

    /** Collects lines and their crossings with the frame. */
    private static final class Lines {
        private final Viewport window;
        private final List<Path2D> paths = new ArrayList<>();
        private final List<Tick> ticks = new ArrayList<>();

        Lines(Viewport window) {
            this.window = window;
        }

        /** @param point of the line, from its lower end 0 to its upper end 1 */
        void upright(DoubleFunction<Coordinate> point, String label) {
            double[][] points = sampled(point);
            crossing(points, 1, 0, window.widthMm(), at -> ticks.add(new Tick(Edge.TOP, at, label)));
            crossing(points, 1, window.heightMm(), window.widthMm(), at -> ticks.add(new Tick(Edge.BOTTOM, at, label)));
        }

        /** @param point of the line, from its left end 0 to its right end 1 */
        void level(DoubleFunction<Coordinate> point, String label) {
            double[][] points = sampled(point);
            crossing(points, 0, 0, window.heightMm(), at -> ticks.add(new Tick(Edge.LEFT, at, label)));
            crossing(points, 0, window.widthMm(), window.heightMm(), at -> ticks.add(new Tick(Edge.RIGHT, at, label)));
        }

        private double[][] sampled(DoubleFunction<Coordinate> point) {
            double[][] points = new double[SAMPLES + 3][];
            Path2D path = new Path2D.Double();
            for (int i = 0; i < points.length; i++) {
                // One step beyond both ends, so that the line surely crosses the frame.
                Coordinate ground = point.apply((i - 1) / (double) SAMPLES);
                points[i] = new double[] {window.xMm(ground.x), window.yMm(ground.y)};
                if (i == 0) {
                    path.moveTo(points[i][0], points[i][1]);
                } else {
                    path.lineTo(points[i][0], points[i][1]);
                }
            }
            paths.add(path);
            return points;
        }

        private interface Sink {
            void take(double at);
        }

        /** Where the line passes {@code value} on one axis, if that is inside the frame on the other. */
        private static void crossing(double[][] points, int axis, double value, double most, Sink sink) {
            int other = 1 - axis;
            for (int i = 1; i < points.length; i++) {
                double from = points[i - 1][axis] - value;
                double to = points[i][axis] - value;
                if (from * to < 0 || to == 0) {
                    double share = from / (from - to);
                    double at = points[i - 1][other] + share * (points[i][other] - points[i - 1][other]);
                    if (at >= 0 && at <= most) {
                        sink.take(at);
                    }
                    return;
                }
            }
        }

        MapGridLines done() {
            return new MapGridLines(List.copyOf(paths), List.copyOf(ticks));
        }
    }
}
