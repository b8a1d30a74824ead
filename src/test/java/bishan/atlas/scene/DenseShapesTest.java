package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Parcels that share their edges, wavy ones, forty by thirty of them. */
class DenseShapesTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int COLUMNS = 40;
    private static final int ROWS = 30;
    private static final double SIDE_M = 50;

    private final List<PreparedFeature> parcels = parcels();
    private final DenseShapes shapes = new DenseShapes(parcels, all());

    private static List<PreparedFeature> parcels() {
        List<PreparedFeature> parcels = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                List<Coordinate> ring = new ArrayList<>();
                edge(ring, column, row, 1, 0);
                edge(ring, column + 1, row, 0, 1);
                edge(ring, column + 1, row + 1, -1, 0);
                edge(ring, column, row + 1, 0, -1);
                ring.add(ring.get(0));
                parcels.add(
                        new PreparedFeature("parcels", null, FACTORY.createPolygon(ring.toArray(new Coordinate[0]))));
            }
        }
        return parcels;
    }

    /** A wavy edge of eight points; the same points whichever way it is walked. */
    private static void edge(List<Coordinate> ring, int column, int row, int dx, int dy) {
        for (int i = 0; i < 8; i++) {
            double x = (column + dx * i / 8.0) * SIDE_M;
            double y = (row + dy * i / 8.0) * SIDE_M;
            ring.add(new Coordinate(
                    600_000 + x + 2 * Math.sin(x / 9 + y / 5), 3_270_000 + y + 2 * Math.sin(y / 8 + x / 6)));
        }
    }

    private static int[] all() {
        return IntStream.range(0, COLUMNS * ROWS).toArray();
    }

    private static Geometry polygon(DenseLevel level, int shape) {
        float[] points = level.points(shape);
        Coordinate[] ring = new Coordinate[points.length / 2 + 1];
        for (int i = 0; i < ring.length - 1; i++) {
            ring[i] = new Coordinate(points[2 * i], points[2 * i + 1]);
        }
        ring[ring.length - 1] = ring[0].copy();
        return FACTORY.createPolygon(ring);
    }

    @ParameterizedTest
    @ValueSource(doubles = {5_000, 20_000, 50_000, 90_000})
    void neighboursStillShareTheirEdges(double denominator) {
        DenseLevel level = shapes.level(1000 / denominator, all());
        double sum = 0;
        List<Geometry> polygons = new ArrayList<>();
        for (int shape : all()) {
            Geometry polygon = polygon(level, shape);
            Geometry mended = GeometryFixer.fix(polygon);
            // A ring that only touches itself keeps its area when it is mended; one that crosses itself does not.
            assertEquals(
                    mended.getArea(), polygon.getArea(), 1e-6 * mended.getArea(), "shape " + shape + " crosses itself");
            sum += mended.getArea();
            polygons.add(mended);
        }
        Geometry union = UnaryUnionOp.union(polygons);
        assertEquals(sum, union.getArea(), 1e-6 * sum, "overlaps");
        assertEquals(1, union.getNumGeometries());
        double filled =
                FACTORY.createPolygon(((Polygon) union).getExteriorRing()).getArea();
        assertEquals(filled, union.getArea(), 1e-6 * sum, "gaps");
    }

    @Test
    void smallerScalesTakeFewerPoints() {
        int near = shapes.level(1 / 5.0, all()).points(0).length;
        int far = shapes.level(1 / 90.0, all()).points(0).length;
        assertTrue(far <= near / 2, "points of a parcel at 1:90 000: " + far / 2);
    }

    @Test
    void pointsMoveByHalfAPixelAtMost() {
        double mmPerMetre = 1 / 20.0;
        DenseLevel level = shapes.level(mmPerMetre, all());
        double pixelM = 25.4 / 96 / mmPerMetre;
        for (int shape : all()) {
            Geometry before = parcels.get(shape).grid();
            Geometry after = polygon(level, shape);
            after.apply((CoordinateFilter)
                    at -> at.setCoordinate(new Coordinate(at.x + shapes.east(), at.y + shapes.north())));
            after.geometryChanged();
            for (Coordinate point : before.getCoordinates()) {
                double moved = after.getBoundary().distance(FACTORY.createPoint(point));
                assertTrue(moved <= 0.5 * pixelM, "shape " + shape + ": " + moved + " m");
            }
        }
    }

    @Test
    void theIndexFindsWhatLookingAtAllFinds() {
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            double x = 600_000 + random.nextDouble() * COLUMNS * SIDE_M;
            double y = 3_270_000 + random.nextDouble() * ROWS * SIDE_M;
            Envelope asked = new Envelope(x, x + random.nextDouble() * 600, y, y + random.nextDouble() * 600);
            int[] expected = IntStream.of(all())
                    .filter(shape -> asked.intersects(parcels.get(shape).grid().getEnvelopeInternal()))
                    .toArray();
            assertArrayEquals(expected, shapes.within(asked));
        }
    }

    @Test
    void neighbouringScalesShareALevel() {
        int[] some = {1, 2, 3};
        assertSame(shapes.level(0.05, some), shapes.level(0.0505, some));
    }
}
