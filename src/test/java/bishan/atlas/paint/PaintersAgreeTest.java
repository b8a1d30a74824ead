package bishan.atlas.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.Pen;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The span painter against Java2D's antialiased picture. */
class PaintersAgreeTest {
    private static final int SHAPES_A_KIND = 64;
    private static final double PX_PER_MM = 1;

    private final Painter java2d = new Java2dPainter(RealAtlas.get().typesetter());
    private final Painter spans = new SpanPainter(RealAtlas.get().typesetter());

    @ParameterizedTest
    @EnumSource(RandomMarks.Kind.class)
    void onShapesOfEveryKind(RandomMarks.Kind kind) {
        RandomMarks marks = new RandomMarks(kind.ordinal());
        for (int i = 0; i < SHAPES_A_KIND; i++) {
            Mark mark = marks.next(kind);
            DisplayList list = new DisplayList(
                    RandomMarks.SIZE,
                    RandomMarks.SIZE,
                    List.of(new DisplayItem(0, "", "", "", List.of(mark))),
                    List.of(),
                    List.of());
            PictureDifference difference =
                    PictureDifference.of(painted(java2d, list, PX_PER_MM), painted(spans, list, PX_PER_MM));
            assertTrue(difference.isSmall(), kind + " " + i + ": " + difference + " " + mark);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400000, ZH",
        "182000, ZH",
        "120000, ZH",
        "120000, EN",
        "60000, ZH",
        "25000, ZH",
        "25000, EN",
        "8000, ZH",
    })
    void onTheMap(double denominator, Language language) {
        DisplayList map = RealAtlas.map(RealAtlas.about(616_500, 3_276_000, denominator, 900, 600), language);
        for (double screenScale : new double[] {1, 1.5}) {
            PictureDifference difference = PictureDifference.of(
                    painted(java2d, map, screenScale * Viewport.SCREEN_PX_PER_MM),
                    painted(spans, map, screenScale * Viewport.SCREEN_PX_PER_MM));
            assertTrue(difference.isSmall(), difference.toString());
        }
    }

    @Test
    void aDashedLineWithoutEndIsPainted() {
        Path2D line = new Path2D.Double();
        line.moveTo(-1e9, 80);
        line.lineTo(1e9, 80);
        Mark mark = new Mark.Stroke(line, Pen.dashed(4, 2, 1), 0xFF000000);
        DisplayList list =
                new DisplayList(160, 160, List.of(new DisplayItem(0, "", "", "", List.of(mark))), List.of(), List.of());
        assertEquals(0xFF000000, painted(spans, list, PX_PER_MM).at(40, 80));
    }

    /** What is kept from one picture to the next never shows. */
    @Test
    void aPainterThatHasPaintedOthersPaintsAsANewOne() {
        Painter fresh = new SpanPainter(RealAtlas.get().typesetter(), 1);
        DisplayList near = RealAtlas.map(RealAtlas.about(616_500, 3_276_000, 40_000, 300, 200), Language.ZH);
        DisplayList far = RealAtlas.map(RealAtlas.about(616_500, 3_276_000, 90_000, 300, 200), Language.ZH);
        for (DisplayList list : List.of(near, far, near)) {
            for (double scale : new double[] {3, 4}) {
                painted(spans, list, scale);
            }
        }
        assertArrayEquals(
                painted(fresh, near, 3).argb(), painted(spans, near, 3).argb());
    }

    private static Pixels painted(Painter painter, DisplayList list, double pxPerMm) {
        Pixels pixels =
                Pixels.of((int) Math.round(list.widthMm() * pxPerMm), (int) Math.round(list.heightMm() * pxPerMm));
        Arrays.fill(pixels.argb(), 0xFFFFFFFF);
        painter.paint(list, pixels, pxPerMm);
        return pixels;
    }
}
