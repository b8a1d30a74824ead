package bishan.atlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleRangeTest {
    @ParameterizedTest
    @CsvSource({"500, STREET", "49999, STREET", "50000, AREA", "199999, AREA", "200000, DISTRICT", "5000000, DISTRICT"})
    void everyScaleHasItsCharacter(double denominator, ScaleRange range) {
        assertEquals(range, ScaleRange.of(denominator));
    }

    @Test
    void oneRangeBeginsWhereTheOtherEnds() {
        assertEquals(ScaleRange.STREET.maxDenominator(), ScaleRange.AREA.minDenominator());
        assertEquals(ScaleRange.AREA.maxDenominator(), ScaleRange.DISTRICT.minDenominator());
    }
}
