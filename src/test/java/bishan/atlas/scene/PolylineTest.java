package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PolylineTest {
    private static final double TINY = 1e-9;

    private static Polyline line(double... xy) {
        double[] xs = new double[xy.length / 2];
        double[] ys = new double[xy.length / 2];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = xy[2 * i];
            ys[i] = xy[2 * i + 1];
        }
        return new Polyline(xs, ys);
    }

    private static Polyline random(Random random, int points) {
        double[] xy = new double[2 * points];
        for (int i = 0; i < xy.length; i++) {
            xy[i] = 100 * random.nextDouble() - 25;
        }
        return line(xy);
    }

    @Test
    void distancesRunAlongTheLine() {
        Polyline line = line(0, 0, 30, 40, 30, 50);
        assertEquals(60, line.length());
        assertEquals(50, line.distanceAt(1));
    }

    @Test
    void aPlaceHasItsDirection() {
        assertEquals(
                new Polyline.Place(10, 5, Math.PI / 2),
                line(0, 0, 10, 0, 10, 20).at(15));
    }

    @Test
    void placesBeyondTheEndsAreTheEnds() {
        Polyline line = line(0, 0, 10, 0);
        assertEquals(new Polyline.Place(0, 0, 0), line.at(-3));
        assertEquals(new Polyline.Place(10, 0, 0), line.at(99));
    }

    @Test
    void aSinglePointIsALineWithoutLength() {
        assertEquals(new Polyline.Place(3, 4, 0), line(3, 4).at(7));
    }

    @Test
    void aLineNeedsAPoint() {
        assertThrows(IllegalArgumentException.class, () -> line());
    }

    @Test
    void theNearestPointIsTheFootOfThePerpendicular() {
        assertEquals(14, line(0, 0, 10, 0, 10, 20).nearest(13, 4), TINY);
    }

    @Test
    void theNearestPointMayBeAnEnd() {
        assertEquals(0, line(0, 0, 10, 0).nearest(-5, -5));
    }

    @Test
    void aCourseIsTakenOverItsReach() {
        assertEquals(Math.PI / 4, line(0, 0, 10, 0, 10, 20).course(10, 5), TINY);
    }

    @Test
    void aPartKeepsTheCornersInside() {
        Polyline part = line(0, 0, 10, 0, 10, 20).part(4, 16);
        assertEquals(12, part.length(), TINY);
        assertEquals(3, part.size());
        assertEquals(new Polyline.Place(4, 0, 0), part.at(0));
    }

    @Test
    void reversedRunsTheOtherWay() {
        Polyline.Place start = line(0, 0, 10, 0).reversed().at(0);
        assertEquals(10, start.x());
        assertEquals(Math.PI, Math.abs(start.angle()), TINY);
    }

    @Test
    void besideIsToTheLeftOfALineThatRunsEast() {
        Polyline beside = line(0, 0, 10, 0).beside(2);
        assertEquals(-2, beside.y(0), TINY);
        assertEquals(-2, beside.y(1), TINY);
    }

    @Test
    void besideKeepsItsDistanceRoundACorner() {
        Polyline beside = line(0, 0, 10, 0, 10, 20).beside(2);
        assertEquals(12, beside.x(1), TINY);
        assertEquals(-2, beside.y(1), TINY);
    }

    @Test
    void besideIsLimitedAtAHairpin() {
        Polyline beside = line(0, 0, 10, 0, 0, 0.1).beside(2);
        assertTrue(Math.hypot(beside.x(1) - 10, beside.y(1)) <= 4 + TINY);
    }

    @Test
    void aCrossingIsFoundOnThisLine() {
        assertEquals(7, line(0, 0, 10, 0).crossing(line(7, -5, 7, 0.5, 7, 5)), TINY);
    }

    @Test
    void aLineInsideIsKeptWhole() {
        List<Polyline.Stretch> stretches = line(1, 1, 5, 5, 9, 1).within(new Box(0, 0, 10, 10));
        assertEquals(1, stretches.size());
        assertEquals(3, stretches.get(0).line().size());
        assertEquals(0, stretches.get(0).from());
    }

    @Test
    void aLineOutsideIsDropped() {
        assertEquals(List.of(), line(11, 1, 20, 20).within(new Box(0, 0, 10, 10)));
    }

    @Test
    void aLineThroughIsCutAtBothEdges() {
        Polyline.Stretch stretch =
                line(-5, 5, 15, 5).within(new Box(0, 0, 10, 10)).get(0);
        assertEquals(5, stretch.from(), TINY);
        assertEquals(10, stretch.line().length(), TINY);
    }

    /** Dashes are laid along the whole line: a stretch knows how far along it begins, wherever the frame cuts it. */
    @Test
    void clippingKeepsTheDistanceOfEveryPoint() {
        Random random = new Random(19);
        Box box = new Box(0, 0, 50, 50);
        int checked = 0;
        for (int i = 0; i < 300; i++) {
            Polyline whole = random(random, 2 + random.nextInt(8));
            for (Polyline.Stretch stretch : whole.within(box)) {
                for (double share = 0; share <= 1; share += 0.25) {
                    double along = share * stretch.line().length();
                    Polyline.Place clipped = stretch.line().at(along);
                    Polyline.Place place = whole.at(stretch.from() + along);
                    assertEquals(place.x(), clipped.x(), 1e-6);
                    assertEquals(place.y(), clipped.y(), 1e-6);
                    checked++;
                }
            }
        }
        assertTrue(checked > 500, "stretches to check: " + checked);
    }

    @Test
    void clippedStretchesStayInTheBox() {
        Random random = new Random(20);
        Box box = new Box(0, 0, 50, 50);
        for (int i = 0; i < 300; i++) {
            for (Polyline.Stretch stretch : random(random, 6).within(box)) {
                for (int k = 0; k < stretch.line().size(); k++) {
                    assertTrue(box.grown(TINY)
                            .contains(stretch.line().x(k), stretch.line().y(k)));
                }
            }
        }
    }

    @Test
    void aRingThatIsCutGoesThroughItsFirstPointInOnePiece() {
        Polyline ring = new Polyline(new double[] {2, 20, 20, 2, 2}, new double[] {2, 2, 8, 8, 2});
        List<Polyline.Stretch> stretches = LineClip.ofRing(ring, new Box(0, 0, 10, 10));
        assertEquals(1, stretches.size());
        Polyline line = stretches.get(0).line();
        assertEquals(8 + 6 + 8, line.length(), 1e-9);
        assertEquals(18 + 6 + 10, stretches.get(0).from(), 1e-9);
        assertEquals(2, line.at(14).x(), 1e-9);
    }
}
