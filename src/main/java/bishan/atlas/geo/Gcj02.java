package bishan.atlas.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryTransformer;

/**
 * GCJ-02, the displaced longitude and latitude of the Chinese web maps. The authority never published it; the series below is the
 * one that became known in 2013 with EvilTransform (on4wp7.codeplex.com, github.com/googollee/eviltransform) and stands likewise in
 * github.com/wandergis/coordtransform: two polynomials with sine waves in metres, turned into degrees on Krasovsky's ellipsoid. About
 * Bishan it moves a point some 375 m to the east and 295 m to the south. Degrees, x longitude, y latitude.
 */
public final class Gcj02 {
    private static final double SEMI_MAJOR_M = 6_378_245;
    private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;
    private static final double ORIGIN_LONGITUDE = 105;
    private static final double ORIGIN_LATITUDE = 35;

    /** Each step leaves a thousandth of the error before it: three go from 500 m to a micrometre. */
    private static final int STEPS = 3;

    private Gcj02() {}

    /** Where GCJ-02 puts a true position. */
    public static Coordinate shifted(double longitude, double latitude) {
        double x = longitude - ORIGIN_LONGITUDE;
        double y = latitude - ORIGIN_LATITUDE;
        double phi = Math.toRadians(latitude);
        double w = 1 - ECCENTRICITY_SQUARED * Math.pow(Math.sin(phi), 2);
        double meridianM = SEMI_MAJOR_M * (1 - ECCENTRICITY_SQUARED) / Math.pow(w, 1.5);
        double parallelM = SEMI_MAJOR_M / Math.sqrt(w) * Math.cos(phi);
        return new Coordinate(
                longitude + Math.toDegrees(eastM(x, y) / parallelM),
                latitude + Math.toDegrees(northM(x, y) / meridianM));
    }

    /** The true position of what GCJ-02 puts here. */
    public static Coordinate restored(double longitude, double latitude) {
        double x = longitude;
        double y = latitude;
        for (int step = 0; step < STEPS; step++) {
            Coordinate reached = shifted(x, y);
            x += longitude - reached.x;
            y += latitude - reached.y;
        }
        return new Coordinate(x, y);
    }

    /** A copy of {@code geometry} as it stands on the ground, if its coordinates are GCJ-02. */
    public static Geometry restored(Geometry geometry) {
        return new GeometryTransformer() {
            @Override
            protected CoordinateSequence transformCoordinates(CoordinateSequence points, Geometry parent) {
                CoordinateSequence copy = points.copy();
                for (int i = 0; i < copy.size(); i++) {
                    Coordinate point = restored(copy.getX(i), copy.getY(i));
                    copy.setOrdinate(i, 0, point.x);
                    copy.setOrdinate(i, 1, point.y);
                }
                return copy;
            }
        }.transform(geometry);
    }

    private static double eastM(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + (20 * wave(x, 6) + 20 * wave(x, 2)) * 2 / 3
                + (20 * wave(x, 1) + 40 * wave(x, 1 / 3.0)) * 2 / 3
                + (150 * wave(x, 1 / 12.0) + 300 * wave(x, 1 / 30.0)) * 2 / 3;
    }

    private static double northM(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + (20 * wave(x, 6) + 20 * wave(x, 2)) * 2 / 3
                + (20 * wave(y, 1) + 40 * wave(y, 1 / 3.0)) * 2 / 3
                + (160 * wave(y, 1 / 12.0) + 320 * wave(y, 1 / 30.0)) * 2 / 3;
    }

    private static double wave(double degrees, double turnsInTwoDegrees) {
        return Math.sin(degrees * turnsInTwoDegrees * Math.PI);
    }
}
