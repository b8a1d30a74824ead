package bishan.atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Status;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.Visibility;
import bishan.atlas.sheet.Furniture;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.sheet.SheetWords;
import bishan.atlas.text.Messages;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeTextTest {
    private static final String LEAST = """
            {"bishan_recipe": 1, "title": "图", "page_mm": {"width": 210, "height": 297},
             "extent": {"district": true}, "made_on": "2026-11-20"}
            """;

    static List<ExportRecipe> recipes() {
        SheetRecipe rich = new SheetRecipe(
                new SheetWords("璧山区“数字经济”图", "副题 \\ 引号\"", "规划科", "渝S(2026)001号"),
                Language.EN,
                LabelLanguage.BOTH,
                new Page(297, 420.5),
                new MapExtent.View(616_000.123456789, 3_274_000.25, 87_342),
                new Visibility(Set.of("metro", "Z6"), EnumSet.of(Status.Phase.OPEN)),
                Furniture.FULL,
                "report",
                Optional.of(PartialDate.parse("2021-01")),
                LocalDate.of(2026, 11, 20));
        return List.of(
                new ExportRecipe(rich, PageFormat.PDF, 300, ExportRecipe.SvgText.OUTLINES),
                ExportRecipe.png(rich.withExtent(MapExtent.whole("Z6")), 96),
                ExportRecipe.png(rich.withExtent(new MapExtent.Whole("Z6", Optional.of(50_000.0))), 96),
                ExportRecipe.png(rich.withExtent(new MapExtent.District(Optional.of(200_000.0))), 96),
                ExportRecipe.png(rich.withExtent(MapExtent.district()), 600));
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void whatWasWrittenIsReadBack(ExportRecipe recipe) throws RecipeFlaw {
        assertEquals(recipe, RecipeText.read(RecipeText.of(recipe)));
        assertEquals(RecipeText.of(recipe), RecipeText.of(RecipeText.read(RecipeText.of(recipe))));
    }

    @Test
    void whatMayBeLeftOutTakesWhatANewSheetHas() throws RecipeFlaw {
        ExportRecipe recipe = RecipeText.read(LEAST);
        assertEquals(MapExtent.district(), recipe.sheet().extent());
        assertEquals(Furniture.USUAL, recipe.sheet().furniture());
        assertEquals(Visibility.ALL, recipe.sheet().visibility());
        assertEquals(PageFormat.PNG, recipe.format());
        assertEquals("", recipe.sheet().words().mapNumber());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\": \"图\" -> \"title\": 7 -> title",
                "\"title\": \"图\" -> \"titel\": \"图\" -> title",
                "\"title\": \"图\" -> \"title\": \" \" -> 120",
                "210 -> 2 -> page_mm.width",
                "210 -> \"a\" -> page_mm.width",
                "\"district\": true -> \"east\": 1, \"north\": 2 -> extent.scale",
                "2026-11-20 -> 2026-11-31 -> 2026-11-31",
                "\"bishan_recipe\": 1 -> \"bishan_recipe\": 9 -> 9",
                "\"bishan_recipe\" -> \"recipe\" -> bishan_recipe",
                "\"made_on\" -> \"as_of\": \"soon\", \"made_on\" -> soon",
                "\"made_on\" -> \"phases\": [\"gone\"], \"made_on\" -> gone",
                "\"made_on\" -> \"furniture\": [\"legend\", 3], \"made_on\" -> furniture",
                "\"made_on\" -> \"hidden\": \"metro\", \"made_on\" -> hidden",
                "\"2026-11-20\" -> \"+99999-01-01\" -> +99999",
                "\"made_on\" -> \"title\": \"again\", \"made_on\" -> JSON",
                "\"made_on\" -> \"format\": \"gif\", \"made_on\" -> gif"
            })
    void aFlawIsNamedInBothLanguages(String change) {
        String[] parts = change.split(" -> ");
        assertTrue(LEAST.contains(parts[0]), change);
        String text = LEAST.replace(parts[0], parts[1]);
        RecipeFlaw flaw = assertThrows(RecipeFlaw.class, () -> RecipeText.read(text));
        for (Language language : Language.values()) {
            String message = flaw.message(Messages.of(language, "export"));
            assertTrue(message.contains(parts[2]), message);
        }
    }

    @Test
    void whatIsNoJsonIsSaidToBeAtItsLine() {
        RecipeFlaw flaw = assertThrows(RecipeFlaw.class, () -> RecipeText.read("{\n  \"title\": }"));
        assertEquals(List.of(2, 12), flaw.args());
    }

    @Test
    void aRecipeNamesNoPlaceOfTheMachine() {
        assertFalse(RecipeText.of(recipes().get(0)).contains(System.getProperty("user.home")));
    }
}
