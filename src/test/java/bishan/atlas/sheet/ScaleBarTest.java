package bishan.atlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bishan.atlas.geo.Geodesy;
import bishan.atlas.geo.Projection;
import bishan.atlas.geo.Viewport;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class ScaleBarTest {
    private static final double TENTH_OF_A_PERCENT = 0.001;
    private final Projection projection = new Projection();

    private List<Viewport> views() {
        return List.of(
                new Viewport(616_000, 3_274_000, 285_000, 200, 150),
                new Viewport(630_000, 3_300_000, 35_000, 120, 300),
                new Viewport(600_000, 3_241_000, 5_000, 260, 160),
                new Viewport(616_000, 3_274_000, 1_000_000, 80, 60));
    }

    @Test
    @Tag("AC-08")
    void barIsAsLongAsTheGeodesicThroughTheCentre() {
        for (Viewport view : views()) {
            ScaleBar bar = ScaleBar.of(view, projection, 1);
            double half = bar.lengthMm() / 2;
            double middle = view.widthMm() / 2;
            double groundM = Geodesy.distanceM(
                    geographic(view.ground(middle - half, view.heightMm() / 2)),
                    geographic(view.ground(middle + half, view.heightMm() / 2)));
            assertEquals(bar.division().lengthM(), groundM, groundM * TENTH_OF_A_PERCENT / 10);
        }
    }

    @Test
    @Tag("AC-09")
    void ratioAndBarAgree() {
        for (Viewport view : views()) {
            ScaleBar bar = ScaleBar.of(view, projection, 0.75);
            String printed = ScaleBar.ratio(view.denominator());
            double denominator = Double.parseDouble(printed.substring(2).replace(",", ""));
            assertEquals(
                    bar.division().lengthM() * 1000 / bar.lengthMm(), denominator, denominator * TENTH_OF_A_PERCENT);
        }
    }

    private Coordinate geographic(Coordinate grid) {
        return projection.toGeographic(grid.x, grid.y);
    }
}
