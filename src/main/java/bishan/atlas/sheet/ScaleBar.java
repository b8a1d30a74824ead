package bishan.atlas.sheet;

import bishan.atlas.geo.Geodesy;
import bishan.atlas.geo.Projection;
import bishan.atlas.geo.Viewport;
import java.util.Locale;

/**
 * The ratio and the bar of a map. The bar is as long as the geodesic through the centre of the frame says, not as the grid does.
 *
 * @param groundMPerMm metres on the ellipsoid for one millimetre in the middle of the map
 */
record ScaleBar(double denominator, double groundMPerMm, BarDivision division, double furniture) {
    /** The longest a bar is drawn on a page of ordinary size. */
    static final double LONGEST_MM = 46;

    private static final double LARGEST_SHARE = 0.3;

    static ScaleBar of(Viewport map, Projection projection, double furniture) {
        double reach = Math.min(map.widthMm(), LONGEST_MM) / 2;
        double middle = map.widthMm() / 2;
        double y = map.heightMm() / 2;
        var west = projection.toGeographic(map.east(middle - reach), map.north(y));
        var east = projection.toGeographic(map.east(middle + reach), map.north(y));
        double groundMPerMm = Geodesy.distanceM(west, east) / (2 * reach);
        return new ScaleBar(
                map.denominator(),
                groundMPerMm,
                BarDivision.choose(groundMPerMm, longestMm(map.widthMm(), furniture)),
                furniture);
    }

    /** How long the bar may be under a map {@code mapMm} wide. */
    static double longestMm(double mapMm, double furniture) {
        return Math.min(LONGEST_MM * furniture, mapMm * LARGEST_SHARE);
    }

    /** {@code 1:285,000}. */
    static String ratio(double denominator) {
        return String.format(Locale.ROOT, "1:%,d", Math.round(denominator));
    }

    double stepMm() {
        return division.stepM() / groundMPerMm;
    }

    double lengthMm() {
        return division.lengthM() / groundMPerMm;
    }
}
