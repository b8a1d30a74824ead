package bishan.atlas.scene;

import bishan.atlas.model.Language;
import bishan.atlas.text.ChineseFonts;
import java.awt.Font;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small map in each character of scale, as text. */
@Tag("AC-01")
class GoldenMapTest {
    private final TinyMap map = new TinyMap();

    @ParameterizedTest
    @CsvSource({"district, 200000", "area, 100000", "street, 40000"})
    void theMapIsAsItWasLookedAt(String name, double denominator) {
        Golden.assertMatches(name, SceneText.golden(map.draw(TinyMap.at(denominator), Language.ZH, Optional.empty())));
    }

    /** Another machine has other fonts; even ones without Chinese make the same picture but for the places of labels. */
    @ParameterizedTest
    @CsvSource({"district, 200000", "area, 100000", "street, 40000"})
    void goldensDoNotDependOnTheFonts(String name, double denominator) {
        ChineseFonts other = new ChineseFonts(Font.MONOSPACED, Font.SERIF, false);
        Golden.assertMatches(
                name, SceneText.golden(map.draw(TinyMap.at(denominator), Language.ZH, Optional.empty(), other)));
    }

    @Test
    void theEnglishMapIsAsItWasLookedAt() {
        Golden.assertMatches("area-en", SceneText.golden(map.draw(TinyMap.at(100_000), Language.EN, Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({"zone, Z6", "line, L3", "point, S1"})
    void aSelectionIsMarkedAsItWasLookedAt(String name, String id) {
        DisplayList plain = map.draw(TinyMap.at(100_000), Language.ZH, Optional.empty());
        DisplayList selected = map.draw(TinyMap.at(100_000), Language.ZH, Optional.of(id));
        String before = SceneText.golden(plain);
        StringBuilder added = new StringBuilder();
        SceneText.golden(selected)
                .lines()
                .filter(line -> !before.contains(line))
                .forEach(line -> added.append(line).append('\n'));
        Golden.assertMatches("selected-" + name, added.toString());
    }
}
