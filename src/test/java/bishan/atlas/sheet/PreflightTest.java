package bishan.atlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.app.ThemedAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.LeftOut;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.Pen;
import bishan.atlas.scene.Visibility;
import bishan.atlas.style.Themes;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Messages;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each check finds what is wrong with a sheet and says nothing of a sound one. */
class PreflightTest {
    private static final SheetRecipe RECIPE = Recipes.of(Language.ZH, Recipes.A4, MapExtent.district());
    private static final MapSource SOURCE = RealAtlas.get();
    private static MapSheet sheet;

    @BeforeAll
    static void compose() throws SheetTooSmall {
        sheet = MapSheet.compose(SOURCE, RECIPE);
    }

    private static List<Finding> of(MapSheet looked) {
        return Preflight.of(looked, RECIPE, SOURCE);
    }

    private static Optional<Finding> find(List<Finding> findings, String code) {
        return findings.stream().filter(f -> f.code().equals(code)).findFirst();
    }

    private static Finding must(List<Finding> findings, String code, Finding.Severity severity) {
        Finding finding = find(findings, code).orElseThrow(() -> new AssertionError(code + " not in " + findings));
        assertEquals(severity, finding.severity());
        return finding;
    }

    private static MapSheet with(DisplayItem... more) {
        List<DisplayItem> items = new ArrayList<>(sheet.page().items());
        items.addAll(List.of(more));
        return with(items, sheet.page().leftOut());
    }

    /** The sheet without its map. */
    private static MapSheet furnitureAnd(DisplayItem... more) {
        List<DisplayItem> items = new ArrayList<>();
        items.add(sheet.page().items().get(sheet.page().items().size() - 1));
        items.addAll(List.of(more));
        return with(items, List.of());
    }

    private static MapSheet with(List<DisplayItem> items, List<LeftOut> leftOut) {
        DisplayList page = sheet.page();
        return new MapSheet(
                new DisplayList(page.widthMm(), page.heightMm(), items, page.labels(), leftOut),
                sheet.frame(),
                sheet.window(),
                sheet.legend(),
                sheet.plates());
    }

    private static DisplayItem item(Mark... marks) {
        return new DisplayItem(30, "", "", "", List.of(marks));
    }

    private static Mark.Text text(String words, double sizeMm) {
        return new Mark.Text(words, 10, 20, 0, Lettering.sans(sizeMm), 0xFF000000, 0, 0);
    }

    private static Path2D rectangle(double x, double y, double width, double height) {
        return new Path2D.Double(new Rectangle2D.Double(x, y, width, height));
    }

