package bishan.atlas.app;

import bishan.atlas.geo.Projection;
import bishan.atlas.geo.ScaleRange;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Layer;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Status;
import bishan.atlas.scene.Visibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/**
 * What lies under a point of the map: the nearest point symbol within reach, else the nearest line, else the area on top (zone, airport
 * site, town). Only what is switched on and drawn at the scale is found. Safe for any thread.
 */
public final class Identify {
    private static final double POINT_REACH_MM = 2.0;
    private static final double LINE_REACH_MM = 1.1;

    private final List<Located> located = new ArrayList<>();
    private final GeometryFactory factory = new GeometryFactory();

    private record Located(String layerId, MapFeature feature, Optional<Status.Phase> phase, Geometry grid) {}

    public Identify(Atlas atlas, Projection projection) {
        for (Layer layer : atlas.layers()) {
            for (MapFeature feature : layer.features()) {
                located.add(new Located(
                        layer.id(),
                        feature,
                        atlas.latestStatus(feature).map(Status::phase),
                        projection.toGrid(feature.geometry())));
            }
        }
    }

    /** The feature at frame point (x, y) of {@code viewport}, or empty outside the district and off every line. */
    public Optional<MapFeature> at(Viewport viewport, double xMm, double yMm, Visibility visibility) {
        Coordinate ground = viewport.ground(xMm, yMm);
        Point point = factory.createPoint(ground);
        double perMm = 1 / viewport.mmPerMetre();
        List<Located> shown = located.stream()
                .filter(l -> shows(l, visibility, viewport.range()))
                .toList();
        return nearest(shown, point, 0, POINT_REACH_MM * perMm)
                .or(() -> nearest(shown, point, 1, LINE_REACH_MM * perMm))
                .or(() -> areaAt(shown, point));
    }

    /** The shape of a feature of this atlas in grid metres, as it was projected when the atlas was opened. */
    public Geometry grid(MapFeature feature) {
        return located.stream()
                .filter(l -> l.feature() == feature)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(feature.id() + " is of another atlas"))
                .grid();
    }

    private static boolean shows(Located l, Visibility visibility, ScaleRange range) {
        FeatureKind kind = l.feature().kind();
        boolean small = kind == FeatureKind.INTERCHANGE;
        return visibility.shows(l.layerId(), l.feature().id())
                && l.phase().map(visibility.phases()::contains).orElse(true)
                && !(small && range == ScaleRange.DISTRICT);
    }

    private static Optional<MapFeature> nearest(List<Located> shown, Point point, int dimension, double reach) {
        return shown.stream()
                .filter(l -> l.grid().getDimension() == dimension)
                .filter(l ->
                        l.feature().kind() != FeatureKind.RIDGE && l.feature().kind() != FeatureKind.NEIGHBOUR)
                .filter(l -> l.grid().isWithinDistance(point, reach))
                .min(Comparator.comparingDouble(l -> l.grid().distance(point)))
                .map(Located::feature);
    }

    private static Optional<MapFeature> areaAt(List<Located> shown, Point point) {
        for (FeatureKind kind : new FeatureKind[] {FeatureKind.ZONE, FeatureKind.AIRPORT_SITE, FeatureKind.TOWN}) {
            for (Located l : shown) {
                if (l.feature().kind() == kind && l.grid().contains(point)) {
                    return Optional.of(l.feature());
                }
            }
        }
        return Optional.empty();
    }
}
