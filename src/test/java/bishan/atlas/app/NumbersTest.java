package bishan.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Language;
import bishan.atlas.model.Measure;
import bishan.atlas.text.Messages;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private final Numbers chinese = new Numbers(Messages.of(Language.ZH, "facts"));
    private final Numbers english = new Numbers(Messages.of(Language.EN, "facts"));

    @Test
    void trailingZerosAreOffAndThousandsParted() {
        assertEquals("10", chinese.plain(10));
        assertEquals("2.7", chinese.plain(2.70));
        assertEquals("30,100", chinese.plain(30_100));
    }

    @Test
    void measuredAreaKeepsOneDecimal() {
        assertEquals("10.0", chinese.measured(10.001));
    }

    @Test
    void areaHasHectaresAndMu() {
        assertEquals("1,000 公顷 · 1.5 万亩", chinese.hectaresAndMu(10));
        assertEquals("1,000 ha · 15,000 mu", english.hectaresAndMu(10));
    }

    @Test
    void figureKeepsItsQualifier() {
        Measure money = measure(20, "yi_yuan", "亿元", "100 million CNY");
        assertEquals("超 20 亿元", chinese.figure(money));
        assertEquals("more than CNY 2 billion", english.figure(money));
        Figure figure = new Figure(new Bilingual("总投资", "Investment"), money, Optional.empty(), true, "S4");
        assertEquals("总投资超20亿元", chinese.phrase(figure));
        assertEquals("Investment: more than CNY 2 billion", english.phrase(figure));
    }

    @Test
    void largeCountsAreInMyriadsInChinese() {
        Measure cores = new Measure(723_000, "count", new Bilingual("个", "cores"), Optional.empty());
        assertEquals("72.3 万个", chinese.figure(cores));
        assertEquals("723,000 cores", english.figure(cores));
    }

    @Test
    void differenceIsSignedUnlessItRoundsToNothing() {
        assertEquals("相差 0.0%", chinese.difference(10, 9.9999));
        assertEquals("相差 +2.0%", chinese.difference(10, 10.2));
        assertEquals("相差 −2.0%", chinese.difference(10, 9.8));
    }

    @Test
    void accuracyIsInMetresBelowAKilometre() {
        assertEquals("±250 米", chinese.accuracy(250));
        assertEquals("±1.2 公里", chinese.accuracy(1200));
    }

    private static Measure measure(double value, String unitId, String zh, String en) {
        return new Measure(value, unitId, new Bilingual(zh, en), Optional.of(new Bilingual("超", "more than")));
    }
}
