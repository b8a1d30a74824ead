package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.paint.Pixels;
import bishan.atlas.paint.SpanPainter;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListDifferenceTest {
    private static final double PX = Viewport.SCREEN_PX_PER_MM;
    private static final Viewport TOWN = RealAtlas.about(616_500, 3_276_000, 60_000, 800, 600);

    private static DisplayItem square(double at) {
        Path2D path = new Path2D.Double(new Rectangle2D.Double(at, at, 2, 2));
        return new DisplayItem(1, "layer", "feature", "", List.of(new Mark.Stroke(path, Pen.solid(1), 0xFF000000)));
    }

    private static DisplayList list(DisplayItem... items) {
        return new DisplayList(100, 100, List.of(items), List.of(), List.of());
    }

    @Test
    void theSameItemsDifferNowhere() {
        DisplayItem one = square(1);
        DisplayItem two = square(9);
        assertEquals(List.of(), ListDifference.of(list(one, two), list(one, two)));
    }

    @Test
    void anItemMoreAndOneLessAreBoxedWithTheirPens() {
        DisplayItem stays = square(1);
        List<Box> boxes = ListDifference.of(list(stays, square(20)), list(stays, square(40)));
        assertEquals(Set.of(new Box(19.5, 19.5, 22.5, 22.5), new Box(39.5, 39.5, 42.5, 42.5)), Set.copyOf(boxes));
    }

    @Test
    void anotherOrderIsADifferenceEverywhere() {
        DisplayItem one = square(1);
        DisplayItem two = square(2);
        List<Box> boxes = ListDifference.of(list(one, two), list(two, one));
        assertTrue(boxes.get(0).width() > 1e5);
    }

    /** The boxes hold every pixel that looks different: of a selection, a hidden layer, a hidden zone. */
    @ParameterizedTest
    @ValueSource(strings = {"Z6", "L04", "parks_other", "metro", "towns", "water", "ridges"})
    void outsideOfTheBoxesEveryPixelIsTheSame(String id) {
        SceneComposer composer = RecomputeTest.composer();
        DisplayList before = composer.compose(RealAtlas.request(TOWN, Language.ZH));
        boolean layer = RealAtlas.get().atlas().layer(id).isPresent();
        DisplayList now = composer.compose(new SceneRequest(
                TOWN,
                new Visibility(layer ? Set.of(id) : Set.of(), Visibility.ALL.phases()),
                layer ? Optional.empty() : Optional.of(id),
                Language.ZH,
                List.of()));
        List<Box> boxes = ListDifference.of(before, now).stream()
                .map(box -> box.grown(2 / PX))
                .toList();
        SpanPainter painter = new SpanPainter(RealAtlas.get().typesetter());
        Pixels was = Pixels.of(800, 600);
        Pixels is = Pixels.of(800, 600);
        painter.paint(before, was, PX);
        painter.paint(now, is, PX);
        long changed = 0;
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 800; x++) {
                if (was.at(x, y) != is.at(x, y)) {
                    changed++;
                    double xMm = (x + 0.5) / PX;
                    double yMm = (y + 0.5) / PX;
                    assertTrue(boxes.stream().anyMatch(box -> box.contains(xMm, yMm)), id + " changed " + x + "," + y);
                }
            }
        }
        assertTrue(changed > 0, "something looks different");
    }
}
