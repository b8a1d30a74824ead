package bishan.atlas.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.geo.Geodesy;
import bishan.atlas.geo.Projection;
import bishan.atlas.geo.Viewport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ScaleBarRuleTest {
    @Test
    void barsAreRoundAndFit() {
        for (double metresPerPx = 0.2; metresPerPx < 2_000; metresPerPx *= 1.13) {
            ScaleBarRule rule = ScaleBarRule.fitting(metresPerPx, 200);
            double px = rule.lengthM() / metresPerPx;
            assertTrue(px <= 200 + 1e-9 && px >= 200 / 2.6, px + " px");
            double digits = rule.lengthM() / Math.pow(10, Math.floor(Math.log10(rule.lengthM())));
            assertTrue(Math.abs(digits - 1) < 1e-9 || Math.abs(digits - 2) < 1e-9 || Math.abs(digits - 5) < 1e-9);
        }
    }

    @Test
    void numbersAreShort() {
        ScaleBarRule rule = new ScaleBarRule(5_000, 5);
        assertEquals("2.5", rule.number(0.5));
        assertEquals("5", rule.number(1));
        assertEquals("250", new ScaleBarRule(500, 5).number(0.5));
    }

    @Test
    @Tag("AC-08")
    void aPixelIsWhatTheEllipsoidSaysWithinAThousandth() {
        Projection projection = new Projection();
        Viewport view = new Viewport(616_000, 3_274_000, 87_000, 214, 200);
        double metresPerPx = GroundResolution.metresPerPx(projection, view);
        double span = 60 / view.mmPerMetre();
        double geodesic = Geodesy.distanceM(
                projection.toGeographic(view.centreEast() - span / 2, view.centreNorth()),
                projection.toGeographic(view.centreEast() + span / 2, view.centreNorth()));
        assertEquals(geodesic, metresPerPx * 60 * Viewport.SCREEN_PX_PER_MM, geodesic * 0.001);
    }
}
