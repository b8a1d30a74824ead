package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ThornsTest {
    private static Polyline line(double... xy) {
        double[] x = new double[xy.length / 2];
        double[] y = new double[xy.length / 2];
        for (int i = 0; i < x.length; i++) {
            x[i] = xy[2 * i];
            y[i] = xy[2 * i + 1];
        }
        return new Polyline(x, y);
    }

    @Test
    void aLineWithoutThornsStaysWhatItIs() {
        Polyline bent = line(0, 0, 10, 0, 10, 10, 5, 5);
        assertSame(bent, Thorns.cut(bent));
    }

    @Test
    void aThornNarrowerThanCanBeToldIsLeftOut() {
        Polyline cut = Thorns.cut(line(0, 0, 10, 0, 10.5, 8, 11, 0, 20, 0));
        for (int i = 0; i < cut.size(); i++) {
            assertEquals(0, cut.y(i));
        }
    }

    @Test
    void aLongThornIsCutWhereItsSidesCanBeTold() {
        Polyline cut = Thorns.cut(line(0, 0, 10, 0, 12, 40, 14, 0, 24, 0));
        assertEquals(6, cut.size());
        assertEquals(1.4, cut.x(3) - cut.x(2), 1e-9);
        assertTrue(cut.y(2) > 20 && cut.y(2) < 40);
    }

    @Test
    void aLineThatTurnsBackOnItselfComesToAnEnd() {
        assertTrue(Thorns.cut(line(0, 0, 10, 0, 0, 0, 10, 0, 0, 0)).size() >= 2);
    }
}
