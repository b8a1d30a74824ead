package bishan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.geo.Viewport;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;

/** The last picture under the cursor, whatever was done since it was painted, at every scale of the screen and odd sizes of the window. */
@Tag("AC-24")
class PictureMoveTest {
    private static final double PX = Viewport.SCREEN_PX_PER_MM;
    private static final double HALF_A_PIXEL = 0.5;
    private static final int STEPS = 60;

    static Stream<Arguments> screens() {
        return Stream.of(1.0, 1.25, 1.5, 1.75, 2.0)
                .flatMap(scale -> Stream.of(
                                new double[] {1920, 1080}, new double[] {1283, 797}, new double[] {781, 663})
                        .flatMap(size -> Stream.of(1L, 2L, 3L)
                                .map(seed -> Arguments.of(scale, size[0] / scale, size[1] / scale, seed))));
    }

    private static Viewport start(double widthPx, double heightPx) {
        return new Viewport(616_500, 3_276_000, 123_456, widthPx / PX, heightPx / PX);
    }

    /** Where {@code ground} is seen in the picture of {@code painted} that follows {@code now}, logical pixels. */
    private static double[] seen(Coordinate ground, Viewport painted, Viewport now, double outputScale) {
        PictureMove move = PictureMove.of(painted, now, outputScale);
        return new double[] {
            move.scale() * painted.xMm(ground.x) * PX + move.x(), move.scale() * painted.yMm(ground.y) * PX + move.y()
        };
    }

    /** Pictures come late and at any moment; between them the last one is moved. */
    @ParameterizedTest
    @MethodSource("screens")
    void wheelStepsKeepThePointUnderTheCursor(double outputScale, double width, double height, long seed) {
        Random random = new Random(seed);
        Viewport now = start(width, height);
        Viewport painted = now;
        for (int step = 0; step < STEPS; step++) {
            double x = Math.floor(random.nextDouble() * width * outputScale) / outputScale;
            double y = Math.floor(random.nextDouble() * height * outputScale) / outputScale;
            Coordinate under = now.ground(x / PX, y / PX);
            int notches = 1 + random.nextInt(4);
            for (int k = 0; k < notches; k++) {
                double factor = Math.pow(random.nextBoolean() ? 1.5 : 1.08, random.nextBoolean() ? 1 : -1);
                now = now.zoomedAbout(x / PX, y / PX, now.denominator() / factor);
                double[] at = seen(under, painted, now, outputScale);
                assertEquals(x, at[0], HALF_A_PIXEL, "x after step " + step);
                assertEquals(y, at[1], HALF_A_PIXEL, "y after step " + step);
                if (random.nextInt(3) == 0) {
                    painted = now;
                }
            }
        }
    }

    /** Dragged by whole device pixels, the last picture lies pixel on pixel on the one that follows. */
    @ParameterizedTest
    @MethodSource("screens")
    void dragsShiftByWholeDevicePixels(double outputScale, double width, double height, long seed) {
        Random random = new Random(seed);
        Viewport now = start(width, height);
        Viewport painted = now;
        for (int step = 0; step < STEPS; step++) {
            double dx = (random.nextInt(81) - 40) / outputScale;
            double dy = (random.nextInt(81) - 40) / outputScale;
            now = now.panned(dx / PX, dy / PX);
            PictureMove move = PictureMove.of(painted, now, outputScale);
            assertTrue(move.isShift());
            for (double shift : new double[] {move.x() * outputScale, move.y() * outputScale}) {
                assertEquals(Math.rint(shift), shift, 1e-6);
            }
            // Where the next picture will have the ground, to a thousandth of a pixel.
            Coordinate ground = now.ground(30, 20);
            double[] at = seen(ground, painted, now, outputScale);
            assertEquals(30 * PX, at[0], 1e-3);
            assertEquals(20 * PX, at[1], 1e-3);
            if (random.nextInt(5) == 0) {
                painted = now;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void anotherSizeKeepsTheMiddle(double outputScale, double width, double height, long seed) {
        Viewport painted = start(width, height);
        Viewport now = painted.resized(painted.widthMm() + 7 * seed, painted.heightMm() - 3 * seed);
        Coordinate middle = new Coordinate(painted.centreEast(), painted.centreNorth());
        double[] at = seen(middle, painted, now, outputScale);
        assertEquals(now.widthMm() / 2 * PX, at[0], HALF_A_PIXEL);
        assertEquals(now.heightMm() / 2 * PX, at[1], HALF_A_PIXEL);
    }
}
