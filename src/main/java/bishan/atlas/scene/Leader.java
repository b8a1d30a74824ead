package bishan.atlas.scene;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** The line from a badge to its name: from (x, y) at the badge's rim to the bend, then level to the name. */
record Leader(double x, double y, double bendX, double level, double endX) {

    boolean crosses(Box box) {
        return new Rectangle2D.Double(box.minX(), box.minY(), box.width(), box.height())
                .intersectsLine(x, y, bendX, level);
    }

    boolean crosses(Leader other) {
        return Line2D.linesIntersect(x, y, bendX, level, other.x, other.y, other.bendX, other.level);
    }

    double distanceTo(Coordinate point) {
        return Line2D.ptSegDist(x, y, bendX, level, point.x, point.y);
    }

    /** Points along the slanting part, about every {@code stepMm}, its very ends left out. */
    List<Coordinate> places(double stepMm) {
        int steps = (int) Math.max(4, Math.hypot(bendX - x, level - y) / stepMm);
        List<Coordinate> places = new ArrayList<>(steps);
        for (int i = 1; i < steps; i++) {
            double t = (double) i / steps;
            places.add(new Coordinate(x + (bendX - x) * t, y + (level - y) * t));
        }
        return places;
    }

    /** The room its two parts take, {@code halfMm} to each side. */
    List<OrientedBox> rooms(double halfMm) {
        double dx = bendX - x;
        double dy = level - y;
        double half = Math.hypot(dx, dy) / 2;
        return List.of(
                new OrientedBox((x + bendX) / 2, (y + level) / 2, half, halfMm, Math.atan2(dy, dx)),
                new OrientedBox((bendX + endX) / 2, level, Math.abs(endX - bendX) / 2, halfMm, 0));
    }

    Path2D path() {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, y);
        path.lineTo(bendX, level);
        path.lineTo(endX, level);
        return path;
    }
}
