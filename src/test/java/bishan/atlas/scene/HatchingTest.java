package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.geo.Projection;
import bishan.atlas.geo.Viewport;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

/** Patterns lie on the ground: they move with it and cover all of an area. */
class HatchingTest {
    private static final Coordinate ANCHOR = new Projection().toGrid(106.20, 29.55);
    private static final Viewport HERE = new Viewport(ANCHOR.x + 4_321, ANCHOR.y - 1_234, 100_000, 200, 150);
    private static final double NEAR = 1e-6;

    private static Path2D page(Frame frame) {
        return frame.page();
    }

    private static Hatching on(Viewport view) {
        Frame frame = new Frame(view);
        return new Hatching(frame, page(frame));
    }

    /** How far from the anchor, across, the lines of {@code angleDeg} lie, in gaps. */
    private static TreeSet<Double> places(Viewport view, double angleDeg, double gap) {
        Frame frame = new Frame(view);
        Mark.Stroke stroke = (Mark.Stroke)
                on(view).lines(angleDeg, gap, Pen.solid(0.1), 0xFF000000).get(0);
        double alongX = Math.cos(Math.toRadians(angleDeg));
        double alongY = -Math.sin(Math.toRadians(angleDeg));
        TreeSet<Double> places = new TreeSet<>();
        double[] at = new double[6];
        for (PathIterator i = stroke.path().getPathIterator(null); !i.isDone(); i.next()) {
            i.currentSegment(at);
            double across = -(at[0] - frame.x(ANCHOR)) * alongY + (at[1] - frame.y(ANCHOR)) * alongX;
            places.add(across / gap);
        }
        return places;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 45, 90, 135})
    void everyLineIsAWholeNumberOfGapsFromTheAnchor(double angle) {
        for (Viewport view : List.of(HERE, HERE.panned(17.3, -4.9))) {
            places(view, angle, 1.7).forEach(place -> assertEquals(Math.rint(place), place, NEAR));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 45, 90, 135})
    void theyCoverAllOfIt(double angle) {
        TreeSet<Double> places = places(HERE, angle, 1.7);
        double reach = angle == 0 ? 150 : angle == 90 ? 200 : (150 + 200) / Math.sqrt(2);
        assertEquals(reach / 1.7, places.last() - places.first(), 2);
    }

    @Test
    void dotsMoveWithTheGround() {
        Path2D before = ((Mark.Fill) on(HERE).dots(0, 1.7, 0.48, 0xFF000000).get(0)).path();
        Viewport moved = HERE.panned(10, 5);
        Path2D after = ((Mark.Fill) on(moved).dots(0, 1.7, 0.48, 0xFF000000).get(0)).path();
        double dx = moved.xMm(ANCHOR.x) - HERE.xMm(ANCHOR.x);
        double dy = moved.yMm(ANCHOR.y) - HERE.yMm(ANCHOR.y);
        int found = 0;
        for (double x = 60; x < 64; x += 0.05) {
            for (double y = 60; y < 64; y += 0.05) {
                boolean dark = before.contains(x, y);
                assertEquals(dark, after.contains(x + dx, y + dy), x + " " + y);
                found += dark ? 1 : 0;
            }
        }
        assertTrue(found > 50, "no dots");
    }

    @Test
    void dotsAreAsManyAsTheirGapSays() {
        Rectangle2D area = page(new Frame(HERE)).getBounds2D();
        Path2D path = ((Mark.Fill) on(HERE).dots(0, 1.7, 0.48, 0xFF000000).get(0)).path();
        int dots = 0;
        double[] at = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            dots += i.currentSegment(at) == PathIterator.SEG_MOVETO && area.contains(at[0], at[1]) ? 1 : 0;
        }
        double expected = area.getWidth() * area.getHeight() / (1.7 * 1.7 * Math.sqrt(3) / 2);
        assertEquals(expected, dots, expected * 0.03);
    }
}
