package bishan.atlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bishan.atlas.RealAtlas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

@Tag("AC-08")
class GeodesyTest {
    private static final double A = 6_378_137.0;
    private static final double F = 1 / 298.257222101;

    private static Geometry wkt(String text) throws ParseException {
        return new WKTReader().read(text);
    }

    /** Area between the equator and a parallel, for a degree of longitude, in closed form (Snyder 1987, formula 3-12), km2. */
    private static double quadrantKm2(double latitude) {
        double e = Math.sqrt(F * (2 - F));
        double sin = Math.sin(Math.toRadians(latitude));
        double q = sin / (1 - e * e * sin * sin) - Math.log((1 - e * sin) / (1 + e * sin)) / (2 * e);
        return A * A * (1 - e * e) / 2 * q * Math.PI / 180 / 1e6;
    }

    /** A cell of one degree whose parallels are followed by many short geodesics. */
    @Test
    void aCellOfOneDegreeHasItsKnownArea() {
        int steps = 1_000;
        Coordinate[] ring = new Coordinate[2 * steps + 3];
        for (int i = 0; i <= steps; i++) {
            ring[i] = new Coordinate(106 + (double) i / steps, 29);
            ring[steps + 1 + i] = new Coordinate(107 - (double) i / steps, 30);
        }
        ring[2 * steps + 2] = ring[0].copy();
        double expected = quadrantKm2(30) - quadrantKm2(29);
        assertEquals(expected, Geodesy.areaKm2(new GeometryFactory().createPolygon(ring)), expected * 1e-6);
    }

    @Test
    void aDegreeOfTheEquatorHasItsKnownLength() {
        assertEquals(A * Math.PI / 180, Geodesy.distanceM(new Coordinate(106, 0), new Coordinate(107, 0)), 0.001);
    }

    @Test
    void theDistrictHasThePublishedArea() {
        Geometry district = RealAtlas.get().atlas().district().orElseThrow().geometry();
        assertEquals(914.40, Geodesy.areaKm2(district), 0.9);
    }

    @Test
    void holesAreTakenOff() throws ParseException {
        double whole = Geodesy.areaKm2(wkt("POLYGON ((106 29, 107 29, 107 30, 106 30, 106 29))"));
        double hole = Geodesy.areaKm2(wkt("POLYGON ((106.4 29.4, 106.6 29.4, 106.6 29.6, 106.4 29.6, 106.4 29.4))"));
        double rest = Geodesy.areaKm2(wkt("POLYGON ((106 29, 107 29, 107 30, 106 30, 106 29),"
                + " (106.4 29.4, 106.6 29.4, 106.6 29.6, 106.4 29.6, 106.4 29.4))"));
        assertEquals(whole - hole, rest, 1e-6);
    }

    @Test
    void theDirectionOfARingDoesNotMatter() throws ParseException {
        Geometry ring = wkt("POLYGON ((106 29, 107 29, 107 30, 106 30, 106 29))");
        assertEquals(Geodesy.areaKm2(ring), Geodesy.areaKm2(ring.reverse()), 1e-9);
    }

    @Test
    void partsOfALineAreAddedUp() throws ParseException {
        double one = Geodesy.lengthM(wkt("LINESTRING (106 29, 106.1 29)"));
        double two = Geodesy.lengthM(wkt("MULTILINESTRING ((106 29, 106.1 29), (107 29, 107.1 29))"));
        assertEquals(2 * one, two, 1e-6);
    }

    @Test
    void pointsHaveNeitherLengthNorArea() throws ParseException {
        assertEquals(0, Geodesy.areaKm2(wkt("POINT (106 29)")) + Geodesy.lengthM(wkt("POINT (106 29)")));
    }
}
