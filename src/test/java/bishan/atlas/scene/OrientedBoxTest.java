package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrientedBoxTest {
    private final OrientedBox slanted = new OrientedBox(0, 0, 10, 1, Math.PI / 4);

    @Test
    void aBoxInTheCornerOfTheBoundsOfASlantedOneDoesNotMeetIt() {
        OrientedBox corner = OrientedBox.of(new Box(3, -6, 6, -3));
        assertTrue(slanted.bounds().overlaps(corner.bounds(), 0));
        assertFalse(slanted.overlaps(corner, 0));
    }

    @Test
    void aBoxOnTheAxisOfASlantedOneMeetsIt() {
        assertTrue(slanted.overlaps(OrientedBox.of(new Box(4, 4, 6, 6)), 0));
    }

    @Test
    void boxesThatTouchAlongASlantedEdgeDoNotOverlap() {
        double across = 2 / Math.sqrt(2);
        OrientedBox beside = new OrientedBox(-across, across, 10, 1, Math.PI / 4);
        assertFalse(slanted.overlaps(beside, -1e-9));
        assertTrue(slanted.overlaps(beside, 0.01));
    }

    @Test
    void aTurnedBoxHasTheBoundsAboutIt() {
        Box bounds = new OrientedBox(5, 7, 3, 1, Math.PI / 2).bounds();
        assertEquals(4, bounds.minX(), 1e-12);
        assertEquals(4, bounds.minY(), 1e-12);
        assertEquals(6, bounds.maxX(), 1e-12);
        assertEquals(10, bounds.maxY(), 1e-12);
    }

    /** Against areas that the Java platform cuts out of one another. */
    @Test
    void overlapIsThatOfTheAreas() {
        Random random = new Random(3);
        int meeting = 0;
        for (int i = 0; i < 2000; i++) {
            OrientedBox a = any(random);
            OrientedBox b = any(random);
            Area common = area(a);
            common.intersect(area(b));
            Rectangle2D left = common.getBounds2D();
            boolean sliver = !common.isEmpty() && Math.min(left.getWidth(), left.getHeight()) < 1e-6;
            if (!sliver) {
                assertEquals(!common.isEmpty(), a.overlaps(b, 0), a + " " + b);
            }
            meeting += common.isEmpty() ? 0 : 1;
        }
        assertTrue(meeting > 200 && meeting < 1800, meeting + " of 2000 meet");
    }

    private static OrientedBox any(Random random) {
        return new OrientedBox(
                10 * random.nextDouble(),
                10 * random.nextDouble(),
                0.5 + 4 * random.nextDouble(),
                0.5 + random.nextDouble(),
                7 * random.nextDouble());
    }

    private static Area area(OrientedBox box) {
        AffineTransform turn = AffineTransform.getRotateInstance(box.angle(), box.centreX(), box.centreY());
        return new Area(turn.createTransformedShape(new Rectangle2D.Double(
                box.centreX() - box.halfWidth(),
                box.centreY() - box.halfHeight(),
                2 * box.halfWidth(),
                2 * box.halfHeight())));
    }
}
