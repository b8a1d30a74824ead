package bishan.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Language;
import bishan.atlas.model.Quantity;
import bishan.atlas.model.Unit;
import bishan.atlas.text.Messages;
import java.util.List;
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
        Quantity money = measure(20, "yi_yuan", "亿元", "100 million CNY");
        assertEquals("超 20 亿元", chinese.figure(money));
        assertEquals("more than CNY 2 billion", english.figure(money));
        Figure figure = new Figure(
                "F",
                new Bilingual("总投资", "Investment"),
                new Fact<>(money, Optional.empty(), List.of("S4"), Optional.empty()),
                true,
                Optional.empty());
        assertEquals("总投资超20亿元", chinese.phrase(figure));
        assertEquals("Investment: more than CNY 2 billion", english.phrase(figure));
    }

    @Test
    void largeCountsAreInMyriadsInChinese() {
        Quantity cores = new Quantity(723_000, Unit.COUNT, new Bilingual("个", "cores"), Optional.empty());
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

    private static Quantity measure(double value, String unitId, String zh, String en) {
        return new Quantity(
                value,
                Unit.ofId(unitId).orElseThrow(),
                new Bilingual(zh, en),
                Optional.of(new Bilingual("超", "more than")));
    }
}
