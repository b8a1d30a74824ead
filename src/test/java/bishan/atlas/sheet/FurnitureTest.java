package bishan.atlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.app.OpenAtlas;
import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.Visibility;
import bishan.atlas.style.Themes;
import bishan.atlas.text.Messages;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every piece of furniture can be left out; what is owed cannot. */
class FurnitureTest {
    private static final OpenAtlas SOURCE = RealAtlas.get();
    private static final SheetWords WORDS = SheetWords.titled(SheetTitles.district(Language.ZH));
    private static final Furniture NONE = new Furniture(Set.of(), Furniture.MapGrid.NONE);

    private static SheetRecipe recipe(SheetWords words, LabelLanguage labels, Furniture furniture) {
        return recipe(words, labels, furniture, MapExtent.district(), Optional.empty());
    }

    private static SheetRecipe recipe(
            SheetWords words, LabelLanguage labels, Furniture furniture, MapExtent extent, Optional<PartialDate> asOf) {
        return new SheetRecipe(
                words,
                labels.language(),
                labels,
                Recipes.A4,
                extent,
                Visibility.ALL,
                furniture,
                Themes.LIGHT,
                asOf,
                LocalDate.of(2026, 11, 20));
    }

    private static MapSheet sheet(Furniture furniture) throws SheetTooSmall {
        return MapSheet.compose(SOURCE, recipe(WORDS, LabelLanguage.ZH, furniture));
    }

    /** All words of the furniture; a line that was broken is whole again. */
    private static String words(MapSheet sheet) {
        DisplayItem last = sheet.page().items().get(sheet.page().items().size() - 1);
        StringBuilder all = new StringBuilder();
        Marks.texts(new DisplayList(1, 1, List.of(last), List.of(), List.of()))
                .forEach(text -> all.append(text.text()).append('\n'));
        return all.toString();
    }

    private static boolean says(MapSheet sheet, String part) {
        return words(sheet).replace("\n", "").contains(part);
    }

    @ParameterizedTest
    @CsvSource({"200000, 1 厘米相当于实地 2 公里", "36202, 1 厘米约合实地 362 米", "60000, 1 厘米相当于实地 600 米"})
    void aCentimetreStandsForExactlySoMuchOrAboutThreeDigits(double denominator, String note) throws SheetTooSmall {
        SheetRecipe recipe = recipe(WORDS, LabelLanguage.ZH, Furniture.USUAL)
                .withExtent(new MapExtent.View(616_000, 3_274_000, denominator));
        assertTrue(says(MapSheet.compose(SOURCE, recipe), note));
    }

    @ParameterizedTest
    @CsvSource({
        "LEGEND, 图 例",
        "SCALE_BAR, 1 厘米相当于实地",
        "NORTH_ARROW, 坐标北",
        "SOURCES, 资料来源",
        "LOCATOR, 邻区只示名称位置",
        "FACTS, 八个产业生态区"
    })
    void aPieceIsThereWhenAskedForAndOnlyThen(Furniture.Part part, String words) throws SheetTooSmall {
        assertTrue(says(sheet(Furniture.FULL), words));
        Set<Furniture.Part> rest = EnumSet.complementOf(EnumSet.of(part));
        assertFalse(says(sheet(new Furniture(rest, Furniture.MapGrid.GRATICULE)), words));
    }

    @Test
    @Tag("AC-32")
    void aBareSheetStillOwesCreditAndSaysWhatIsSchematic() throws SheetTooSmall {
        MapSheet bare = sheet(NONE);
        assertTrue(says(bare, "OpenStreetMap"));
        assertTrue(says(bare, "示意图"));
        assertTrue(says(bare, "生态区与机场范围均为示意"));
        assertTrue(says(bare, "制图日期：2026年11月20日"));
        assertTrue(says(bare, "截至2023年"));
        assertFalse(says(bare, "2000国家大地坐标系"));
        assertTrue(bare.legend().isEmpty());
    }

    @Test
    void linesOverTheMapLieUnderItsLabelsAndAreNamedOutsideTheFrame() throws SheetTooSmall {
        MapSheet sheet = sheet(Furniture.FULL);
        List<DisplayItem> items = sheet.page().items();
        int grid = -1;
        for (int i = 1; i < items.size() - 1; i++) {
            if (items.get(i).order() == 1_950 && items.get(i).layerId().isEmpty()) {
                grid = i;
            }
        }
        assertTrue(grid > 0);
        assertTrue(items.get(grid - 1).order() <= 1_950);
        assertTrue(items.get(grid + 1).order() > 1_950);
        Box frame = sheet.frame();
        List<Mark.Text> names = Marks.texts(sheet.page()).stream()
                .filter(text -> text.text().matches("\\d+°\\d\\d′"))
                .toList();
        assertTrue(names.size() >= 8, names.toString());
        names.forEach(name -> assertFalse(frame.contains(name.x(), name.y()), name.toString()));
        assertTrue(Marks.texts(sheet(Furniture.USUAL).page()).stream()
                .noneMatch(text -> text.text().contains("°") && text.text().contains("′")));
    }

