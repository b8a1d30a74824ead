package bishan.atlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AC-09")
class BarDivisionTest {

    @Test
    void takesTheLongestRoundDivisionThatFits() {
        assertEquals(new BarDivision(2_000, 4, 2), BarDivision.choose(285, 46));
        assertEquals(new BarDivision(500, 2, 5), BarDivision.choose(35, 46));
    }

    @Test
    void isNeverLongerThanAskedForAndNeverLessThanAThirdOfIt() {
        for (double groundMPerMm = 0.5; groundMPerMm < 5_000; groundMPerMm *= 1.13) {
            double lengthMm = BarDivision.choose(groundMPerMm, 46).lengthM() / groundMPerMm;
            assertTrue(lengthMm <= 46 && lengthMm > 46 / 3.0, lengthMm + " mm at " + groundMPerMm);
        }
    }

    @Test
    void stepsAreOneTwoOrFive() {
        for (double groundMPerMm = 0.5; groundMPerMm < 5_000; groundMPerMm *= 1.13) {
            String digits = String.valueOf(BarDivision.choose(groundMPerMm, 40).stepM());
            assertTrue(digits.matches("[125]0*"), digits);
        }
    }

    @Test
    void labelsCountFromZeroInTheUnitOfTheStep() {
        assertEquals("6", new BarDivision(2_000, 4, 2).label(3));
        assertEquals("0", new BarDivision(2_000, 4, 2).label(0));
        assertEquals("1000", new BarDivision(500, 2, 5).label(2));
    }
}
