package bishan.atlas.app;

import bishan.atlas.geo.Geodesy;
import bishan.atlas.model.MapFeature;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Distances between things on the ground, along the geodesic, in metres. */
final class Nearness {
    private Nearness() {}

    /** A feature and how far it is. */
    record Near(MapFeature feature, double distanceM) {}

    /** Where a shape is measured from: its centroid, or a point inside where the centroid falls outside. */
    static Coordinate middle(Geometry shape) {
        Point centroid = shape.getCentroid();
        return shape.getDimension() < 2 || shape.contains(centroid)
                ? centroid.getCoordinate()
                : shape.getInteriorPoint().getCoordinate();
    }

    /** The feature whose middle is nearest to {@code from}. */
    static Optional<Near> nearest(Coordinate from, Stream<MapFeature> features) {
        return features.map(f -> new Near(f, Geodesy.distanceM(from, middle(f.geometry()))))
                .min(Comparator.comparingDouble(Near::distanceM));
    }
}
