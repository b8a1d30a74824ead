package bishan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.geo.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RimTest {
    private static final Viewport VIEW = new Viewport(600_000, 3_200_000, 100_000, 200, 100);
    private static final Rim RIM = new Rim(90, 40, 100, 50);

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1283, 797", "50, 50", "3840, 2160", "781, 663"})
    void platesComeInStepsAndHoldTheView(int width, int height) {
        Rim rim = Rim.about(width, height);
        assertEquals(0, (width + rim.left() + rim.right()) % 64);
        assertEquals(0, (height + rim.top() + rim.bottom()) % 64);
        assertTrue(rim.left() > 0 && rim.left() <= 256 && rim.right() >= rim.left() && rim.right() < rim.left() + 64);
        assertTrue(rim.top() > 0 && rim.top() <= 256 && rim.bottom() >= rim.top() && rim.bottom() < rim.top() + 64);
    }

    @Test
    void goingEastAndNorthTheRightAndTheTopComeFirst() {
        Viewport next = VIEW.panned(-3, 2);
        assertEquals(new Rim(0, 16, 24, 0), RIM.ahead(VIEW, next, 4));
    }

    @Test
    void aLongWayAsksForNoMoreThanThereIs() {
        assertEquals(new Rim(90, 0, 0, 50), RIM.ahead(VIEW, VIEW.panned(80, -80), 4));
    }

    @Test
    void zoomingOutAllSidesComeFirst() {
        Viewport next = VIEW.zoomedAbout(100, 50, 110_000);
        assertEquals(new Rim(40, 20, 40, 20), RIM.ahead(VIEW, next, 4));
    }

    @Test
    void zoomingInNeedsNone() {
        assertEquals(Rim.NONE, RIM.ahead(VIEW, VIEW.zoomedAbout(10, 10, 70_000), 4));
    }
}
