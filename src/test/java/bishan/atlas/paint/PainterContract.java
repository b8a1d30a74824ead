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
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every painter keeps to. */
abstract class PainterContract {
    private static final int SIZE = 40;
    private static final int RED = 0xFFC8202B;
    private static final int BLUE = 0xFF0000FF;

    private final Painter painter = painter(RealAtlas.get().typesetter());

    abstract Painter painter(Typesetter typesetter);

    private BufferedImage paint(DisplayList list, int width, int height, double pxPerMm) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        painter.paint(list, Pixels.of(image), pxPerMm);
        return image;
    }

    private BufferedImage paint(double pxPerMm, Mark... marks) {
        double mm = SIZE / pxPerMm;
        return paint(
                new DisplayList(mm, mm, List.of(new DisplayItem(0, "", "", "", List.of(marks))), List.of(), List.of()),
                SIZE,
                SIZE,
                pxPerMm);
    }

    private static Path2D line(double x0, double y0, double x1, double y1) {
        Path2D path = new Path2D.Double();
        path.moveTo(x0, y0);
        path.lineTo(x1, y1);
        return path;
    }

    private static Path2D box(double x, double y, double width, double height) {
        return new Path2D.Double(new Rectangle2D.Double(x, y, width, height));
    }

    private static int alpha(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >>> 24;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 1.75, 2})
    @Tag("AC-19")
    void aLineOneDevicePixelWideCoversOneColumn(double screenScale) {
        double pxPerMm = Viewport.SCREEN_PX_PER_MM * screenScale;
        int column = 13;
        double x = (column + 0.5) / pxPerMm;
        BufferedImage image =
                paint(pxPerMm, new Mark.Stroke(line(x, 0, x, SIZE / pxPerMm), Pen.solid(1 / pxPerMm), RED));
        for (int i = 0; i < SIZE; i++) {
            assertEquals(i == column ? 255 : 0, alpha(image, i, SIZE / 2), 2, "column " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 1.75, 2})
    @Tag("AC-19")
    void anAreaThatEndsOnAPixelHasNoSoftEdge(double screenScale) {
        double pxPerMm = Viewport.SCREEN_PX_PER_MM * screenScale;
        BufferedImage image =
                paint(pxPerMm, new Mark.Fill(box(10 / pxPerMm, 10 / pxPerMm, 5 / pxPerMm, 5 / pxPerMm), RED));
        assertEquals(0, alpha(image, 9, 12), 2);
        assertEquals(255, alpha(image, 10, 12), 2);
        assertEquals(255, alpha(image, 14, 12), 2);
        assertEquals(0, alpha(image, 15, 12), 2);
    }

    /** The letters are kept from the first time; that must not show in the second. */
    @Test
    @Tag("AC-01")
    void paintingTwiceGivesTheSamePixels() {
        DisplayList map = RealAtlas.map(RealAtlas.about(616_500, 3_276_000, 60_000, 500, 400), Language.ZH);
        assertArrayEquals(
                pixels(paint(map, 500, 400, Viewport.SCREEN_PX_PER_MM)),
                pixels(paint(map, 500, 400, Viewport.SCREEN_PX_PER_MM)));
    }

    @Test
    void anotherPainterGivesTheSamePixels() {
        DisplayList map = RealAtlas.map(RealAtlas.about(616_500, 3_276_000, 60_000, 500, 400), Language.ZH);
        BufferedImage image = new BufferedImage(500, 400, BufferedImage.TYPE_INT_ARGB_PRE);
        painter(RealAtlas.get().typesetter()).paint(map, Pixels.of(image), Viewport.SCREEN_PX_PER_MM);
        assertArrayEquals(pixels(paint(map, 500, 400, Viewport.SCREEN_PX_PER_MM)), pixels(image));
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    @Test
    void theMapCoversEveryPixel() {
        DisplayList map = RealAtlas.map(RealAtlas.district(500, 400), Language.ZH);
        for (int argb : pixels(paint(map, 500, 400, Viewport.SCREEN_PX_PER_MM))) {
            assertEquals(255, argb >>> 24);
        }
    }

    private static Mark.Text letter(double haloMm) {
        return new Mark.Text("口", 2, 8, 0, Lettering.sansBold(6), RED, haloMm, BLUE);
    }

    @Test
    void aHaloLiesUnderItsLetters() {
        BufferedImage bare = paint(4, letter(0));
        BufferedImage haloed = paint(4, letter(0.8));
        int letters = 0;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                if (alpha(bare, x, y) == 255) {
                    assertEquals(RED, haloed.getRGB(x, y));
                    letters++;
                }
            }
        }
        assertTrue(letters > 20, "pixels of the letter: " + letters);
    }

    @Test
    void aHaloReachesAboutTheLetters() {
        BufferedImage bare = paint(4, letter(0));
        BufferedImage haloed = paint(4, letter(0.8));
        int halo = 0;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                halo += alpha(bare, x, y) == 0 && haloed.getRGB(x, y) == BLUE ? 1 : 0;
            }
        }
        assertTrue(halo > 20, "pixels of the halo: " + halo);
    }

    @Test
    void alphaIsKept() {
        BufferedImage image = paint(4, new Mark.Fill(box(0, 0, 10, 10), 0x80C8202B));
        assertEquals(0x80, alpha(image, 5, 5), 1);
    }

    @Test
    void laterMarksLieOnTop() {
        BufferedImage image = paint(4, new Mark.Fill(box(0, 0, 10, 10), BLUE), new Mark.Fill(box(0, 0, 5, 10), RED));
        assertEquals(RED, image.getRGB(2, 5));
        assertEquals(BLUE, image.getRGB(30, 5));
    }

    @Test
    void aClipEndsWithItsMarks() {
        BufferedImage image = paint(
                4,
                new Mark.Clip(box(0, 0, 5, 10), List.of(new Mark.Fill(box(0, 0, 10, 5), RED))),
                new Mark.Fill(box(0, 5, 10, 5), BLUE));
        assertEquals(0, alpha(image, 30, 5));
        assertEquals(BLUE, image.getRGB(30, 30));
    }

    @Test
    void movedMarksAreMovedInMillimetres() {
        BufferedImage image = paint(4, new Mark.Moved(5, 2.5, List.of(new Mark.Fill(box(0, 0, 1, 1), RED))));
        assertEquals(RED, image.getRGB(21, 11));
        assertEquals(0, alpha(image, 1, 1));
    }

    @Test
    void aNegativePhaseOfADashIsTaken() {
        Pen dashed = new Pen(1, new double[] {2, 2}, -2, false);
        BufferedImage image = paint(4, new Mark.Stroke(line(0, 5, 10, 5), dashed, RED));
        assertEquals(0, alpha(image, 4, 20));
        assertEquals(255, alpha(image, 12, 20), 2);
    }

    @Test
    void aPartOfThePictureIsPaintedAsInTheWhole() {
        DisplayList map = RealAtlas.map(RealAtlas.district(500, 400), Language.ZH);
        Pixels whole = Pixels.of(500, 400);
        painter.paint(map, whole, Viewport.SCREEN_PX_PER_MM);
        Pixels parted = Pixels.of(500, 400);
        painter.paint(map, parted.part(100, 150, 200, 90), Viewport.SCREEN_PX_PER_MM);
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 500; x++) {
                boolean inside = x >= 100 && x < 300 && y >= 150 && y < 240;
                assertEquals(inside ? whole.at(x, y) : 0, parted.at(x, y), x + ", " + y);
            }
        }
    }

    @Test
    void stripsMakeUpThePicture() {
        DisplayList map = RealAtlas.map(RealAtlas.district(300, 200), Language.ZH);
        Pixels whole = Pixels.of(300, 200);
        painter.paint(map, whole, Viewport.SCREEN_PX_PER_MM);
        for (int top = 0; top < 200; top += 50) {
            Pixels strip = Pixels.of(300, 50).strip(top, 50);
            painter.paint(map, strip, Viewport.SCREEN_PX_PER_MM);
            assertArrayEquals(Arrays.copyOfRange(whole.argb(), top * 300, (top + 50) * 300), strip.argb());
        }
    }
}
