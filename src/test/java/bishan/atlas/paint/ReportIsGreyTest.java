package bishan.atlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.app.ThemedAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.model.Layer;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.scene.Visibility;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.MapSheet;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.Recipes;
import bishan.atlas.style.Themes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report theme prints on any black printer: no pixel has a colour. */
class ReportIsGreyTest {
    private static final double PX_PER_MM = 3;

    private final ThemedAtlas report = RealAtlas.get().in(Themes.REPORT);
    private final Painter painter = new Java2dPainter(report.typesetter());

    private int[] painted(DisplayList list) {
        Pixels pixels = Pixels.of((int) (list.widthMm() * PX_PER_MM), (int) (list.heightMm() * PX_PER_MM));
        painter.paint(list, pixels, PX_PER_MM);
        return pixels.argb();
    }

    private static long coloured(int[] argb) {
        return Arrays.stream(argb)
                .filter(p -> (p >> 16 & 0xFF) != (p & 0xFF) || (p >> 8 & 0xFF) != (p & 0xFF))
                .count();
    }

    /** Too many, too few: something was drawn at all. */
    private static void isDrawnInGreys(DisplayList list, int[] argb) {
        assertEquals(0, coloured(argb));
        assertTrue(
                Arrays.stream(argb).distinct().count() > 3,
                "nothing was drawn of " + list.items().size() + " items");
    }

    @ParameterizedTest
    @CsvSource({"290000, Z3", "120000, Z6", "60000, L04", "30000, ST01"})
    void noPixelOfTheMapHasAColour(double denominator, String selected) {
        Viewport about = RealAtlas.about(616_500, 3_274_000, denominator, 900, 800);
        DisplayList map =
                report.compose(new SceneRequest(about, Visibility.ALL, Optional.of(selected), Language.ZH, List.of()));
        isDrawnInGreys(map, painted(map));
    }

    @Test
    void theSameMapInTheLightThemeHas() {
        Viewport about = RealAtlas.about(616_500, 3_274_000, 120_000, 900, 800);
        assertTrue(coloured(painted(RealAtlas.map(about, Language.ZH))) > 10_000);
    }

    @Test
    void noPixelOfASheetHasAColour() throws Exception {
        MapSheet sheet = MapSheet.compose(
                report,
                Recipes.titled(
                        "黑白",
                        Language.ZH,
                        new Page(210, 297),
                        new MapExtent.View(616_500, 3_274_000, 300_000),
                        Visibility.ALL));
        isDrawnInGreys(sheet.page(), painted(sheet.page()));
    }

    @Test
    void noPixelOfALegendPatchHasAColour() {
        for (Layer layer : report.atlas().layers()) {
            DisplayList patch = report.patch(layer.id(), 9, 4.8);
            assertEquals(0, coloured(painted(patch)), layer.id());
        }
        for (int zone = 1; zone <= 8; zone++) {
            DisplayList patch = report.patch("Z" + zone, 9, 4.8);
            isDrawnInGreys(patch, painted(patch));
        }
    }
}
