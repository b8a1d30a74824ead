package bishan.atlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.text.ChineseFonts;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AC-15")
class ParagraphTest {
    private static final String TEXT = "坐标系：2000国家大地坐标系（EPSG:4544），3度带，中央经线105°E。生态区、机场范围均为示意，不作划界依据。";
    private final Typesetter typesetter = new Typesetter(ChineseFonts.find());
    private final Lettering lettering = Lettering.sans(2);

    @Test
    void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne() {
        for (double measure = 12; measure < 120; measure += 0.7) {
            List<String> lines =
                    Paragraph.of(TEXT, lettering, measure, typesetter).lines();
            for (String line : lines) {
                assertFalse("。，、）：".contains(line.substring(0, 1)), line);
                assertFalse(line.endsWith("（"), line);
            }
            assertEquals(TEXT, String.join("", lines));
        }
    }

    @Test
    void latinWordsAndNumbersStayWhole() {
        for (double measure = 20; measure < 120; measure += 0.7) {
            String lines = String.join(
                    "\n", Paragraph.of(TEXT, lettering, measure, typesetter).lines());
            assertTrue(lines.contains("EPSG:4544") && lines.contains("2000"), lines);
        }
    }

    @Test
    void aNamePartsBeforeItsBracketOnlyWhereItMust() {
        String name = "科技创新产业生态区（西部〈重庆〉科技创新小镇）";
        List<String> parted = List.of("科技创新产业生态区", "（西部〈重庆〉科技创新小镇）");
        double bracket = typesetter.widthMm(parted.get(1), lettering);
        assertEquals(
                parted,
                Paragraph.name(name, lettering, bracket + 0.1, typesetter).lines());
        assertEquals(
                List.of(name), Paragraph.name(name, lettering, 200, typesetter).lines());
        assertEquals(
                Paragraph.balanced(name, lettering, bracket / 2, typesetter),
                Paragraph.name(name, lettering, bracket / 2, typesetter));
        String english = "Education Zone (University Town)";
        double zone = typesetter.widthMm("(University Town)", lettering);
        assertEquals(
                List.of("Education Zone", "(University Town)"),
                Paragraph.name(english, lettering, zone + 1, typesetter).lines());
    }

    @Test
    void noLastLineOfOneCharacter() {
        double seven = typesetter.widthMm("一二三四五六七", lettering) + 0.01;
        assertEquals(
                2,
                Paragraph.of("一二三四五六七八", lettering, seven, typesetter).lines().size());
        assertTrue(Paragraph.of("一二三四五六七八", lettering, seven, typesetter)
                        .lines()
                        .get(1)
                        .length()
                > 1);
    }

    @Test
    void aWordWiderThanTheMeasureIsCutRatherThanLost() {
        String word = "Pneumonoultramicroscopicsilicovolcanoconiosis";
        Paragraph cut = Paragraph.of("璧山" + word + "区", lettering, 20, typesetter);
        assertTrue(cut.widthMm() <= 20, cut.toString());
        assertEquals("璧山" + word + "区", String.join("", cut.lines()));
    }
}
