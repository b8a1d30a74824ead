package bishan.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CoordinateTextTest {
    @Test
    void latitudeStandsBeforeLongitude() {
        assertEquals("29.6290°N 106.1970°E", CoordinateText.geographic(106.197, 29.629));
    }

    @Test
    void coarsePositionHasFewerDecimals() {
        assertEquals("29.629°N 106.197°E", CoordinateText.geographic(106.19701, 29.62902, 3));
    }

    @Test
    void gridNamesNorthXAndEastY() {
        assertEquals("X 3278123 Y 615432", CoordinateText.grid(615_431.6, 3_278_123.2));
    }
}
