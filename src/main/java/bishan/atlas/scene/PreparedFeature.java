package bishan.atlas.scene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** A feature with its geometry in grid metres, projected once, and its smoothed courses, made when first asked for. */
final class PreparedFeature {
    private static final double CREST_STEP_M = 150;

    private final String layerId;
    private final SimpleFeature feature;
    private final Geometry grid;
    private final Map<Double, Coordinate[]> courses = new ConcurrentHashMap<>();
    private final Map<Crossing, Coordinate> crossings = new ConcurrentHashMap<>();
    private volatile Coordinate visualCentre;

    private record Crossing(PreparedFeature ridge, double stepM) {}

    PreparedFeature(String layerId, SimpleFeature feature, Geometry grid) {
        this.layerId = layerId;
        this.feature = feature;
        this.grid = grid;
    }

    String layerId() {
        return layerId;
    }

    String id() {
        return feature.getID();
    }

    SimpleFeature feature() {
        return feature;
    }

    /** EPSG:4544, metres. */
    Geometry grid() {
        return grid;
    }

    String text(String attribute) {
        Object value = feature.getAttribute(attribute);
        return value == null ? "" : value.toString();
    }

    /** The line's points smoothed with {@code stepM}, or as they are for 0; grid metres. */
    Coordinate[] course(double stepM) {
        return courses.computeIfAbsent(
                stepM, step -> step > 0 ? Curves.through(grid.getCoordinates(), step) : grid.getCoordinates());
    }

    /**
     * Where the course smoothed with {@code stepM} crosses the crest of {@code ridge}, or comes nearest to it; grid metres. It is found on
     * the ground, once: a tunnel stays where it is whatever the scale leaves of the lines.
     */
    Coordinate crossing(PreparedFeature ridge, double stepM) {
        return crossings.computeIfAbsent(new Crossing(ridge, stepM), key -> {
            Polyline line = Polyline.of(course(stepM));
            Polyline.Place place = line.at(line.crossing(Polyline.of(ridge.course(CREST_STEP_M))));
            return new Coordinate(place.x(), place.y());
        });
    }

    /** The point itself, or the centre of the largest circle inside a polygon; grid metres. */
    Coordinate anchor() {
        Coordinate centre = visualCentre;
        if (centre == null) {
            centre = grid instanceof Point point
                    ? point.getCoordinate()
                    : grid.getDimension() == 2
                            ? MaximumInscribedCircle.getCenter(grid, 25).getCoordinate()
                            : grid.getCentroid().getCoordinate();
            visualCentre = centre;
        }
        return centre;
    }
}
