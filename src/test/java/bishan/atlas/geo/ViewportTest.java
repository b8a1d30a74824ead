package bishan.atlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class ViewportTest {
    private static final int SEQUENCES = 1_000;

    private static Viewport view(Random random) {
        return new Viewport(
                600_000 + 40_000 * random.nextDouble(),
                3_240_000 + 70_000 * random.nextDouble(),
                Math.exp(Math.log(500) + random.nextDouble() * Math.log(10_000)),
                100 + 400 * random.nextDouble(),
                100 + 300 * random.nextDouble());
    }

    /** Wheel steps of any size, the limits of the scale included, on screens of up to 200 %. */
    @Test
    @Tag("AC-24")
    void wheelKeepsThePointUnderTheCursor() {
        Random random = new Random(24);
        double halfAPixelMm = 0.5 / (2 * Viewport.SCREEN_PX_PER_MM);
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            Viewport view = view(random);
            double x = random.nextDouble() * view.widthMm();
            double y = random.nextDouble() * view.heightMm();
            Coordinate under = view.ground(x, y);
            int steps = 1 + random.nextInt(60);
            for (int step = 0; step < steps; step++) {
                double factor = Math.pow(random.nextBoolean() ? 1.5 : 1.08, 6 * random.nextDouble() - 3);
                view = view.zoomedAbout(x, y, view.denominator() * factor);
            }
            double off = Math.hypot(view.xMm(under.x) - x, view.yMm(under.y) - y);
            assertTrue(off < halfAPixelMm, "sequence " + sequence + ": " + off + " mm at " + view);
        }
    }

    @Test
    void scaleStaysWithinItsLimits() {
        Viewport view = new Viewport(616_000, 3_274_000, 100_000, 200, 150);
        assertEquals(Viewport.MIN_DENOMINATOR, view.zoomedAbout(3, 4, 1).denominator());
        assertEquals(Viewport.MAX_DENOMINATOR, view.zoomedAbout(3, 4, 1e9).denominator());
    }

    @Test
    void panThereAndBackIsTheSameView() {
        Random random = new Random(1);
        for (int i = 0; i < SEQUENCES; i++) {
            Viewport view = view(random);
            double dx = 300 * random.nextDouble() - 150;
            double dy = 300 * random.nextDouble() - 150;
            Viewport back = view.panned(dx, dy).panned(-dx, -dy);
            assertEquals(view.centreEast(), back.centreEast(), 1e-6);
            assertEquals(view.centreNorth(), back.centreNorth(), 1e-6);
            assertEquals(view.denominator(), back.denominator());
        }
    }

    @Test
    void groundFollowsADrag() {
        Viewport view = new Viewport(616_000, 3_274_000, 100_000, 200, 150);
        Coordinate taken = view.ground(40, 30);
        Viewport dragged = view.panned(25, -10);
        assertEquals(65, dragged.xMm(taken.x), 1e-9);
        assertEquals(20, dragged.yMm(taken.y), 1e-9);
    }

    @Test
    void frameAndGroundAreInverse() {
        Random random = new Random(2);
        for (int i = 0; i < SEQUENCES; i++) {
            Viewport view = view(random);
            double x = 200 * random.nextDouble();
            double y = 200 * random.nextDouble();
            assertEquals(x, view.xMm(view.east(x)), 1e-5);
            assertEquals(y, view.yMm(view.north(y)), 1e-5);
        }
    }

    static Stream<Viewport> fitted() {
        Random random = new Random(3);
        return IntStream.range(0, 50).mapToObj(i -> {
            Viewport view = view(random);
            return Viewport.fitting(ground(view, random), view.widthMm(), view.heightMm(), 20 * random.nextDouble());
        });
    }

    private static Envelope ground(Viewport view, Random random) {
        return new Envelope(
                view.centreEast(),
                view.centreEast() + 60_000 * random.nextDouble(),
                view.centreNorth(),
                view.centreNorth() + 60_000 * random.nextDouble());
    }

    @Test
    void fittingShowsEverythingWithinTheMargin() {
        Random random = new Random(4);
        for (int i = 0; i < SEQUENCES; i++) {
            Viewport size = view(random);
            Envelope ground = ground(size, random);
            double margin = 20 * random.nextDouble();
            Viewport fit = Viewport.fitting(ground, size.widthMm(), size.heightMm(), margin);
            assertTrue(fit.xMm(ground.getMinX()) > margin - 1e-6, fit.toString());
            assertTrue(fit.xMm(ground.getMaxX()) < fit.widthMm() - margin + 1e-6, fit.toString());
            assertTrue(fit.yMm(ground.getMaxY()) > margin - 1e-6, fit.toString());
            assertTrue(fit.yMm(ground.getMinY()) < fit.heightMm() - margin + 1e-6, fit.toString());
        }
    }

    @Test
    void fittingIsAsLargeAsItCanBe() {
        Envelope ground = new Envelope(600_000, 620_000, 3_250_000, 3_255_000);
        Viewport fit = Viewport.fitting(ground, 210, 150, 5);
        assertEquals(100_000, fit.denominator(), 1e-6);
    }

    @Test
    void aMarginWiderThanTheWindowIsLimited() {
        Viewport fit = Viewport.fitting(new Envelope(0, 1000, 0, 1000), 10, 10, 50);
        assertTrue(fit.denominator() <= Viewport.MAX_DENOMINATOR);
    }

    /** Frame width times denominator is the ground width, by the geodesic and not by the grid. */
    @ParameterizedTest
    @ValueSource(doubles = {5_000, 25_000, 100_000, 285_000, 500_000})
    @Tag("AC-08")
    void scaleAgreesWithTheGeodesicThroughTheCentre(double denominator) {
        Viewport view = RealAtlas.about(616_000, 3_274_000, denominator, 780, 660);
        Projection projection = new Projection();
        Coordinate west = view.ground(0, view.heightMm() / 2);
        Coordinate east = view.ground(view.widthMm(), view.heightMm() / 2);
        double groundM =
                Geodesy.distanceM(projection.toGeographic(west.x, west.y), projection.toGeographic(east.x, east.y));
        assertEquals(groundM, view.widthMm() / 1000 * denominator, groundM * 0.001);
    }

    @ParameterizedTest
    @MethodSource("fitted")
    void extentIsWhatTheCornersShow(Viewport view) {
        Envelope corners = new Envelope(view.ground(0, 0), view.ground(view.widthMm(), view.heightMm()));
        assertEquals(corners, view.extent());
    }

    @Test
    void resizingKeepsCentreAndScale() {
        Viewport view = new Viewport(616_000, 3_274_000, 100_000, 200, 150);
        assertEquals(new Viewport(616_000, 3_274_000, 100_000, 300, 90), view.resized(300, 90));
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 10", "NaN, 10, 10", "1000, 0, 10", "1000, 10, -1", "1000, 10, NaN"})
    void nonsenseIsRefused(double denominator, double width, double height) {
        assertThrows(IllegalArgumentException.class, () -> new Viewport(0, 0, denominator, width, height));
    }
}
