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

    /** Boxes of {@code radiusMm} along the slanting part, about every {@code stepMm}, its very ends left out. */
    List<Box> places(double stepMm, double radiusMm) {
        int steps = (int) Math.max(4, Math.hypot(bendX - x, level - y) / stepMm);
        List<Box> places = new ArrayList<>();
        for (int i = 1; i < steps; i++) {
            double t = (double) i / steps;
            places.add(Box.about(x + (bendX - x) * t, y + (level - y) * t, radiusMm));
        }
        return places;
    }

    Path2D path() {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, y);
        path.lineTo(bendX, level);
        path.lineTo(endX, level);
        return path;
    }
}
