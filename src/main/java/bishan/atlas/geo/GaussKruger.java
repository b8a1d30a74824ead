package bishan.atlas.geo;

import org.locationtech.jts.geom.Coordinate;

/**
 * The Gauss-Kruger projection of the CGCS2000 ellipsoid about the meridian 105E (EPSG:4544), scale 1 on the meridian, false easting
 * 500000 m: Kruger's series in the third flattening to the sixth order, exact to well under a micrometre here (C. F. F. Karney,
 * Transverse Mercator with an accuracy of a few nanometers, J. Geodesy 85 (2011), equations 7 to 11, 19 to 21, 35 and 36).
 */
final class GaussKruger {
    private static final double SEMI_MAJOR_M = 6_378_137.0;
    private static final double FLATTENING = 1 / 298.257222101;
    private static final double MERIDIAN = Math.toRadians(105);
    private static final double FALSE_EASTING_M = 500_000;

    private static final double N = FLATTENING / (2 - FLATTENING);
    private static final double E = Math.sqrt(FLATTENING * (2 - FLATTENING));
    /** Radius of the rectifying circle, metres. */
    private static final double RADIUS_M =
            SEMI_MAJOR_M / (1 + N) * (1 + N * N / 4 + Math.pow(N, 4) / 64 + Math.pow(N, 6) / 256);

    private static final double[] ALPHA = {
        series(1, 1 / 2.0, -2 / 3.0, 5 / 16.0, 41 / 180.0, -127 / 288.0, 7891 / 37800.0),
        series(2, 13 / 48.0, -3 / 5.0, 557 / 1440.0, 281 / 630.0, -1983433 / 1935360.0),
        series(3, 61 / 240.0, -103 / 140.0, 15061 / 26880.0, 167603 / 181440.0),
        series(4, 49561 / 161280.0, -179 / 168.0, 6601661 / 7257600.0),
        series(5, 34729 / 80640.0, -3418889 / 1995840.0),
        series(6, 212378941 / 319334400.0)
    };
    private static final double[] BETA = {
        series(1, 1 / 2.0, -2 / 3.0, 37 / 96.0, -1 / 360.0, -81 / 512.0, 96199 / 604800.0),
        series(2, 1 / 48.0, 1 / 15.0, -437 / 1440.0, 46 / 105.0, -1118711 / 3870720.0),
        series(3, 17 / 480.0, -37 / 840.0, -209 / 4480.0, 5569 / 90720.0),
        series(4, 4397 / 161280.0, -11 / 504.0, -830251 / 7257600.0),
        series(5, 4583 / 161280.0, -108847 / 3991680.0),
        series(6, 20648693 / 638668800.0)
    };

    private GaussKruger() {}

    /** Degrees to metres: x east with the false easting, y north. */
    static Coordinate forward(double longitude, double latitude) {
        double lambda = Math.toRadians(longitude) - MERIDIAN;
        double tau = conformal(Math.tan(Math.toRadians(latitude)));
        double xi = Math.atan2(tau, Math.cos(lambda));
        double eta = asinh(Math.sin(lambda) / Math.hypot(tau, Math.cos(lambda)));
        double north = xi;
        double east = eta;
        for (int j = 1; j <= ALPHA.length; j++) {
            north += ALPHA[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
            east += ALPHA[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
        }
        return new Coordinate(RADIUS_M * east + FALSE_EASTING_M, RADIUS_M * north);
    }

    /** Metres to degrees: x longitude, y latitude. */
    static Coordinate inverse(double eastM, double northM) {
        double xi = northM / RADIUS_M;
        double eta = (eastM - FALSE_EASTING_M) / RADIUS_M;
        double xi1 = xi;
        double eta1 = eta;
        for (int j = 1; j <= BETA.length; j++) {
            xi1 -= BETA[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
            eta1 -= BETA[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
        }
        double tau = geographic(Math.sin(xi1) / Math.hypot(Math.sinh(eta1), Math.cos(xi1)));
        double lambda = Math.atan2(Math.sinh(eta1), Math.cos(xi1));
        return new Coordinate(Math.toDegrees(lambda + MERIDIAN), Math.toDegrees(Math.atan(tau)));
    }

    /** Tangent of the conformal latitude from the tangent of the latitude. */
    private static double conformal(double tau) {
        double secant = Math.hypot(1, tau);
        double sigma = Math.sinh(E * atanh(E * tau / secant));
        return tau * Math.hypot(1, sigma) - sigma * secant;
    }

    /** The inverse of {@link #conformal} by Newton's method; two steps reach the last digit, five are a bound. */
    private static double geographic(double target) {
        double tau = target;
        for (int step = 0; step < 5; step++) {
            double reached = conformal(tau);
            double change = (target - reached)
                    / Math.hypot(1, reached)
                    * (1 + (1 - E * E) * tau * tau)
                    / ((1 - E * E) * Math.hypot(1, tau));
            tau += change;
            if (Math.abs(change) < 1e-16 * Math.max(1, Math.abs(tau))) {
                break;
            }
        }
        return tau;
    }

    private static double series(int power, double... coefficients) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * N + coefficients[i];
        }
        return sum * Math.pow(N, power);
    }

    private static double asinh(double x) {
        double size = Math.abs(x);
        return Math.copySign(Math.log1p(size + size * size / (1 + Math.hypot(1, size))), x);
    }

    private static double atanh(double x) {
        return 0.5 * Math.log1p(2 * x / (1 - x));
    }
}
