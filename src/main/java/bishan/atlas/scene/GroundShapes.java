package bishan.atlas.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** What is found out about the ground once and holds at every scale: where a polygon is named best, the middle of a tunnel. */
final class GroundShapes {
    private static final GeometryFactory POINTS = new GeometryFactory();
    private static final Coordinate FAR_AWAY = new Coordinate(-1e9, -1e9);
    /** A polygon is looked through at so many places across and down. */
    private static final int COLUMNS = 22;

    private static final int ROWS = 30;
    /** A line may come twice as near to a name as the edge of the polygon. */
    private static final double LINES_COUNT = 2;

    /** Only a place so much better than the visual centre is worth leaving it. */
    private static final double WORTH_MOVING = 1.5;

    private final Map<PreparedFeature, Home> homes = new ConcurrentHashMap<>();
    private final Map<String, Optional<Coordinate>> middles = new ConcurrentHashMap<>();
    private final Supplier<List<PreparedFeature>> features;
    private IndexedFacetDistance lines;

    /**
     * @param features what is drawn: the name of a polygon had better stand where no line and no town is
     */
    GroundShapes(Supplier<List<PreparedFeature>> features) {
        this.features = features;
    }

    /**
     * The best place for the name of a polygon, grid metres: the centre of the largest circle in it, or where no line
     * and no town is, if that is much better.
     *
     * @param centre of the largest circle in the polygon: the visual centre
     * @param radiusM of the largest circle in the polygon, wherever that is
     */
    record Home(Coordinate spot, Coordinate centre, double radiusM) {}

    Home home(PreparedFeature polygon) {
        return homes.computeIfAbsent(polygon, this::found);
    }

    private Home found(PreparedFeature polygon) {
        Geometry grid = polygon.grid();
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(grid);
        IndexedFacetDistance edge = new IndexedFacetDistance(grid.getBoundary());
        Coordinate best = polygon.anchor();
        double radius = inside.locate(best) == Location.INTERIOR ? distance(edge, best) : 0;
        double most = WORTH_MOVING * Math.min(radius, LINES_COUNT * distance(lines(), best));
        Envelope box = grid.getEnvelopeInternal();
        for (int column = 0; column < COLUMNS; column++) {
            for (int row = 0; row < ROWS; row++) {
                Coordinate spot = new Coordinate(
                        box.getMinX() + box.getWidth() * (column + 0.5) / COLUMNS,
                        box.getMinY() + box.getHeight() * (row + 0.5) / ROWS);
                if (inside.locate(spot) != Location.INTERIOR) {
                    continue;
                }
                double fromEdge = distance(edge, spot);
                if (fromEdge > most) {
                    double room = Math.min(fromEdge, LINES_COUNT * distance(lines(), spot));
                    best = room > most ? spot : best;
                    most = Math.max(room, most);
                }
            }
        }
        return new Home(best, polygon.anchor(), radius);
    }

    private static double distance(IndexedFacetDistance from, Coordinate spot) {
        return from.distance(POINTS.createPoint(spot));
    }

    private synchronized IndexedFacetDistance lines() {
        if (lines == null) {
            List<Geometry> all = new ArrayList<>();
            for (PreparedFeature feature : features.get()) {
                boolean line = feature.grid().getDimension() == 1
                        && !feature.text("kind").equals("ridge");
                if (line || feature.text("kind").equals("town_seat")) {
                    all.add(feature.grid());
                }
            }
            if (all.isEmpty()) {
                all.add(POINTS.createPoint(FAR_AWAY));
            }
            lines = new IndexedFacetDistance(POINTS.buildGeometry(all));
        }
        return lines;
    }

    /** Where a line goes under a ridge: the point of its course that comes nearest to the crest, grid metres. */
    Optional<Coordinate> tunnelMiddle(String lineId, Coordinate[] line, String ridgeId, Coordinate[] ridge) {
        return middles.computeIfAbsent(lineId + " " + ridgeId, key -> crossing(line, ridge));
    }

    private static Optional<Coordinate> crossing(Coordinate[] line, Coordinate[] ridge) {
        if (line.length < 2 || ridge.length == 0) {
            return Optional.empty();
        }
        Polyline.Place at = of(line).at(of(line).crossing(of(ridge)));
        return Optional.of(new Coordinate(at.x(), at.y()));
    }

    private static Polyline of(Coordinate[] points) {
        double[] x = new double[points.length];
        double[] y = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            x[i] = points[i].x;
            y[i] = points[i].y;
        }
        return new Polyline(x, y);
    }
}
