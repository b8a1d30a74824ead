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
    private final String layerId;
    private final SimpleFeature feature;
    private final Geometry grid;
    private final Map<Double, Coordinate[]> courses = new ConcurrentHashMap<>();
    private volatile Coordinate visualCentre;

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
