package bishan.atlas.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bishan.atlas.geo.Viewport;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExportChoiceTest {
    private static final Viewport WINDOW = new Viewport(616_000, 3_274_000, 87_000, 214, 180);

    @Test
    @Tag("AC-17")
    void chineseSpacesAndDotsStayInAFileName() {
        assertEquals("2013.08.16 璧山 图.png", ExportChoice.fileName(" 2013.08.16 璧山 图 "));
    }

    @Test
    void whatAFileSystemRefusesIsReplaced() {
        assertEquals("a_b_c_.png", ExportChoice.fileName("a/b:c?"));
        assertEquals("_.png", ExportChoice.fileName("  "));
    }

    @Test
    @Tag("AC-11")
    void theEndingIsAddedToTheWholeStem() {
        assertEquals(Path.of("x", "2013.08.16 图.png"), ExportChoice.withEnding(Path.of("x", "2013.08.16 图")));
        assertEquals(Path.of("x", "图.PNG"), ExportChoice.withEnding(Path.of("x", "图.PNG")));
    }

    @Test
    @Tag("AC-02")
    void paperKeepsItsMillimetresAtEveryResolution() {
        for (SheetSize size : new SheetSize[] {SheetSize.A4_LANDSCAPE, SheetSize.A4_PORTRAIT, SheetSize.WINDOW}) {
            assertEquals(size.page(WINDOW, 96), size.page(WINDOW, 300));
        }
    }

    @Test
    void aScreenSizeKeepsItsPixels() {
        assertEquals(1600, SheetSize.PX_1600_1200.page(WINDOW, 150).widthPx(150));
        assertEquals(1080, SheetSize.PX_1920_1080.page(WINDOW, 96).heightPx(96));
    }
}
