package bishan.atlas.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.text.ChineseFonts;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The font that references are set in is a font like any other, and its letters can be told apart. */
class TrueTypeFileTest {
    private static final BlockLetters LETTERS = new BlockLetters(24, 0);

    @Test
    void javaReadsItsNameItsWeightAndItsLetters() throws Exception {
        byte[] file = new TrueTypeFile("Blocks of a Test", true, LETTERS).bytes();
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        assertEquals("Blocks of a Test", font.getFamily());
        assertEquals("Blocks of a Test Bold", font.getFontName());
        assertEquals(-1, font.canDisplayUpTo("Bishan km² — “璧山产业生态区”（示意图），龥"));
        assertEquals(2, font.canDisplayUpTo("A1\uD83D\uDE80"));
    }

    /** All words of a TrueType file add up to a number that the specification gives. */
    @Test
    void theFilesSumIsRight() {
        ByteBuffer file = ByteBuffer.wrap(new TrueTypeFile("Blocks of a Test", false, LETTERS).bytes());
        int sum = 0;
        while (file.hasRemaining()) {
            sum += file.getInt();
        }
        assertEquals(0xB1B0AFBA, sum);
    }

    @Test
    void chineseIsAsWideAsItIsHighAndLatinHalfThat() {
        Typesetter typesetter = new Typesetter(GoldenFont.families());
        assertEquals(30, typesetter.widthMm("璧山区", Lettering.sans(10)), 1e-6);
        assertEquals(15, typesetter.widthMm("Z6 ", Lettering.sansBold(10)), 1e-6);
        assertEquals(20, typesetter.widthMm("缙云", Lettering.serif(10)), 1e-6);
    }

    @Test
    void weightsAndFacesLookDifferent() {
        Typesetter typesetter = new Typesetter(GoldenFont.families());
        Map<String, Lettering> seen = new HashMap<>();
        for (Lettering lettering : new Lettering[] {
            Lettering.sans(10),
            Lettering.sansBold(10),
            Lettering.serif(10),
            new Lettering(Lettering.Face.SERIF, true, 10, 0)
        }) {
            String outline = typesetter
                    .glyphs("璧", lettering, 10)
                    .getOutline()
                    .getBounds2D()
                    .toString();
            assertEquals(null, seen.put(outline, lettering));
        }
    }

    @Test
    void noTwoLettersOfAWidthLookAlike() {
        Map<Object, Integer> seen = new HashMap<>();
        for (int c = '!'; c < 0x7F; c++) {
            assertEquals(null, seen.put(LETTERS.blocks(c), c));
        }
        seen.clear();
        for (int c = 0x4E00; c <= 0x9FFF; c++) {
            assertTrue(!LETTERS.blocks(c).isEmpty());
            assertEquals(null, seen.put(LETTERS.blocks(c), c));
        }
    }

    @Test
    void theAtlasFindsTheFamiliesByName() {
        ChineseFonts families = GoldenFont.families();
        assertEquals(families.sans(), new Font(families.sans(), Font.PLAIN, 1).getFamily());
        assertEquals(families.serif(), new Font(families.serif(), Font.BOLD, 1).getFamily());
    }
}
