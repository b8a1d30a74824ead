package bishan.atlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.model.Language;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.Visibility;
import bishan.atlas.style.Themes;
import bishan.atlas.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever page, extent, furniture and language: every piece has its own place, and all its words are in it and can be read. */
class FullSheetTest {
    private static final MapSource SOURCE = RealAtlas.get();
    private static final double ROUNDING_MM = 0.05;
    private static final Map<SheetRecipe, Optional<SheetPlan>> PLANS = new HashMap<>();

    private static final Furniture KILOMETRES =
            new Furniture(EnumSet.allOf(Furniture.Part.class), Furniture.MapGrid.KILOMETRES);

    static Stream<SheetRecipe> recipes() {
        List<Page> pages = List.of(
                new Page(70, 60),
                new Page(105, 148),
                new Page(148, 210),
                new Page(210, 148),
                new Page(210, 297),
                new Page(297, 210),
                new Page(297, 420),
                new Page(420, 150),
                new Page(841, 1189),
                new Page(1189, 841),
                Page.ofPixels(1920, 1080, 96));
        List<MapExtent> extents = List.of(
                MapExtent.district(),
                MapExtent.whole("Z1"),
                MapExtent.whole("Z6"),
                new MapExtent.View(616_000, 3_274_000, 60_000),
                new MapExtent.District(Optional.of(400_000.0)));
        List<SheetRecipe> recipes = new ArrayList<>();
        int turn = 0;
        for (Page page : pages) {
            for (MapExtent extent : extents) {
                LabelLanguage labels = LabelLanguage.values()[turn % 3];
                Furniture furniture = turn % 2 == 0 ? Furniture.FULL : KILOMETRES;
                recipes.add(recipe(page, extent, furniture, labels));
                turn++;
            }
        }
        return recipes.stream();
    }

    private static SheetRecipe recipe(Page page, MapExtent extent, Furniture furniture, LabelLanguage labels) {
        Language language = labels.language();
        String title = extent instanceof MapExtent.Whole whole
                ? SheetTitles.zone(SOURCE.atlas().zone(whole.featureId()).orElseThrow(), language)
                : SheetTitles.district(language);
        return new SheetRecipe(
                new SheetWords(title, "", "璧山区规划和自然资源局", "渝S(2026)001号"),
                language,
                labels,
                page,
                extent,
                Visibility.ALL,
                furniture,
                Themes.LIGHT,
                Optional.empty(),
                LocalDate.of(2026, 11, 20));
    }

    private static boolean isSmall(Page page) {
        return Math.min(page.widthMm(), page.heightMm()) < 150;
    }

    /** Plans the sheet as composing does, or empty where a small page has no room for all. */
    private static Optional<SheetPlan> plan(SheetRecipe recipe) {
        return PLANS.computeIfAbsent(recipe, FullSheetTest::planned);
    }

    private static Optional<SheetPlan> planned(SheetRecipe recipe) {
        Messages words = Messages.of(recipe.language(), "sheet");
        try {
            PageGrid grid = grid(recipe, words);
            SheetFurniture furniture = new SheetFurniture(recipe, SOURCE, words);
            return Optional.of(
                    new SheetPlanner(furniture, MapWish.of(recipe.extent(), SOURCE), grid.map()).plan(List.of()));
        } catch (SheetTooSmall e) {
            assertTrue(isSmall(recipe.page()), recipe.page() + " has no room for " + e.part());
            return Optional.empty();
        }
    }

    private static PageGrid grid(SheetRecipe recipe, Messages words) throws SheetTooSmall {
        double band = GridBand.widthMm(recipe.furniture().grid(), recipe.page().furniture());
        double inner = recipe.page().widthMm() * 0.92 - 2 * band;
        FootStrip foot =
                FootStrip.of(recipe, SOURCE.atlas(), true, Optional.empty(), inner, SOURCE.typesetter(), words);
        return PageGrid.of(recipe.page(), TitleBlock.of(recipe, SOURCE, inner).heightMm(), foot.heightMm());
    }

