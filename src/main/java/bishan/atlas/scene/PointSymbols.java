package bishan.atlas.scene;

import bishan.atlas.style.Symbols;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The marks of every point symbol, about a point, in millimetres. */
final class PointSymbols {
    private PointSymbols() {}

    /** Colours and ring of a symbol; {@code inside} lies between its ring and its dot. */
    record Look(double sizeMm, int fill, int ring, double ringMm, int inside) {
        Look(double sizeMm, int fill, int ring, double ringMm) {
            this(sizeMm, fill, ring, ringMm, fill);
        }
    }

    static List<Mark> draw(String symbol, double x, double y, Look look) {
        double r = look.sizeMm() / 2;
        Pen pen = Pen.solid(look.ringMm());
        return switch (symbol) {
            case Symbols.SQUARE ->
                List.of(fill(square(x, y, r), look.fill()), new Mark.Stroke(square(x, y, r), pen, look.ring()));
            case Symbols.INTERCHANGE_STATION ->
                List.of(
                        fill(disc(x, y, r), look.inside()),
                        new Mark.Stroke(disc(x, y, r), pen, look.ring()),
                        fill(disc(x, y, r * 0.4), look.fill()));
            case Symbols.RAIL_STATION ->
                List.of(
                        fill(square(x, y, r), look.inside()),
                        new Mark.Stroke(square(x, y, r), pen, look.ring()),
                        fill(square(x, y, r * 0.38), look.fill()));
            case Symbols.DISTRICT_SEAT ->
                List.of(
                        fill(disc(x, y, r), look.fill()),
                        new Mark.Stroke(disc(x, y, r), pen, look.ring()),
                        fill(disc(x, y, r * 0.44), look.ring()));
            case Symbols.TREE -> tree(x, y, r, look, pen);
            case Symbols.PIN -> pin(x, y, r, look, pen);
            case Symbols.LAKE ->
                List.of(
                        fill(lake(x, y, look.sizeMm() / 3), look.fill()),
                        new Mark.Stroke(lake(x, y, look.sizeMm() / 3), pen, look.ring()));
            case Symbols.AIRCRAFT ->
                List.of(
                        fill(disc(x, y, r), look.fill()),
                        new Mark.Stroke(disc(x, y, r), pen, look.ring()),
                        fill(aircraft(x, y, r), look.ring()));
            default -> List.of(fill(disc(x, y, r), look.fill()), new Mark.Stroke(disc(x, y, r), pen, look.ring()));
        };
    }

    /** The box a symbol of {@code sizeMm} takes. */
    static Box box(String symbol, double x, double y, double sizeMm) {
        double r = sizeMm / 2;
        return switch (symbol) {
            case Symbols.PIN -> new Box(x - r, y - 3.1 * r, x + r, y);
            case Symbols.LAKE -> new Box(x - r, y - sizeMm / 3, x + r, y + sizeMm / 3);
            default -> Box.about(x, y, r);
        };
    }

    private static Mark.Fill fill(Path2D path, int argb) {
        return new Mark.Fill(path, argb);
    }

    static Path2D disc(double x, double y, double r) {
        return new Path2D.Double(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }

    private static Path2D square(double x, double y, double r) {
        return new Path2D.Double(new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r));
    }

    private static List<Mark> tree(double x, double y, double r, Look look, Pen pen) {
        Path2D.Double leaves = new Path2D.Double(Path2D.WIND_NON_ZERO);
        leaves.append(disc(x, y - 0.28 * r, 0.36 * r), false);
        leaves.append(disc(x - 0.27 * r, y + 0.05 * r, 0.28 * r), false);
        leaves.append(disc(x + 0.27 * r, y + 0.05 * r, 0.28 * r), false);
        leaves.append(new Rectangle2D.Double(x - 0.09 * r, y + 0.15 * r, 0.18 * r, 0.5 * r), false);
        return List.of(
                fill(disc(x, y, r), look.fill()),
                new Mark.Stroke(disc(x, y, r), pen, look.ring()),
                fill(leaves, look.ring()));
    }

    private static List<Mark> pin(double x, double y, double r, Look look, Pen pen) {
        double cy = y - 2 * r;
        Path2D.Double drop = new Path2D.Double();
        drop.moveTo(x, y);
        drop.curveTo(x - 0.25 * r, y - 0.9 * r, x - r, cy + 0.75 * r, x - r, cy);
        drop.curveTo(x - r, cy - 0.55 * r, x - 0.55 * r, cy - r, x, cy - r);
        drop.curveTo(x + 0.55 * r, cy - r, x + r, cy - 0.55 * r, x + r, cy);
        drop.curveTo(x + r, cy + 0.75 * r, x + 0.25 * r, y - 0.9 * r, x, y);
        drop.closePath();
        return List.of(
                new Mark.Stroke(drop, Pen.solid(2 * pen.widthMm()), look.ring()),
                fill(drop, look.fill()),
                fill(disc(x, cy, 0.4 * r), look.ring()));
    }

    private static Path2D lake(double x, double y, double m) {
        Path2D.Double shore = new Path2D.Double();
        shore.moveTo(x - 1.5 * m, y + 0.5 * m);
        shore.curveTo(x - 1.3 * m, y - 0.9 * m, x - 0.3 * m, y - 0.2 * m, x + 0.3 * m, y - 0.9 * m);
        shore.curveTo(x + 0.9 * m, y - 1.2 * m, x + 1.7 * m, y - 0.2 * m, x + 1.2 * m, y + 0.3 * m);
        shore.curveTo(x + 0.7 * m, y + 0.9 * m, x - 0.2 * m, y + 0.3 * m, x - 0.5 * m, y + 0.8 * m);
        shore.curveTo(x - 0.9 * m, y + 1.2 * m, x - 1.4 * m, y + 1.0 * m, x - 1.5 * m, y + 0.5 * m);
        shore.closePath();
        return shore;
    }

    private static Path2D aircraft(double x, double y, double r) {
        double[][] half = {
            {0, -0.78}, {0.11, -0.55}, {0.11, -0.2}, {0.72, 0.2}, {0.72, 0.36},
            {0.11, 0.14}, {0.08, 0.5}, {0.28, 0.66}, {0.28, 0.78}, {0, 0.7}
        };
        Path2D.Double outline = new Path2D.Double();
        outline.moveTo(half[0][0], half[0][1]);
        for (int i = 1; i < half.length; i++) {
            outline.lineTo(half[i][0], half[i][1]);
        }
        for (int i = half.length - 2; i > 0; i--) {
            outline.lineTo(-half[i][0], half[i][1]);
        }
        outline.closePath();
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(Math.toRadians(15));
        place.scale(r, r);
        Shape placed = place.createTransformedShape(outline);
        return new Path2D.Double(placed);
    }
}
