package bishan.atlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AC-15")
class ChineseBreaksTest {
    /** A Chinese character is one wide, anything else half. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }

    private static List<String> lines(String text, double width) {
        return ChineseBreaks.lines(text, width, ChineseBreaksTest::width);
    }

    @Test
    void closingMarksNeverBeginALine() {
        assertEquals(List.of("产业生", "态区，", "璧山"), lines("产业生态区，璧山", 3));
    }

    @Test
    void openingMarksNeverEndALine() {
        assertEquals(List.of("西部", "（国", "际）", "数字"), lines("西部（国际）数字", 3));
    }

    @Test
    void wordsAndNumbersStayWhole() {
        assertEquals(List.of("规划面积", "1234.56亩"), lines("规划面积1234.56亩", 5));
        assertEquals(
                List.of("Western ", "(International) ").stream()
                        .map(String::strip)
                        .toList(),
                lines("Western (International)", 8));
    }

    @Test
    void theLastLineNeverHoldsOneCharacter() {
        assertEquals(List.of("璧山产业", "图集"), lines("璧山产业图集", 5));
        assertEquals(List.of("没有文献写明", "地点。"), lines("没有文献写明地点。", 7.5));
    }

    @Test
    void titlesBreakBeforeTheirCommonTail() {
        assertEquals(
                List.of("西部（国际）数字经济", "产业生态区"),
                ChineseBreaks.titleLines("西部（国际）数字经济产业生态区", 13, ChineseBreaksTest::width));
        assertEquals(List.of("大健康产业生态区"), ChineseBreaks.titleLines("大健康产业生态区", 13, ChineseBreaksTest::width));
    }

    @Test
    void aBracketAfterTheTailGoesToTheNextLine() {
        assertEquals(
                List.of("科技创新产业生态区", "（西部〈重庆〉科技创", "新小镇）"),
                ChineseBreaks.titleLines("科技创新产业生态区（西部〈重庆〉科技创新小镇）", 10, ChineseBreaksTest::width));
    }

    @Test
    void nothingIsLostAndTheRulesHoldAtEveryWidth() {
        String text = "S1列三个区同日开工（2020年6月18日），S0只点名“产教融合”和科技创新两区：规划 10 平方公里、1000 公顷。";
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            List<String> lines = lines(text, 4 + random.nextDouble() * 40);
            assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
            for (int k = 0; k < lines.size(); k++) {
                String line = lines.get(k);
                assertFalse(k > 0 && "，。、：）”".indexOf(line.charAt(0)) >= 0, line);
                assertFalse(k < lines.size() - 1 && "（“".indexOf(line.charAt(line.length() - 1)) >= 0, line);
            }
            assertTrue(lines.get(lines.size() - 1).replaceAll("[，。、]", "").length() > 1, lines.toString());
        }
    }
}