    @Test
    void theUsualSheetHasNoErrorAndTheWorstComesFirst() {
        List<Finding> findings = of(sheet);
        assertTrue(findings.stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR), findings.toString());
        List<Finding.Severity> order = findings.stream().map(Finding::severity).toList();
        assertEquals(order.stream().sorted().toList(), order);
    }

    @Test
    void whatCanBePointedAtLiesOnThePage() {
        Box page = new Box(0, 0, sheet.page().widthMm(), sheet.page().heightMm());
        List<Box> all = of(sheet).stream().flatMap(f -> f.where().stream()).toList();
        assertFalse(all.isEmpty());
        all.forEach(box -> assertTrue(box.inside(page.grown(3)), box.toString()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFindingIsSaidInWords(Language language) {
        Messages words = Messages.of(language, "preflight");
        for (Finding finding : of(sheet)) {
            for (String part : List.of(".title", ".text")) {
                String said = words.get(finding.code() + part, finding.args().toArray());
                assertFalse(said.isBlank() || said.contains("{"), finding.code() + ": " + said);
            }
        }
    }

    @Test
    void smallTextIsFoundWhereItStands() {
        assertTrue(find(of(furnitureAnd()), "text.large").isPresent());
        Mark inside =
                new Mark.Clip(rectangle(0, 0, 100, 100), List.of(new Mark.Moved(5, 40, List.of(text("小字", 1.2)))));
        Finding small = must(of(furnitureAnd(item(inside))), "text.small", Finding.Severity.CAUTION);
        assertEquals(1.2, small.args().get(0));
        assertEquals(1, small.where().size());
        assertTrue(small.where().get(0).contains(16, 59.5), small.where().toString());
    }

    @Test
    void smallTextThatIsClippedAwayIsNoMatter() {
        Mark outside = new Mark.Clip(rectangle(50, 50, 10, 10), List.of(text("小字", 1.2)));
        assertTrue(find(of(furnitureAnd(item(outside))), "text.large").isPresent());
    }

    @Test
    void aThinLineIsFound() {
        assertTrue(find(of(sheet), "line.thick").isPresent());
        Mark thin = new Mark.Stroke(rectangle(20, 20, 10, 10), Pen.solid(0.05), 0xFF000000);
        Finding found = must(of(with(item(thin))), "line.thin", Finding.Severity.CAUTION);
        assertEquals(List.of(new Box(20, 20, 30, 30)), found.where());
    }

    @Test
    @Tag("AC-12")
    void aMissingGlyphIsAnErrorThatNamesTheCharacter() {
        assertTrue(find(of(sheet), "glyph.all").isPresent());
        String unassigned = Character.toString(0x0378);
        Finding found = must(of(with(item(text("璧" + unassigned, 3)))), "glyph.missing", Finding.Severity.ERROR);
        assertEquals(unassigned, found.args().get(0));
        assertEquals("U+0378", found.args().get(1));
        assertEquals(1, found.where().size());
    }

    @Test
    @Tag("AC-06")
    void labelsLeftOutAreCountedNamedAndPointedAt() {
        List<LeftOut> out = List.of(
                new LeftOut("zone", "Z6", "数字经济", LeftOut.Reason.COLLIDES, ""),
                new LeftOut("zone", "Z7", "科技创新", LeftOut.Reason.TOO_SMALL, ""),
                new LeftOut("zone", "Z1", "大健康", LeftOut.Reason.OUTSIDE, ""),
                new LeftOut("zone", "Z3", "临空", LeftOut.Reason.OUT_OF_SCALE, ""));
        Finding found = must(of(with(sheet.page().items(), out)), "labels.leftOut", Finding.Severity.CAUTION);
        assertEquals(List.of(2, "数字经济、科技创新", 1L), found.args().subList(0, 3));
        assertEquals(2, found.where().size());
        found.where().forEach(box -> assertTrue(box.inside(sheet.frame()), box.toString()));
    }

    @Test
    void labelsOfOtherScalesAndPlacesAreNotMissed() {
        List<LeftOut> out = List.of(
                new LeftOut("zone", "Z1", "大健康", LeftOut.Reason.OUTSIDE, ""),
                new LeftOut("zone", "Z3", "临空", LeftOut.Reason.OUT_OF_SCALE, ""));
        Finding found = must(of(with(sheet.page().items(), out)), "labels.all", Finding.Severity.PASSED);
        assertEquals(List.of(1L), found.args());
    }

    @Test
    void sourcesSwitchedOffAreACaution() {
        assertTrue(find(of(sheet), "sources.given").isPresent());
        SheetRecipe bare = furnished(new Furniture(Set.of(), Furniture.MapGrid.NONE));
        must(Preflight.of(sheet, bare, SOURCE), "sources.off", Finding.Severity.CAUTION);
    }

    @Test
    void anAtlasWithoutDocumentsIsACaution() throws SheetTooSmall {
        Atlas all = SOURCE.atlas();
        PlainMap bare = new PlainMap(new Atlas(all.title(), all.groups(), all.layers(), Atlas.Records.NONE));
        MapSheet made = MapSheet.compose(bare, RECIPE);
        must(Preflight.of(made, RECIPE, bare), "sources.undated", Finding.Severity.CAUTION);
    }

    @Test
    @Tag("AC-32")
    void schematicOutlinesWithoutTheNoteAreAnError() {
        Finding noted = must(of(sheet), "schematic.noted", Finding.Severity.PASSED);
        assertEquals(List.of(8L, 1L), noted.args());
        List<DisplayItem> map =
                sheet.page().items().subList(0, sheet.page().items().size() - 1);
        Finding found = must(of(with(map, List.of())), "schematic.missing", Finding.Severity.ERROR);
        assertEquals(9, found.where().size());
    }

    @Test
    void nothingIsSaidOfOutlinesWhereNoneIsDrawn() throws SheetTooSmall {
        Visibility rest = new Visibility(Set.of("zones", "airport"), Visibility.ALL.phases());
        SheetRecipe recipe = Recipes.of(Language.ZH, Recipes.A4, MapExtent.district(), rest);
        List<Finding> findings = Preflight.of(MapSheet.compose(SOURCE, recipe), recipe, SOURCE);
        assertTrue(findings.stream().noneMatch(f -> f.code().startsWith("schematic")));
        assertTrue(findings.stream().noneMatch(f -> f.code().startsWith("grey")));
    }

    @Test
    void zonesAlikeInGreyAreNamed() throws SheetTooSmall {
        Visibility two = new Visibility(Set.of("Z2", "Z3", "Z5", "Z6", "Z7", "Z8"), Visibility.ALL.phases());
        SheetRecipe recipe = Recipes.of(Language.ZH, Recipes.A4, MapExtent.district(), two);
        List<Finding> findings = Preflight.of(MapSheet.compose(SOURCE, recipe), recipe, SOURCE);
        Finding found = must(findings, "grey.alike", Finding.Severity.CAUTION);
        assertEquals(List.of(1, "大健康–农文旅", -2), found.args());
        assertEquals(2, found.where().size());
    }

    @Test
    void patternsTellZonesApartInGrey() throws SheetTooSmall {
        ThemedAtlas report = RealAtlas.get().in(Themes.REPORT);
        MapSheet made = MapSheet.compose(report, RECIPE);
        must(Preflight.of(made, RECIPE, report), "grey.patterns", Finding.Severity.PASSED);
    }

    @Test
    void twoZonesFarApartInGreyPass() throws SheetTooSmall {
        Visibility two = new Visibility(Set.of("Z2", "Z3", "Z4", "Z5", "Z6", "Z8"), Visibility.ALL.phases());
        SheetRecipe recipe = Recipes.of(Language.ZH, Recipes.A4, MapExtent.district(), two);
        List<Finding> findings = Preflight.of(MapSheet.compose(SOURCE, recipe), recipe, SOURCE);
        assertEquals(
                List.of(2),
                must(findings, "grey.apart", Finding.Severity.PASSED).args());
    }

    @Test
    @Tag("AC-05")
    void aLegendThatDoesNotListWhatIsDrawnIsAnError() {
        Finding equal = must(of(sheet), "legend.equal", Finding.Severity.PASSED);
        assertEquals(List.of(sheet.legend().size()), equal.args());
        List<LegendRow> fewer = sheet.legend().stream()
                .filter(row -> !row.classId().equals("airport"))
                .toList();
        MapSheet incomplete = new MapSheet(sheet.page(), sheet.frame(), sheet.window(), fewer, sheet.plates());
        Finding found = must(of(incomplete), "legend.differs", Finding.Severity.ERROR);
        assertEquals(List.of(1, "airport"), found.args());
        assertFalse(found.where().isEmpty());
    }

    @Test
    @Tag("AC-05")
    void whatIsDrawnOutsideTheFrameNeedsNoRow() throws SheetTooSmall {
        for (MapExtent extent : List.of(
                MapExtent.whole("Z6"),
                new MapExtent.View(616_000, 3_274_000, 61_804),
                new MapExtent.View(608_000, 3_258_000, 80_000))) {
            SheetRecipe recipe = Recipes.of(Language.ZH, new Page(297, 210), extent);
            MapSheet part = MapSheet.compose(SOURCE, recipe);
            List<Finding> findings = Preflight.of(part, recipe, SOURCE);
            assertEquals(
                    List.of(part.legend().size()),
                    must(findings, "legend.equal", Finding.Severity.PASSED).args());
            must(findings, "schematic.noted", Finding.Severity.PASSED);
        }
    }

    @Test
    void whatIsSwitchedOffIsNoted() {
        SheetRecipe bare = furnished(new Furniture(EnumSet.of(Furniture.Part.SOURCES), Furniture.MapGrid.NONE));
        List<Finding> findings = Preflight.of(sheet, bare, SOURCE);
        must(findings, "legend.off", Finding.Severity.NOTE);
        must(findings, "scale.off", Finding.Severity.NOTE);
    }

    @Test
    @Tag("AC-09")
    void aScaleThatTheBarContradictsIsAnError() {
        must(of(sheet), "scale.agrees", Finding.Severity.PASSED);
        Viewport window = sheet.window();
        Viewport far =
                new Viewport(900_000, window.centreNorth(), window.denominator(), window.widthMm(), window.heightMm());
        MapSheet off = new MapSheet(sheet.page(), sheet.frame(), far, sheet.legend(), sheet.plates());
        must(of(off), "scale.differs", Finding.Severity.ERROR);
    }

    @Test
    void aMapNumberIsNotedUntilItIsTyped() {
        must(of(sheet), "mapNumber.none", Finding.Severity.NOTE);
        SheetRecipe numbered = new SheetRecipe(
                new SheetWords("图", "", "", "渝S(2026)001号"),
                RECIPE.language(),
                RECIPE.labels(),
                RECIPE.page(),
                RECIPE.extent(),
                RECIPE.visibility(),
                RECIPE.furniture(),
                RECIPE.theme(),
                RECIPE.asOf(),
                RECIPE.madeOn());
        must(Preflight.of(sheet, numbered, SOURCE), "mapNumber.given", Finding.Severity.PASSED);
    }

    private static SheetRecipe furnished(Furniture furniture) {
        return new SheetRecipe(
                RECIPE.words(),
                RECIPE.language(),
                RECIPE.labels(),
                RECIPE.page(),
                RECIPE.extent(),
                RECIPE.visibility(),
                furniture,
                RECIPE.theme(),
                RECIPE.asOf(),
                RECIPE.madeOn());
    }
}
