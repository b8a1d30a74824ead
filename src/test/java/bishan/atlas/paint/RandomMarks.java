package bishan.atlas.paint;

import bishan.atlas.scene.Mark;
import bishan.atlas.scene.Pen;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Random;

/** Shapes of every awkward kind, the same for the same seed, for a picture of {@link #SIZE} millimetres. */
final class RandomMarks {
    static final int SIZE = 160;

    private final Random random;

    RandomMarks(long seed) {
        random = new Random(seed);
    }

    /** What can be drawn. */
    enum Kind {
        STAR,
        CROSSING,
        RING_WITH_HOLES,
        TOUCHING,
        SLIVER,
        HUGE_AREA,
        CURVED,
        LINE,
        HUGE_LINE,
        ZERO_LENGTH,
        SHARP_CORNERS,
        SMOOTH_LINE,
        CLOSED_LINE,
        DASHED_LINE,
        DASHED_RING,
        CLIPPED
    }

    Mark next(Kind kind) {
        return switch (kind) {
            case STAR -> fill(star(3 + random.nextInt(30), spot(), spot(), 5 + random.nextInt(80)));
            case CROSSING -> fill(polygon(3 + random.nextInt(9)));
            case RING_WITH_HOLES -> fill(holes());
            case TOUCHING -> fill(touching());
            case SLIVER -> fill(sliver());
            case HUGE_AREA -> fill(scaled(star(12, 0, 0, 60), Math.pow(10, 2 + random.nextInt(6))));
            case CURVED -> fill(curves());
            case LINE -> stroke(line(2 + random.nextInt(8), 1), pen());
            case HUGE_LINE -> stroke(line(2 + random.nextInt(3), Math.pow(10, 1 + random.nextInt(6))), pen());
            case ZERO_LENGTH -> stroke(standing(), pen());
            case SHARP_CORNERS -> stroke(zigzag(), pen());
            case SMOOTH_LINE -> stroke(wave(), pen());
            case CLOSED_LINE -> stroke(star(3 + random.nextInt(12), spot(), spot(), 10 + random.nextInt(60)), pen());
            case DASHED_LINE -> stroke(wave(), dashed());
            case DASHED_RING -> stroke(star(3 + random.nextInt(9), spot(), spot(), 10 + random.nextInt(60)), dashed());
            case CLIPPED ->
                new Mark.Moved(
                        random.nextDouble() * 9,
                        random.nextDouble() * 9,
                        List.of(new Mark.Clip(
                                star(7, 80, 80, 70), List.of(stroke(wave(), pen()), fill(star(9, 70, 70, 50))))));
        };
    }

    private double spot() {
        return random.nextDouble() * SIZE;
    }

    private int colour() {
        return random.nextInt() | (random.nextInt(3) == 0 ? 0xFF000000 : 0x30000000);
    }

    private Mark fill(Path2D path) {
        path.setWindingRule(random.nextBoolean() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        return new Mark.Fill(path, colour());
    }

    private Mark stroke(Path2D path, Pen pen) {
        return new Mark.Stroke(path, pen, colour());
    }

    private double width() {
        return random.nextInt(3) == 0 ? 0.1 + random.nextDouble() : 0.5 + random.nextDouble() * 11;
    }

    private Pen pen() {
        return random.nextBoolean() ? Pen.round(width()) : Pen.solid(width());
    }

    private Pen dashed() {
        double[] pattern = new double[2 * (1 + random.nextInt(2))];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = 0.5 + random.nextDouble() * 12;
        }
        return new Pen(width(), pattern, random.nextDouble() * 20 - 10, random.nextInt(4) == 0);
    }

    private Path2D star(int corners, double x, double y, double radius) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double r = radius * (0.4 + 0.6 * random.nextDouble());
            to(path, x + r * Math.cos(angle), y + r * Math.sin(angle));
        }
        path.closePath();
        return path;
    }

    private Path2D polygon(int corners) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            to(path, spot(), spot());
        }
        path.closePath();
        return path;
    }

    private Path2D holes() {
        Path2D path = star(12, 80, 80, 75);
        for (int i = 0; i < 3; i++) {
            path.append(star(6, 50 + 30 * i, 80, 14), false);
        }
        return path;
    }

    /** Two squares that share a corner, and one that shares an edge with the first. */
    private Path2D touching() {
        double a = 10 + random.nextDouble() * 40;
        double at = 20 + random.nextDouble() * 30;
        Path2D path = new Path2D.Double();
        square(path, at, at, a, false);
        square(path, at + a, at + a, a, random.nextBoolean());
        square(path, at + a, at, a / 2, random.nextBoolean());
        return path;
    }

    private static void square(Path2D path, double x, double y, double a, boolean back) {
        path.moveTo(x, y);
        path.lineTo(back ? x : x + a, back ? y + a : y);
        path.lineTo(x + a, y + a);
        path.lineTo(back ? x + a : x, back ? y : y + a);
        path.closePath();
    }

    private Path2D sliver() {
        double x = spot();
        double y = spot();
        double dx = spot() - 80;
        double dy = spot() - 80;
        double thin = random.nextDouble() * 0.8;
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.lineTo(x + dx, y + dy);
        path.lineTo(x + dx + thin, y + dy + thin);
        path.closePath();
        return path;
    }

    private static Path2D scaled(Path2D path, double by) {
        path.transform(java.awt.geom.AffineTransform.getScaleInstance(by, by));
        return path;
    }

    private Path2D curves() {
        Path2D path = new Path2D.Double();
        path.moveTo(spot(), spot());
        path.curveTo(spot(), spot(), spot(), spot(), spot(), spot());
        path.quadTo(spot(), spot(), spot(), spot());
        path.closePath();
        return path;
    }

    private Path2D line(int points, double reach) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points; i++) {
            to(path, 80 + (spot() - 80) * reach, 80 + (spot() - 80) * reach);
        }
        return path;
    }

    private Path2D standing() {
        Path2D path = new Path2D.Double();
        double x = spot();
        double y = spot();
        path.moveTo(x, y);
        path.lineTo(x, y);
        if (random.nextBoolean()) {
            path.lineTo(x + 20, y + 3);
            path.lineTo(x + 20, y + 3);
        }
        return path;
    }

    private Path2D zigzag() {
        Path2D path = new Path2D.Double();
        double step = 4 + random.nextDouble() * 14;
        for (int i = 0; i < 9; i++) {
            to(path, 10 + i * step, i % 2 == 0 ? 20 : 130);
        }
        return path;
    }

    private Path2D wave() {
        Path2D path = new Path2D.Double();
        double length = 10 + random.nextDouble() * 30;
        double high = 5 + random.nextDouble() * 40;
        double step = 0.3 + random.nextDouble() * 3;
        for (double x = 5; x < 150; x += step) {
            to(path, x, 80 + high * Math.sin(x / length));
        }
        return path;
    }

    private static void to(Path2D path, double x, double y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }
}
