package bishan.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import bishan.atlas.style.Colour;
import bishan.atlas.style.Themes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One atlas in several themes. */
class ThemedAtlasTest {
    private final OpenAtlas atlas = RealAtlas.get();

    private DisplayList map(String theme, double denominator) {
        Viewport view = RealAtlas.about(616_500, 3_274_000, denominator, 900, 700);
        return atlas.in(theme).compose(RealAtlas.request(view, Language.ZH));
    }

    @ParameterizedTest
    @ValueSource(doubles = {290_000, 120_000, 40_000})
    @Tag("AC-01")
    void everyLabelStandsWhereItStandsInTheLightTheme(double denominator) {
        DisplayList light = map(Themes.LIGHT, denominator);
        for (String theme : new String[] {Themes.DARK, Themes.REPORT}) {
            assertEquals(light.labels(), map(theme, denominator).labels(), theme);
            assertEquals(light.leftOut(), map(theme, denominator).leftOut(), theme);
        }
    }

    @Test
    void theGroundHasTheColourOfTheTheme() {
        for (String theme : Themes.OF_THE_PROGRAM) {
            Mark ground = map(theme, 120_000).items().get(0).marks().get(0);
            assertEquals(atlas.themes().of(theme).argb(Colour.OUTSIDE, 1), ((Mark.Fill) ground).argb());
        }
    }

    @Test
    void aThemeIsMadeOnceAndAnUnknownOneIsTheLightOne() {
        assertSame(atlas.in(Themes.DARK), atlas.in(Themes.DARK));
        assertNotEquals(atlas.in(Themes.DARK), atlas.in(Themes.REPORT));
        assertSame(atlas.in(Themes.LIGHT), atlas.in("night"));
    }

    @Test
    void aDarkScreenIsPrintedLightAndTheOthersAsTheyAre() {
        Themes themes = atlas.themes();
        assertEquals(Themes.LIGHT, themes.forPaper(Themes.DARK).id());
        assertEquals(Themes.LIGHT, themes.forPaper(Themes.LIGHT).id());
        assertEquals(Themes.REPORT, themes.forPaper(Themes.REPORT).id());
    }

    @Test
    void theThemesFollowOneAnotherAndBeginAgain() {
        Themes themes = atlas.themes();
        assertEquals(Themes.DARK, themes.after(Themes.LIGHT).id());
        assertEquals(Themes.REPORT, themes.after(Themes.DARK).id());
        assertEquals(
                Themes.LIGHT,
                themes.after(themes.all().get(themes.all().size() - 1).id()).id());
    }
}
