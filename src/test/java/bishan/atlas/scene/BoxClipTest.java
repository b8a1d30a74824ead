package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class BoxClipTest {
    private static final Box BOX = new Box(0, 0, 10, 8);
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** By the surveyor's formula. */
    private static double area(double[][] ring) {
        double twice = 0;
        int n = ring[0].length;
        for (int i = 0; i < n; i++) {
            int next = (i + 1) % n;
            twice += ring[0][i] * ring[1][next] - ring[0][next] * ring[1][i];
        }
        return Math.abs(twice) / 2;
    }

    private static Polyline ring(Coordinate[] coordinates) {
        return Polyline.of(coordinates);
    }

    /** The area cut is that of an exact intersection, for stars that lie in, across and about the box. */
    @RepeatedTest(60)
    void theAreaInsideIsKept(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        double cx = random.nextDouble() * 16 - 3;
        double cy = random.nextDouble() * 14 - 3;
        int points = 3 + random.nextInt(9);
        Coordinate[] star = new Coordinate[points + 1];
        for (int i = 0; i < points; i++) {
            double turn = 2 * Math.PI * i / points;
            double r = 1 + random.nextDouble() * 14;
            star[i] = new Coordinate(cx + r * Math.cos(turn), cy + r * Math.sin(turn));
        }
        star[points] = star[0];
        Geometry whole = FACTORY.createPolygon(star);
        Geometry box = FACTORY.toGeometry(new Envelope(0, 10, 0, 8));
        assertEquals(whole.intersection(box).getArea(), area(BoxClip.ring(ring(star), BOX)), 1e-9);
    }

    @Test
    void nothingIsLeftOfARingElsewhere() {
        Coordinate[] away = {new Coordinate(20, 1), new Coordinate(22, 1), new Coordinate(21, 3), new Coordinate(20, 1)
        };
        assertEquals(0, BoxClip.ring(ring(away), BOX)[0].length);
    }
}
