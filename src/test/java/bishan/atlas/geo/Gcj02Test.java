package bishan.atlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class Gcj02Test {
    /** The results that coordtransform (the first) and eviltransform (the others) publish with their code. */
    @ParameterizedTest
    @CsvSource({
        "116.404, 39.915, 116.41024449916938, 39.91640428150164",
        "121.5272106, 31.1774276, 121.531541859215, 31.17530398364597",
        "113.912316, 22.543847, 113.9171764808363, 22.540796131694766",
        "116.377817, 39.911954, 116.38404722455657, 39.91334545536069"
    })
    void placesAreShiftedAsPublished(double longitude, double latitude, double shiftedX, double shiftedY) {
        Coordinate shifted = Gcj02.shifted(longitude, latitude);
        assertEquals(shiftedX, shifted.x, 1e-9);
        assertEquals(shiftedY, shifted.y, 1e-9);
    }

    @Test
    void bishanIsShiftedAbout470MetresToTheSouthEast() {
        Coordinate here = new Coordinate(106.2, 29.58);
        Coordinate shifted = Gcj02.shifted(here.x, here.y);
        assertEquals(472, Geodesy.distanceM(here, shifted), 2);
        assertTrue(shifted.x > here.x && shifted.y < here.y);
    }

    @Test
    void restoredPlaceIsExactToAMillimetre() {
        Coordinate shifted = Gcj02.shifted(106.369, 29.887);
        Coordinate restored = Gcj02.restored(shifted.x, shifted.y);
        assertEquals(0, Geodesy.distanceM(new Coordinate(106.369, 29.887), restored), 1e-3);
    }

    @Test
    void everyPointOfAShapeIsRestored() {
        Coordinate one = Gcj02.shifted(106.1, 29.5);
        Coordinate other = Gcj02.shifted(106.2, 29.6);
        Geometry line = new GeometryFactory().createLineString(new Coordinate[] {one, other});
        Coordinate[] restored = Gcj02.restored(line).getCoordinates();
        assertEquals(106.1, restored[0].x, 1e-8);
        assertEquals(29.6, restored[1].y, 1e-8);
        assertEquals(one.x, line.getCoordinate().x);
    }
}