    @Test
    void whatIsNotTypedIsNotPrinted() throws SheetTooSmall {
        MapSheet plain = sheet(Furniture.USUAL);
        assertFalse(says(plain, "编制"));
        assertFalse(says(plain, "审图号"));
        assertFalse(says(plain, " 页"));
    }

    @Test
    void whatIsTypedIsPrintedAsItIs() throws SheetTooSmall {
        SheetWords typed = new SheetWords("图名", "副标题", "璧山区规划和自然资源局", "渝S(2026)001号");
        SheetRecipe recipe = recipe(typed, LabelLanguage.BOTH, Furniture.USUAL);
        MapSheet sheet = MapSheet.compose(SOURCE, recipe, new PageNumber(3, 14));
        assertTrue(says(sheet, "副标题"));
        assertTrue(says(sheet, "编制：璧山区规划和自然资源局　　审图号：渝S(2026)001号　　制图日期"));
        assertTrue(says(sheet, "第 3 / 14 页"));
    }

    @Test
    void underAGivenTitleTheOtherLanguageStandsOnASheetInBoth() throws SheetTooSmall {
        assertTrue(says(
                MapSheet.compose(SOURCE, recipe(WORDS, LabelLanguage.BOTH, Furniture.USUAL)),
                SheetTitles.district(Language.EN)));
        assertFalse(says(
                MapSheet.compose(SOURCE, recipe(SheetWords.titled("另取的图名"), LabelLanguage.BOTH, Furniture.USUAL)),
                SheetTitles.district(Language.EN)));
        assertFalse(says(sheet(Furniture.USUAL), SheetTitles.district(Language.EN)));
    }

    @Test
    void legendOfASheetInBothLanguagesHasBoth() throws SheetTooSmall {
        MapSheet both = MapSheet.compose(SOURCE, recipe(WORDS, LabelLanguage.BOTH, Furniture.USUAL));
        assertTrue(says(both, "区界") && says(both, "District boundary"));
        assertFalse(says(sheet(Furniture.USUAL), "District boundary"));
    }

    @Test
    void theDateAskedForStandsInTheNoteLine() throws SheetTooSmall {
        PartialDate date = PartialDate.parse("2021-01");
        MapSource then = new PlainMap(SOURCE.atlas().asOf(date));
        MapSheet dated = MapSheet.compose(
                then, recipe(WORDS, LabelLanguage.ZH, Furniture.USUAL, MapExtent.district(), Optional.of(date)));
        assertTrue(says(dated, "按2021年1月所知　两份文献截至2021年1月"), words(dated));
        assertFalse(says(sheet(Furniture.USUAL), "所知　"));
    }

    @ParameterizedTest
    @EnumSource(Furniture.MapGrid.class)
    @Tag("AC-04")
    void aLegendSymbolIsAsLargeOnTheSheetAsTheMapDrawsIt(Furniture.MapGrid grid) throws SheetTooSmall {
        MapSheet sheet = sheet(new Furniture(Furniture.FULL.parts(), grid));
        DisplayItem furniture = sheet.page().items().get(sheet.page().items().size() - 1);
        List<List<Mark>> placed = furniture.marks().stream()
                .filter(Mark.Moved.class::isInstance)
                .map(mark -> ((Mark.Moved) mark).marks())
                .toList();
        assertEquals(sheet.legend().size(), placed.size());
        for (LegendRow row : sheet.legend()) {
            List<Mark> symbol = row.symbol().items().stream()
                    .flatMap(item -> item.marks().stream())
                    .toList();
            assertTrue(placed.contains(symbol), row.classId());
        }
    }

    @Test
    void theLocatorOfAZoneShowsTheFrameInTheDistrict() throws SheetTooSmall {
        SheetWords title = SheetWords.titled("图");
        MapSheet zone = MapSheet.compose(
                SOURCE, recipe(title, LabelLanguage.ZH, Furniture.FULL, MapExtent.whole("Z6"), Optional.empty()));
        assertTrue(says(zone, "方框为本图图幅"));
        assertFalse(says(zone, "合川区"));
        assertTrue(says(sheet(Furniture.FULL), "合川区"));
    }

    @Test
    void whatHasNoRoomIsNamedInWords() {
        for (Page page : List.of(new Page(70, 60), new Page(105, 148), new Page(120, 160))) {
            SheetRecipe a4 = recipe(WORDS, LabelLanguage.BOTH, Furniture.FULL);
            SheetRecipe small = new SheetRecipe(
                    a4.words(),
                    a4.language(),
                    a4.labels(),
                    page,
                    a4.extent(),
                    a4.visibility(),
                    a4.furniture(),
                    a4.theme(),
                    a4.asOf(),
                    a4.madeOn());
            SheetTooSmall why = assertThrows(SheetTooSmall.class, () -> MapSheet.compose(SOURCE, small));
            for (Language language : Language.values()) {
                assertTrue(Messages.of(language, "export").has("sheet.small." + why.part()), why.part());
            }
        }
    }
}
