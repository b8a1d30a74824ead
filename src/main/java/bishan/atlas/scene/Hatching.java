package bishan.atlas.scene;

import bishan.atlas.geo.Projection;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Lines and dots at even distances over an area. One point of the ground always lies on them, so that they do not swim while the map is
 * moved.
 */
final class Hatching {
    static final Coordinate ANCHOR = new Projection().toGrid(106.20, 29.55);
    /** Rows of dots are nearer to one another than the dots of a row, as each stands between two of the next. */
    private static final double ROWS = Math.sqrt(3) / 2;

    private final Rectangle2D bounds;
    private final double anchorX;
    private final double anchorY;

    /** @param area what is to be covered, frame millimetres */
    Hatching(Frame frame, Path2D area) {
        bounds = area.getBounds2D();
        anchorX = frame.x(ANCHOR);
        anchorY = frame.y(ANCHOR);
    }

    /** One set of lines, or one of rows: how far it reaches along and across them, from the anchor. */
    private record Rows(double alongX, double alongY, double from, double to, double first, double last) {}

    private Rows rows(double angleDeg) {
        double alongX = Math.cos(Math.toRadians(angleDeg));
        double alongY = -Math.sin(Math.toRadians(angleDeg));
        double[] reach = {
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        for (double x : new double[] {bounds.getMinX() - anchorX, bounds.getMaxX() - anchorX}) {
            for (double y : new double[] {bounds.getMinY() - anchorY, bounds.getMaxY() - anchorY}) {
                double along = x * alongX + y * alongY;
                double across = -x * alongY + y * alongX;
                reach[0] = Math.min(reach[0], along);
                reach[1] = Math.max(reach[1], along);
                reach[2] = Math.min(reach[2], across);
                reach[3] = Math.max(reach[3], across);
            }
        }
        return new Rows(alongX, alongY, reach[0], reach[1], reach[2], reach[3]);
    }

    private double x(Rows rows, double along, double across) {
        return anchorX + along * rows.alongX() - across * rows.alongY();
    }

    private double y(Rows rows, double along, double across) {
        return anchorY + along * rows.alongY() + across * rows.alongX();
    }

    /** Lines at {@code angleDeg} from the horizontal, anticlockwise; dashes of every other line stand beside the gaps of its neighbours. */
    List<Mark> lines(double angleDeg, double gapMm, Pen pen, int argb) {
        Rows rows = rows(angleDeg);
        double period = 0;
        for (double part : pen.dashMm()) {
            period += part;
        }
        Path2D.Double path = new Path2D.Double();
        for (long k = (long) Math.ceil(rows.first() / gapMm); k * gapMm <= rows.last(); k++) {
            double from = rows.from();
            if (period > 0) {
                double shift = (k & 1) * period / 2;
                from = Math.floor((from - shift) / period) * period + shift;
            }
            path.moveTo(x(rows, from, k * gapMm), y(rows, from, k * gapMm));
            path.lineTo(x(rows, rows.to(), k * gapMm), y(rows, rows.to(), k * gapMm));
        }
        return List.of(new Mark.Stroke(path, pen, argb));
    }

    /** Dots {@code widthMm} from side to side, {@code gapMm} from middle to middle. */
    List<Mark> dots(double angleDeg, double gapMm, double widthMm, int argb) {
        Rows rows = rows(angleDeg);
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double step = gapMm * ROWS;
        for (long k = (long) Math.floor(rows.first() / step); k * step <= rows.last() + step; k++) {
            double shift = (k & 1) * gapMm / 2;
            double from = Math.floor((rows.from() - shift) / gapMm) * gapMm + shift;
            for (double along = from; along <= rows.to() + gapMm; along += gapMm) {
                path.append(PointSymbols.disc(x(rows, along, k * step), y(rows, along, k * step), widthMm / 2), false);
            }
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Fill(path, argb));
        return marks;
    }
}
