package bishan.atlas.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Lengths and areas on the CGCS2000 ellipsoid (a = 6378137 m, 1/f = 298.257222101), by C. F. F. Karney, Algorithms for geodesics,
 * J. Geodesy 87 (2013). Nothing is ever measured in a projection. Input is longitude and latitude in degrees.
 */
public final class Geodesy {
    private static final Geodesic ELLIPSOID = new Geodesic(6_378_137.0, 1 / 298.257222101);

    private Geodesy() {}

    /** Area of all polygons in {@code geometry}, holes taken off, in square kilometres; 0 for points and lines. */
    public static double areaKm2(Geometry geometry) {
        double sum = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                sum += ringAreaM2(polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    sum -= ringAreaM2(polygon.getInteriorRingN(hole));
                }
            }
        }
        return sum / 1e6;
    }

    /** Length of all lines in {@code geometry}, in metres; 0 for points and polygons. */
    public static double lengthM(Geometry geometry) {
        double sum = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof LineString line) {
                Coordinate[] points = line.getCoordinates();
                for (int k = 1; k < points.length; k++) {
                    sum += distanceM(points[k - 1], points[k]);
                }
            }
        }
        return sum;
    }

    /** Distance between two points along the geodesic, in metres. */
    public static double distanceM(Coordinate a, Coordinate b) {
        return ELLIPSOID.Inverse(a.y, a.x, b.y, b.x, GeodesicMask.DISTANCE).s12;
    }

    private static double ringAreaM2(LinearRing ring) {
        PolygonArea area = new PolygonArea(ELLIPSOID, false);
        Coordinate[] points = ring.getCoordinates();
        for (int i = 0; i < points.length - 1; i++) {
            area.AddPoint(points[i].y, points[i].x);
        }
        return Math.abs(area.Compute(false, true).area);
    }
}
