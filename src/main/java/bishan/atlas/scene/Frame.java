package bishan.atlas.scene;

import bishan.atlas.geo.Viewport;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
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
    private final Box painted;
    private final Box reach;
    private final Envelope groundReach;
    private final Envelope named;
    // Several symbolizers draw the same line or area: it is worked out once a frame, and their marks share its path.
    private final Map<Coordinate[], Polyline> lines = new IdentityHashMap<>();
    private final Map<Polyline, List<Polyline.Stretch>> stretches = new IdentityHashMap<>();
    private final Map<Geometry, List<Polyline>> rings = new IdentityHashMap<>();
    private final Map<Geometry, Path2D> areas = new IdentityHashMap<>();

    Frame(Viewport viewport) {
        this(viewport, 0);
    }

    /** @param beyondMm how far the picture is painted beyond the frame */
    Frame(Viewport viewport, double beyondMm) {
        this.viewport = viewport;
        box = new Box(0, 0, viewport.widthMm(), viewport.heightMm());
        painted = box.grown(beyondMm);
        reach = painted.grown(MARGIN_MM);
        groundReach = viewport.extent();
        groundReach.expandBy((beyondMm + MARGIN_MM) / viewport.mmPerMetre());
        named = viewport.extent();
        named.expandBy(MARGIN_MM / viewport.mmPerMetre());
    }

    Viewport viewport() {
        return viewport;
    }

    Box box() {
        return box;
    }

    /** The frame and what is painted beyond it. */
    Box painted() {
        return painted;
    }

    /** The frame and a margin about it: what lies in it decides on labels, however far beyond the frame is painted. */
    Box labelReach() {
        return box.grown(MARGIN_MM);
    }

    /** What is painted and a margin about it. */
    Box reach() {
        return reach;
    }

    /** {@link #reach} on the ground, grid metres; not to be changed. */
    Envelope groundReach() {
        return groundReach;
    }

    boolean mayShow(Geometry grid) {
        return groundReach.intersects(grid.getEnvelopeInternal());
    }

    /** True when the geometry is so near to the frame itself that a label of it is wished for. */
    boolean mayName(Geometry grid) {
        return named.intersects(grid.getEnvelopeInternal());
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
        return lines.computeIfAbsent(ground, this::generalised);
    }

    private Polyline generalised(Coordinate[] ground) {
        double[] xs = new double[ground.length];
        double[] ys = new double[ground.length];
        int n = 0;
        for (int i = 0; i < ground.length; i++) {
            double x = x(ground[i]);
            double y = y(ground[i]);
            if (i == 0 || i == ground.length - 1 || far(x - xs[n - 1], y - ys[n - 1])) {
                xs[n] = x;
                ys[n] = y;
                n++;
            }
        }
        return n == xs.length ? new Polyline(xs, ys) : new Polyline(Arrays.copyOf(xs, n), Arrays.copyOf(ys, n));
    }

    /** The longest stretch of a course that shows at least {@code edgeMm} inside the frame; empty where none does. */
    Optional<Polyline> longestShown(Coordinate[] course, double edgeMm) {
        return polyline(course).within(box.grown(-edgeMm)).stream()
                .map(Polyline.Stretch::line)
                .max(Comparator.comparingDouble(Polyline::length));
    }

    private static boolean far(double dx, double dy) {
        return Math.abs(dx) > RESOLUTION_MM || Math.abs(dy) > RESOLUTION_MM;
    }

    /** The polygons of {@code grid} as one path, cut where they reach far beyond the frame. */
    Path2D area(Geometry grid) {
        return areas.computeIfAbsent(grid, this::outlined);
    }

    private Path2D outlined(Geometry grid) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        boolean whole = groundReach.contains(grid.getEnvelopeInternal());
        for (Polyline ring : rings(grid)) {
            if (whole) {
                path.append(ring.path(), false);
                path.closePath();
            } else {
                appendCut(path, ring);
            }
        }
        return path;
    }

    /** Generalised first, cut then: so the points that stay do not depend on where the frame is. */
    private void appendCut(Path2D path, Polyline ring) {
        double[][] cut = BoxClip.ring(ring, reach);
        for (int i = 0; i < cut[0].length; i++) {
            if (i == 0) {
                path.moveTo(cut[0][i], cut[1][i]);
            } else {
                path.lineTo(cut[0][i], cut[1][i]);
            }
        }
        if (cut[0].length > 0) {
            path.closePath();
        }
    }

    /** The rings of all polygons, each closed by its first point. */
    List<Polyline> rings(Geometry grid) {
        return rings.computeIfAbsent(grid, this::ringsOf);
    }

    private List<Polyline> ringsOf(Geometry grid) {
        List<Polyline> found = new ArrayList<>();
        for (int i = 0; i < grid.getNumGeometries(); i++) {
            if (grid.getGeometryN(i) instanceof Polygon polygon) {
                found.add(generalised(polygon.getExteriorRing().getCoordinates()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    found.add(generalised(polygon.getInteriorRingN(hole).getCoordinates()));
                }
            }
        }
        return found;
    }

    /** All that is painted. */
    Path2D page() {
        return new Path2D.Double(
                new Rectangle2D.Double(painted.minX(), painted.minY(), painted.width(), painted.height()));
    }

    private List<Polyline.Stretch> solidStretches(Polyline line) {
        return stretches.computeIfAbsent(line, l -> LineClip.ofRing(l, reach));
    }

    /** Marks that stroke {@code line} where it is near the frame, dashes staying where they are on the ground. */
    List<Mark> strokes(Polyline line, Pen pen, int argb) {
        List<Mark> marks = new ArrayList<>();
        boolean solid = pen.dashMm().length == 0;
        // Dashes begin where the ring does, cut or not: they would swim otherwise.
        for (Polyline.Stretch stretch : solid ? solidStretches(line) : line.within(reach)) {
            marks.add(new Mark.Stroke(stretch.line().path(), pen.withPhase(pen.phaseMm() + stretch.from()), argb));
        }
        return marks;
    }
}
