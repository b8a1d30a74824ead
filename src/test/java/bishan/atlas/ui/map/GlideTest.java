package bishan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.geo.Viewport;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class GlideTest {
    private static final Viewport FROM = new Viewport(616_000, 3_274_000, 200_000, 200, 150);

    @Test
    void itBeginsAndEndsWhereItShould() {
        Viewport to = new Viewport(620_000, 3_270_000, 20_000, 200, 150);
        assertEquals(FROM, Glide.between(FROM, to, 0));
        Viewport end = Glide.between(FROM, to, 1);
        assertEquals(to.centreEast(), end.centreEast(), 1e-6);
        assertEquals(to.denominator(), end.denominator(), 1e-6);
    }

    @Test
    void thePointZoomedAboutStaysAllTheWay() {
        Viewport to = FROM.zoomedAbout(50, 40, 50_000);
        Coordinate under = FROM.ground(50, 40);
        for (double t = 0; t <= 1; t += 0.1) {
            Viewport between = Glide.between(FROM, to, t);
            assertEquals(50, between.xMm(under.x), 1e-6);
            assertEquals(40, between.yMm(under.y), 1e-6);
        }
    }

    @Test
    void theScaleChangesSteadily() {
        Viewport to = FROM.zoomedAbout(50, 40, 50_000);
        double last = FROM.denominator();
        for (double t = 0.1; t <= 1; t += 0.1) {
            double now = Glide.between(FROM, to, t).denominator();
            assertTrue(now < last);
            last = now;
        }
    }

    @Test
    void aPanOfOneScaleIsALine() {
        Viewport to = FROM.panned(40, 20);
        Viewport half = Glide.between(FROM, to, 0.5);
        assertEquals((FROM.centreEast() + to.centreEast()) / 2, half.centreEast(), 1e-6);
        assertEquals(FROM.denominator(), half.denominator(), 1e-6);
    }
}
