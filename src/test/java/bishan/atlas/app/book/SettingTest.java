package bishan.atlas.app.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.model.Language;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.sheet.Page;
import bishan.atlas.style.Themes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingTest {
    private static final Setting SETTING = Setting.of(
            RealAtlas.get().typesetter(),
            RealAtlas.get().theme(),
            BookRecipe.usual(Language.EN, Themes.LIGHT, Books.DAY));

    @Test
    void whatMayBreakNowhereIsCutBetweenLettersRatherThanLeavingItsRoom() {
        String address = "http://example.org/a_very_long_address_that_has_nowhere_to_break/202203/t20220311.html";
        Lines lines = SETTING.lines(address, Type.TINY, 30);
        assertEquals(address, String.join("", lines.lines()));
        assertTrue(lines.lines().size() > 2);
        lines.lines().forEach(line -> assertTrue(SETTING.widthMm(line, Type.TINY) <= 30, line));
    }

    @Test
    void aTitleNeverEndsInALoneWord() {
        double width = SETTING.widthMm("Comprehensive Health Industrial Ecological", Type.CHAPTER) + 1;
        List<String> lines = SETTING.lines("Comprehensive Health Industrial Ecological Zone", Type.CHAPTER, width)
                .lines();
        assertEquals(List.of("Comprehensive Health", "Industrial Ecological Zone"), lines);
    }

    @Test
    void tagsFollowTheTextWhereThereIsRoomAndStandUnderItWhereThereIsNone() {
        List<Tag> tags = List.of(new Tag("S0 Jan 2021", true, "S0"));
        assertEquals(
                SETTING.lines("short", Type.SMALL, 60).heightMm(),
                SETTING.said("short", Type.SMALL, tags, 60).heightMm());
        Said full = SETTING.said("short", Type.SMALL, tags, SETTING.widthMm("short", Type.SMALL) + 2);
        assertEquals(2 * full.words().lineMm(), full.heightMm());
    }

    @Test
    void noTypeIsTooSmallToReadEvenWhenAPageIsSetCloser() {
        for (Type type : Type.values()) {
            assertTrue(SETTING.closer(0.88).lettering(type).sizeMm() >= 1.75, type.name());
        }
    }

    @Test
    void aBookNeedsAPageOfA4() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> new BookRecipe(
                        new Page(148, 210),
                        Language.ZH,
                        LabelLanguage.ZH,
                        Themes.LIGHT,
                        Optional.empty(),
                        Books.DAY,
                        "",
                        ""));
        assertTrue(refused.getMessage().contains("148.0"), refused.getMessage());
    }
}
