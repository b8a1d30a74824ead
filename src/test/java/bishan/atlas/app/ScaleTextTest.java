package bishan.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bishan.atlas.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50000|50000",
                "1:50000|50000",
                "1：5 万|50000",
                "1:5万|50000",
                "8.7万|87000",
                "１∶５万|50000",
                "1:87,000|87000",
                "1/2000|2000",
                "500|500",
                "500万|5000000"
            })
    void scaleIsReadAsPeopleWriteIt(String text, double denominator) {
        assertEquals(new ScaleText.Scale(denominator), ScaleText.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"499", "1:500.1万", "0", "99999999999999999999"})
    void scaleOutOfRangeIsRefused(String text) {
        assertEquals(new ScaleText.Refused("scale.outOfRange"), ScaleText.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1:", "五万", "abc", "-5000", "1:5万万", "1e5"})
    void whatIsNoScaleIsRefused(String text) {
        assertEquals(new ScaleText.Refused("scale.unreadable"), ScaleText.parse(text));
    }

    @Test
    void scaleIsShownInTheLanguageOfThePlanner() {
        assertEquals("1:8.7万", new ScaleText(Language.ZH).format(87_012));
        assertEquals("1:87,000", new ScaleText(Language.EN).format(87_012));
        assertEquals("1:20万", new ScaleText(Language.ZH).format(200_000));
        assertEquals("1:2500", new ScaleText(Language.ZH).format(2_500));
    }
}
