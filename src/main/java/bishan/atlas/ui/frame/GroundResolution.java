package bishan.atlas.ui.frame;

import bishan.atlas.geo.Geodesy;
import bishan.atlas.geo.Projection;
import bishan.atlas.geo.Viewport;
import org.locationtech.jts.geom.Coordinate;

/** Metres on the ellipsoid that a logical pixel covers at the middle of a view, measured along its width. */
final class GroundResolution {
    private static final double HALF_SPAN_PX = 100;

    private GroundResolution() {}

    static double metresPerPx(Projection projection, Viewport view) {
        double reachMm = HALF_SPAN_PX / Viewport.SCREEN_PX_PER_MM;
        Coordinate left = geographic(projection, view, -reachMm);
        Coordinate right = geographic(projection, view, reachMm);
        return Geodesy.distanceM(left, right) / (2 * HALF_SPAN_PX);
    }

    private static Coordinate geographic(Projection projection, Viewport view, double fromCentreMm) {
        return projection.toGeographic(view.centreEast() + fromCentreMm / view.mmPerMetre(), view.centreNorth());
    }
}
