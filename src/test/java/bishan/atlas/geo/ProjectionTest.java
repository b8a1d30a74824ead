package bishan.atlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ProjectionTest {
    private static final double A = 6_378_137.0;
    private static final double F = 1 / 298.257222101;
    private static final double MILLIMETRE = 0.001;

    private final Projection projection = new Projection();

    @Test
    void gridAgreesWithTheEpsgDatabaseToAMillimetre() throws Exception {
        MathTransform published =
                CRS.findMathTransform(CRS.decode("EPSG:4490", true), CRS.decode("EPSG:4544", true), true);
        Random random = new Random(4544);
        for (int i = 0; i < 200; i++) {
            double longitude = 105.9 + 0.6 * random.nextDouble();
            double latitude = 29.2 + 0.7 * random.nextDouble();
            double[] expected = {longitude, latitude};
            published.transform(expected, 0, expected, 0, 1);
            Coordinate grid = projection.toGrid(longitude, latitude);
            assertEquals(0, grid.distance(new Coordinate(expected[0], expected[1])), MILLIMETRE);
        }
    }

    /** The series of J. P. Snyder, Map Projections - A Working Manual (USGS PP 1395, 1987), formulas 8-9 and 8-10, written anew. */
    @ParameterizedTest
    @CsvSource({"106.2, 29.6", "106.05, 29.3", "106.35, 29.85", "105, 30", "104.5, 29.5"})
    void gridAgreesWithSnydersSeriesToAMillimetre(double longitude, double latitude) {
        double e2 = F * (2 - F);
        double phi = Math.toRadians(latitude);
        double ep2 = e2 / (1 - e2);
        double n = A / Math.sqrt(1 - e2 * Math.sin(phi) * Math.sin(phi));
        double t = Math.tan(phi) * Math.tan(phi);
        double c = ep2 * Math.cos(phi) * Math.cos(phi);
        double a = Math.toRadians(longitude - 105) * Math.cos(phi);
        double e4 = e2 * e2;
        double e6 = e4 * e2;
        double m = A
                * ((1 - e2 / 4 - 3 * e4 / 64 - 5 * e6 / 256) * phi
                        - (3 * e2 / 8 + 3 * e4 / 32 + 45 * e6 / 1024) * Math.sin(2 * phi)
                        + (15 * e4 / 256 + 45 * e6 / 1024) * Math.sin(4 * phi)
                        - 35 * e6 / 3072 * Math.sin(6 * phi));
        double east = 500_000
                + n
                        * (a
                                + (1 - t + c) * Math.pow(a, 3) / 6
                                + (5 - 18 * t + t * t + 72 * c - 58 * ep2) * Math.pow(a, 5) / 120);
        double north = m
                + n
                        * Math.tan(phi)
                        * (a * a / 2
                                + (5 - t + 9 * c + 4 * c * c) * Math.pow(a, 4) / 24
                                + (61 - 58 * t + t * t + 600 * c - 330 * ep2) * Math.pow(a, 6) / 720);
        Coordinate grid = projection.toGrid(longitude, latitude);
        assertEquals(east, grid.x, MILLIMETRE);
        assertEquals(north, grid.y, MILLIMETRE);
    }

    @Test
    void theCentralMeridianIsStraightAndTrue() {
        assertEquals(500_000, projection.toGrid(105, 29.6).x, 1e-6);
        double metres = projection.toGrid(105, 30).y - projection.toGrid(105, 29).y;
        assertEquals(Geodesy.distanceM(new Coordinate(105, 29), new Coordinate(105, 30)), metres, MILLIMETRE);
    }

    @Test
    void thereAndBackIsTheSamePoint() {
        Random random = new Random(4490);
        for (int i = 0; i < 200; i++) {
            Coordinate point = new Coordinate(105.5 + random.nextDouble(), 29 + random.nextDouble());
            Coordinate grid = projection.toGrid(point.x, point.y);
            Coordinate back = projection.toGeographic(grid.x, grid.y);
            assertEquals(0, point.distance(back), 1e-9);
        }
    }

    @Test
    void xIsEastAndYIsNorth() {
        Coordinate here = projection.toGrid(106.2, 29.6);
        assertEquals(1, Math.signum(projection.toGrid(106.3, 29.6).x - here.x));
        assertEquals(1, Math.signum(projection.toGrid(106.2, 29.7).y - here.y));
    }

    @Test
    void aGeometryIsCopiedAndNotChanged() {
        Geometry point = new GeometryFactory().createPoint(new Coordinate(106.2, 29.6));
        projection.toGrid(point);
        assertEquals(new Coordinate(106.2, 29.6), point.getCoordinate());
    }

    /** The reason why nothing is measured on the grid: it stretches lengths at the district by some 164 ppm. */
    @Test
    @Tag("AC-08")
    void theGridIsLongerThanTheGroundByAKnownShare() {
        Coordinate west = new Coordinate(106.19, 29.6);
        Coordinate east = new Coordinate(106.21, 29.6);
        double grid = projection.toGrid(west.x, west.y).distance(projection.toGrid(east.x, east.y));
        assertEquals(164, (grid / Geodesy.distanceM(west, east) - 1) * 1e6, 10);
    }
}
