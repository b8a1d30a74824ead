package bishan.atlas.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.golden.MapTheme;
import bishan.atlas.golden.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactSheetTest {
    @Test
    void theSheetHasARowForEachPlaceAndAColumnForEachThemeAndForGrey() {
        Picture sheet = ContactSheet.draw(RealAtlas.get(), false);
        int columns = MapTheme.all(RealAtlas.get()).size() + 1;
        assertEquals(12 + columns * (640 + 12), sheet.width());
        assertEquals(12 + 1000 + 9 * 460 + 10 * (26 + 12), sheet.height());
        int y = 12;
        for (int row = 0; row < 10; row++) {
            int height = row == 0 ? 1000 : 460;
            assertTrue(isGrey(sheet, 12 + (columns - 1) * (640 + 12), y, height), "the last column of row " + row);
            assertFalse(isGrey(sheet, 12, y, height), "the first column of row " + row);
            y += height + 26 + 12;
        }
    }

    private static boolean isGrey(Picture sheet, int left, int top, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + 640; x++) {
                int rgb = sheet.rgb()[y * sheet.width() + x];
                if ((rgb >> 16 & 255) != (rgb & 255) || (rgb >> 8 & 255) != (rgb & 255)) {
                    return false;
                }
            }
        }
        return true;
    }

    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void greysLookTheSameToEveryEye(ColourVision eye) {
        for (int level = 0; level < 256; level++) {
            int grey = level * 0x010101;
            assertEquals(grey, eye.seen(grey));
        }
    }

    @Test
    void normalEyesSeeWhatIsThere() {
        for (int rgb = 0; rgb < 0xFFFFFF; rgb += 9_973) {
            assertEquals(rgb, ColourVision.NORMAL.seen(rgb));
        }
    }

    /** Pure green is 0.7152 of white's light; red loses most of its own to eyes without red cones, and becomes dark yellow. */
    @Test
    void coloursLoseWhatTheEyeLacks() {
        assertEquals(0xDCDCDC, ColourVision.GREY.seen(0x00FF00));
        assertEquals(0x6D5F00, ColourVision.PROTAN.seen(0xFF0000));
        assertEquals(0xA39000, ColourVision.DEUTAN.seen(0xFF0000));
        assertEquals(0xFF000F, ColourVision.TRITAN.seen(0xFF0000));
    }
}
