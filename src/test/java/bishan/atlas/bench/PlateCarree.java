package bishan.atlas.bench;

import bishan.atlas.geo.Projection;
import bishan.atlas.geo.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;

/**
 * Lets the atlas draw degrees straight to the plane, as the peers do. The composer projects what it is given to the grid; it is given
 * the places whose projection is where the degrees belong: a metre of the grid is a fixed part of a degree in both directions.
 */
final class PlateCarree {
    private static final double METRES_PER_DEGREE = 111_320;

    private final Projection projection = new Projection();
    private final BenchView middle;
    private final Coordinate origin;

    PlateCarree(BenchView.Bounds bounds) {
        middle = bounds.whole();
        origin = projection.toGrid(middle.cx(), middle.cy());
    }

    Projection projection() {
        return projection;
    }

    /** Moves every point of {@code degrees} to where the composer's projection puts it right. */
    void prepare(CoordinateSequence degrees) {
        for (int i = 0; i < degrees.size(); i++) {
            Coordinate moved = projection.toGeographic(east(degrees.getX(i)), north(degrees.getY(i)));
            degrees.setOrdinate(i, 0, moved.x);
            degrees.setOrdinate(i, 1, moved.y);
        }
    }

    /** The window of {@code view} at 96 pixels an inch. */
    Viewport viewport(BenchView view, BenchView.Bounds bounds, int widthPx, int heightPx) {
        double mmPerDegree = view.pxPerDegree(bounds, widthPx, heightPx) / Viewport.SCREEN_PX_PER_MM;
        return new Viewport(
                east(view.cx()),
                north(view.cy()),
                1000 * METRES_PER_DEGREE / mmPerDegree,
                widthPx / Viewport.SCREEN_PX_PER_MM,
                heightPx / Viewport.SCREEN_PX_PER_MM);
    }

    private double east(double longitude) {
        return origin.x + (longitude - middle.cx()) * METRES_PER_DEGREE;
    }

    private double north(double latitude) {
        return origin.y + (latitude - middle.cy()) * METRES_PER_DEGREE;
    }
}