    private static List<PageMarks.Placed> marks(Page page, DisplayItem item) {
        return PageMarks.of(new DisplayList(page.widthMm(), page.heightMm(), List.of(item), List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void platesStandApartAndHoldTheirWords(SheetRecipe recipe) {
        Optional<SheetPlan> planned = plan(recipe);
        if (planned.isEmpty()) {
            return;
        }
        SheetPlan plan = planned.get();
        Messages words = Messages.of(recipe.language(), "sheet");
        Box paper = new Box(0, 0, recipe.page().widthMm(), recipe.page().heightMm());
        List<Plate> plates = plan.arrangement().plates();
        assertTrue(plates.size() >= 4, plates.toString());
        for (Plate plate : plates) {
            assertTrue(plate.box().inside(paper), plate.toString());
            boolean onMap = plate.box().inside(plan.frame());
            assertTrue(
                    onMap || !plate.box().overlaps(plan.frame(), 0),
                    plate.what().part());
            assertEquals(
                    1,
                    plates.stream()
                            .filter(other -> other.box().overlaps(plate.box(), 0))
                            .count(),
                    plate.what().part());
            Draft draft = new Draft(SOURCE);
            plate.what().draw(draft, plate.box(), words);
            holds(recipe.page(), plate, draft.item(0));
        }
    }

    private static void holds(Page page, Plate plate, DisplayItem drawn) {
        List<Box> texts = new ArrayList<>();
        for (PageMarks.Placed placed : marks(page, drawn)) {
            if (placed.mark() instanceof Mark.Text text) {
                Box box = placed.box(SOURCE.typesetter()).orElseThrow(() -> new AssertionError(text.text()));
                String what = plate.what().part() + ": " + text.text() + " " + box + " in " + plate.box();
                assertTrue(box.inside(plate.box().grown(ROUNDING_MM)), what);
                assertTrue(text.lettering().sizeMm() >= Ink.SMALLEST_TEXT_MM, what);
                texts.forEach(other -> assertFalse(ink(box).overlaps(ink(other), 0), what + " over " + other));
                texts.add(box);
            } else if (placed.mark() instanceof Mark.Stroke stroke) {
                assertTrue(stroke.pen().widthMm() >= 0.1, plate.what().part());
            }
        }
    }

    /** What letters really fill of the room kept for them: capitals and Chinese reach neither up nor down so far. */
    private static Box ink(Box text) {
        double less = text.height() * 0.14;
        return new Box(text.minX() + ROUNDING_MM, text.minY() + less, text.maxX() - ROUNDING_MM, text.maxY() - less);
    }

    @Test
    void theWordsOfAComposedPageDoNotOverlap() throws SheetTooSmall {
        for (LabelLanguage labels : LabelLanguage.values()) {
            for (Page page : List.of(new Page(105, 148), new Page(210, 297), new Page(297, 210), new Page(841, 1189))) {
                boolean small = isSmall(page);
                MapExtent extent = small ? new MapExtent.View(616_000, 3_274_000, 60_000) : MapExtent.district();
                SheetRecipe recipe = recipe(page, extent, small ? Furniture.USUAL : Furniture.FULL, labels);
                MapSheet sheet = MapSheet.compose(SOURCE, recipe, new PageNumber(2, 12));
                DisplayItem furniture =
                        sheet.page().items().get(sheet.page().items().size() - 1);
                Box paper = new Box(0, 0, page.widthMm(), page.heightMm());
                List<Box> texts = new ArrayList<>();
                for (PageMarks.Placed placed : marks(page, furniture)) {
                    if (placed.mark() instanceof Mark.Text text) {
                        Box box = placed.box(SOURCE.typesetter()).orElseThrow();
                        assertTrue(ink(box).inside(paper.grown(-1)), text.text());
                        texts.forEach(other ->
                                assertFalse(ink(box).overlaps(ink(other), 0), page + " " + text.text() + " " + box));
                        texts.add(box);
                    }
                }
                assertTrue(texts.size() > (small ? 20 : 60), "few texts: " + texts.size());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void nothingCoversTheGroundThatIsFitted(SheetRecipe recipe) {
        boolean fitted = recipe.extent() instanceof MapExtent.Whole
                || recipe.extent() instanceof MapExtent.District district
                        && district.denominator().isEmpty();
        Optional<SheetPlan> planned = fitted ? plan(recipe) : Optional.empty();
        if (planned.isEmpty()) {
            return;
        }
        var view = planned.get().window();
        var ground = ((MapWish.Whole) MapWish.of(recipe.extent(), SOURCE)).ground();
        assertTrue(view.extent().contains(ground.getEnvelopeInternal()));
        for (Box plate : planned.get().reserved()) {
            var under = new org.locationtech.jts.geom.Envelope(
                    view.east(plate.minX()),
                    view.east(plate.maxX()),
                    view.north(plate.maxY()),
                    view.north(plate.minY()));
            assertFalse(ground.intersects(ground.getFactory().toGeometry(under)), plate.toString());
        }
    }

    @Test
    @Tag("AC-05")
    void zonesInTheTableNeedNoRowInTheLegend() throws SheetTooSmall {
        SheetRecipe recipe = recipe(new Page(297, 420), MapExtent.district(), Furniture.FULL, LabelLanguage.ZH);
        MapSheet sheet = MapSheet.compose(SOURCE, recipe);
        List<String> rows = sheet.legend().stream().map(row -> row.classId()).toList();
        assertEquals(rows.size(), Set.copyOf(rows).size());
        assertEquals(8, rows.stream().filter(id -> id.startsWith("zone.")).count());
        long printed = Marks.texts(sheet.page()).stream()
                .filter(text -> text.text().equals("国际体育产业生态区"))
                .count();
        assertEquals(1, printed);
        assertTrue(Preflight.of(sheet, recipe, SOURCE).stream()
                .anyMatch(finding -> finding.code().equals("legend.equal")));
    }

    @Test
    @Tag("AC-05")
    void whatLiesUnderAPlateAloneNeedsNoRow() throws SheetTooSmall {
        Set<String> hidden = new HashSet<>();
        for (Page page : List.of(new Page(210, 297), new Page(297, 210))) {
            for (int zone = 1; zone <= 8; zone++) {
                SheetRecipe recipe = recipe(page, MapExtent.whole("Z" + zone), Furniture.FULL, LabelLanguage.ZH);
                MapSheet sheet = MapSheet.compose(SOURCE, recipe);
                Inspection inspection = Inspection.of(sheet, recipe, SOURCE);
                Set<String> drawn = SheetPlan.ids(SOURCE.legend(inspection.map(), recipe.language()));
                Set<String> listed = SheetPlan.ids(sheet.legend());
                assertTrue(drawn.containsAll(listed), recipe.toString());
                assertEquals("legend.equal", ContentChecks.legend(inspection).code());
                drawn.removeAll(listed);
                hidden.addAll(drawn);
            }
        }
        assertTrue(hidden.contains("interchange"), hidden.toString());
    }
}
