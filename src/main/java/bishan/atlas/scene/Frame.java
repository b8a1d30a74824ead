package bishan.atlas.scene;

import bishan.atlas.geo.Viewport;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.geotools.geometry.jts.GeometryClipper;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * From grid metres to frame millimetres. Points nearer than half a device pixel of a fine screen are left out, and what lies far beyond
 * the frame is cut off, so that no stroke is computed that nobody sees.
 */
final class Frame {
    /** Points nearer than this, millimetres, make no visible difference on a screen of 192 dpi. */
    private static final double RESOLUTION_MM = 0.06;
    /** Strokes, halos and labels that begin beyond the frame may still reach into it, millimetres. */
    private static final double MARGIN_MM = 25;

    private final Viewport viewport;
    private final Box box;
    private final Box reach;
    private final Envelope groundReach;

    Frame(Viewport viewport) {
        this.viewport = viewport;
        box = new Box(0, 0, viewport.widthMm(), viewport.heightMm());
        reach = box.grown(MARGIN_MM);
        groundReach = viewport.extent();
        groundReach.expandBy(MARGIN_MM / viewport.mmPerMetre());
    }

    Viewport viewport() {
        return viewport;
    }

    Box box() {
        return box;
    }

    /** The frame and the margin about it. */
    Box reach() {
        return reach;
    }

    boolean mayShow(Geometry grid) {
        return groundReach.intersects(grid.getEnvelopeInternal());
    }

    /** True when the geometry's bounds reach into the frame itself. */
    boolean shows(Geometry grid) {
        return viewport.extent().intersects(grid.getEnvelopeInternal());
    }

    double x(Coordinate ground) {
        return viewport.xMm(ground.x);
    }

    double y(Coordinate ground) {
        return viewport.yMm(ground.y);
    }

    Polyline polyline(Coordinate[] ground) {
        List<double[]> points = new ArrayList<>(ground.length);
        for (int i = 0; i < ground.length; i++) {
            double x = x(ground[i]);
            double y = y(ground[i]);
            if (i == 0 || i == ground.length - 1 || far(points.get(points.size() - 1), x, y)) {
                points.add(new double[] {x, y});
            }
        }
        return Polyline.of(points);
    }

    /** The longest stretch of a course that shows at least {@code edgeMm} inside the frame; empty where none does. */
    Optional<Polyline> longestShown(Coordinate[] course, double edgeMm) {
        return polyline(course).within(box.grown(-edgeMm)).stream()
                .map(Polyline.Stretch::line)
                .max(Comparator.comparingDouble(Polyline::length));
    }

    private static boolean far(double[] last, double x, double y) {
        return Math.abs(last[0] - x) > RESOLUTION_MM || Math.abs(last[1] - y) > RESOLUTION_MM;
    }

    /** The polygons of {@code grid} as one path, cut where they reach far beyond the frame. */
    Path2D area(Geometry grid) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        Geometry shown = groundReach.contains(grid.getEnvelopeInternal()) ? grid : clipped(grid);
        for (int i = 0; shown != null && i < shown.getNumGeometries(); i++) {
            if (shown.getGeometryN(i) instanceof Polygon polygon) {
                append(path, polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    append(path, polygon.getInteriorRingN(hole));
                }
            }
        }
        return path;
    }

    private Geometry clipped(Geometry grid) {
        return new GeometryClipper(groundReach).clip(grid, false);
    }

    private void append(Path2D path, LinearRing ring) {
        Polyline line = polyline(ring.getCoordinates());
        path.append(line.path(), false);
        path.closePath();
    }

    /** The rings of all polygons, each closed by its first point. */
    List<Polyline> rings(Geometry grid) {
        List<Polyline> rings = new ArrayList<>();
        for (int i = 0; i < grid.getNumGeometries(); i++) {
            if (grid.getGeometryN(i) instanceof Polygon polygon) {
                rings.add(polyline(polygon.getExteriorRing().getCoordinates()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(polyline(polygon.getInteriorRingN(hole).getCoordinates()));
                }
            }
        }
        return rings;
    }

    Path2D page() {
        return new Path2D.Double(new Rectangle2D.Double(0, 0, viewport.widthMm(), viewport.heightMm()));
    }

    /** Marks that stroke {@code line} where it is near the frame, dashes staying where they are on the ground. */
    List<Mark> strokes(Polyline line, Pen pen, int argb) {
        List<Mark> marks = new ArrayList<>();
        for (Polyline.Stretch stretch : line.within(reach)) {
            marks.add(new Mark.Stroke(stretch.line().path(), pen.withPhase(pen.phaseMm() + stretch.from()), argb));
        }
        return marks;
    }
}
