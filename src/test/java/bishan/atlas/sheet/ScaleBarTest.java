package bishan.atlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bishan.atlas.geo.Geodesy;
import bishan.atlas.geo.Projection;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.Mark;
import bishan.atlas.text.Messages;
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

    @Test
    @Tag("AC-09")
    void theBarIsDrawnAsLongAsItsNumbersSay() {
        MapSource source = PlainMap.ofMaps();
        Messages words = Messages.of(Language.EN, "sheet");
        for (Viewport view : views()) {
            ScaleBar bar = ScaleBar.of(view, projection, 1);
            BarPlate plate = BarPlate.of(bar, source.typesetter(), words);
            Draft draft = new Draft(source);
            plate.draw(draft, new Box(0, 0, plate.widthMm(), plate.heightMm()), words);
            List<Mark> marks = draft.item(0).marks();
            String last = bar.division().label(bar.division().rightSteps());
            double zero = middle(marks, "0", source);
            double end = middle(marks, last, source);
            double unitM = bar.division().inKilometres() ? 1000 : 1;
            double denominator = Double.parseDouble(last) * unitM * 1000 / (end - zero);
            assertEquals(view.denominator(), denominator, view.denominator() * TENTH_OF_A_PERCENT);
            double edge = marks.stream()
                    .filter(Mark.Fill.class::isInstance)
                    .mapToDouble(mark -> ((Mark.Fill) mark).path().getBounds2D().getMaxX())
                    .skip(1)
                    .max()
                    .orElseThrow();
            assertEquals(end, edge, 1e-6);
        }
    }

    /** The middle of the words {@code text}, where their number belongs on the bar. */
    private static double middle(List<Mark> marks, String text, MapSource source) {
        return marks.stream()
                .filter(mark -> mark instanceof Mark.Text run && run.text().equals(text))
                .map(mark -> (Mark.Text) mark)
                .mapToDouble(run -> run.x() + source.typesetter().widthMm(text, run.lettering()) / 2)
                .max()
                .orElseThrow();
    }

    private Coordinate geographic(Coordinate grid) {
        return projection.toGeographic(grid.x, grid.y);
    }
}
