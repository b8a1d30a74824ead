package bishan.atlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.model.Language;
import bishan.atlas.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetTitlesTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void theTitleOfEveryZoneIsOneThatASheetTakes(Language language) {
        for (Zone zone : RealAtlas.get().atlas().records().zones()) {
            String title = SheetTitles.zone(zone, language);
            assertTrue(SheetWords.acceptsTitle(title), title);
        }
    }

    @Test
    void onlyATitleThatIsTooLongLosesItsBrackets() {
        Zone town = RealAtlas.get().atlas().zone("Z7").orElseThrow();
        assertTrue(SheetTitles.zone(town, Language.ZH).contains("科技创新小镇"));
        assertEquals(
                "Bishan District: Science and Technology Innovation Industrial Ecological Zone",
                SheetTitles.zone(town, Language.EN));
        Zone campus = RealAtlas.get().atlas().zone("Z5").orElseThrow();
        assertTrue(SheetTitles.zone(campus, Language.EN).endsWith("(University Town West)"));
    }
}
