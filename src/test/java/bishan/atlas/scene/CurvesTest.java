package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class CurvesTest {
    /** So much of a piece's length the curve may leave the rectangle of its two ends in a monotone run. */
    private static final double OVERSHOOT = 0.1;

    private static Coordinate[] monotone(Random random) {
        Coordinate[] points = new Coordinate[3 + random.nextInt(6)];
        double x = 0;
        double y = 0;
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(x, y);
            x += 100 + 1_000 * random.nextDouble();
            y += 100 + 1_000 * random.nextDouble();
        }
        return points;
    }

    @Test
    void aStraightPairStaysAsItIs() {
        Coordinate[] pair = {new Coordinate(0, 0), new Coordinate(1, 1)};
        assertSame(pair, Curves.through(pair, 0.1));
    }

    @Test
    void theCurvePassesThroughItsPointsInOrder() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            Coordinate[] points = monotone(random);
            List<Coordinate> curve = Arrays.asList(Curves.through(points, 50));
            int last = -1;
            for (Coordinate point : points) {
                int at = curve.indexOf(point);
                assertTrue(at > last, () -> point + " is not on the curve in its turn");
                last = at;
            }
        }
    }

    @Test
    void aMonotoneRunIsNotOvershotByMuch() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            Coordinate[] points = monotone(random);
            List<Coordinate> curve = Arrays.asList(Curves.through(points, 50));
            for (int k = 0; k + 1 < points.length; k++) {
                Envelope piece = new Envelope(points[k], points[k + 1]);
                piece.expandBy(OVERSHOOT * points[k].distance(points[k + 1]));
                for (Coordinate c : curve.subList(curve.indexOf(points[k]), curve.indexOf(points[k + 1]))) {
                    assertTrue(piece.contains(c), () -> c + " leaves " + piece);
                }
            }
        }
    }

    @Test
    void aStraightRunStaysStraight() {
        Coordinate[] points = {
            new Coordinate(0, 0), new Coordinate(100, 0), new Coordinate(700, 0), new Coordinate(800, 0)
        };
        for (Coordinate c : Curves.through(points, 10)) {
            assertEquals(0, c.y, 1e-9);
        }
    }

    @Test
    void pointsStandAboutAStepApart() {
        Coordinate[] points = {new Coordinate(0, 0), new Coordinate(1_000, 0), new Coordinate(2_000, 500)};
        Coordinate[] curve = Curves.through(points, 100);
        for (int i = 1; i < curve.length; i++) {
            assertTrue(curve[i].distance(curve[i - 1]) < 200);
        }
    }

    @Test
    void twoEqualPointsDoNotBreakTheCurve() {
        Coordinate[] points = {
            new Coordinate(0, 0), new Coordinate(500, 0), new Coordinate(500, 0), new Coordinate(900, 300)
        };
        for (Coordinate c : Curves.through(points, 50)) {
            assertTrue(Double.isFinite(c.x) && Double.isFinite(c.y));
        }
    }
}
