package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SoftPointsTest {
    @Test
    void pointsAlongALineAreCountedAcrossTheCells() {
        SoftPoints points = new SoftPoints(new Box(-30, -30, 30, 30));
        points.addAlong(new Polyline(new double[] {-20, 20}, new double[] {0.5, 0.5}), 1);
        assertEquals(9, points.countIn(new Box(-4.5, 0, 4.5, 1)));
    }

    @Test
    void pointsBesideTheBoxAreNotCounted() {
        SoftPoints points = new SoftPoints(new Box(-30, -30, 30, 30));
        points.addAlong(new Polyline(new double[] {-20, 20}, new double[] {0.5, 0.5}), 1);
        assertEquals(0, points.countIn(new Box(-4.5, 1, 4.5, 4)));
    }
}
