package bishan.atlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.geo.Geodesy;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Language;
import bishan.atlas.model.Layer;
import bishan.atlas.model.MapFeature;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.Visibility;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapSheetTest {
    private static final String STAMP = "示意图";
    private static final String CREDIT = "OpenStreetMap";
    private final PlainMap map = PlainMap.ofMaps();

    static List<Page> pages() {
        return List.of(
                Recipes.SCREEN,
                Recipes.SMALL,
                Recipes.A4,
                Page.ofPixels(600, 800, 96),
                new Page(297, 420),
                new Page(420, 150),
                Page.ofPixels(640, 480, 96),
                new Page(110, 300));
    }

    private MapSheet district(Language language, Page page) throws SheetTooSmall {
        return MapSheet.compose(map, Recipes.of(language, page, MapExtent.district()));
    }

    private MapSheet without(Set<String> hidden) throws SheetTooSmall {
        Visibility rest = new Visibility(hidden, Visibility.ALL.phases());
        return MapSheet.compose(map, Recipes.of(Language.ZH, Recipes.A4, MapExtent.district(), rest));
    }

    @Test
    @Tag("AC-01")
    void theMapIsComposedOnceAndEveryItemOfItIsOnThePage() throws SheetTooSmall {
        MapSheet sheet = district(Language.ZH, Recipes.A4);
        assertEquals(1, map.composed().size());
        List<String> onPage = sheet.page().items().stream()
                .map(DisplayItem::featureId)
                .filter(id -> !id.isEmpty())
                .toList();
        List<String> inMap = map.compose(map.composed().get(0)).items().stream()
                .map(DisplayItem::featureId)
                .filter(id -> !id.isEmpty())
                .toList();
        assertEquals(inMap, onPage);
    }

    @ParameterizedTest
    @MethodSource("pages")
    @Tag("AC-03")
    void frameTimesScaleIsTheGroundByGeodesic(Page page) throws SheetTooSmall {
        MapSheet sheet = district(Language.ZH, page);
        Viewport window = sheet.window();
        double y = window.heightMm() / 2;
        var west = window.ground(0, y);
        var east = window.ground(window.widthMm(), y);
        double groundM = Geodesy.distanceM(
                map.projection().toGeographic(west.x, west.y), map.projection().toGeographic(east.x, east.y));
        assertEquals(groundM, sheet.frame().width() / 1000 * window.denominator(), groundM * 0.001);
    }

    @Test
    @Tag("AC-03")
    void aTypedScaleIsKeptExactly() throws SheetTooSmall {
        MapExtent wish = new MapExtent.View(616_000, 3_274_000, 87_342);
        MapSheet sheet = MapSheet.compose(map, Recipes.of(Language.ZH, Recipes.A4, wish));
        assertEquals(87_342, sheet.window().denominator());
        assertEquals("1:87,342", sheet.ratio());
    }

    @ParameterizedTest
    @MethodSource("pages")
    @Tag("AC-05")
    void legendListsTheClassesDrawn(Page page) throws SheetTooSmall {
        MapSheet sheet = district(Language.ZH, page);
        Set<String> drawn = sheet.page().items().stream()
                .map(DisplayItem::classId)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        assertEquals(drawn, sheet.legend().stream().map(LegendRow::classId).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTextIsOnThePage(Page page) throws SheetTooSmall {
        for (Language language : Language.values()) {
            MapSheet sheet = district(language, page);
            for (Mark.Text text : Marks.texts(furniture(sheet))) {
                double end = text.x() + map.typesetter().widthMm(text.text(), text.lettering());
                assertTrue(text.x() >= 1 && end <= page.widthMm() - 1, text.text() + " " + text.x() + "-" + end);
                assertTrue(text.y() > 0 && text.y() < page.heightMm() - 0.5, text.text());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsTooSmallToReadOrToPrint(Page page) throws SheetTooSmall {
        MapSheet sheet = district(Language.ZH, page);
        Marks.texts(sheet.page())
                .forEach(text -> assertTrue(text.lettering().sizeMm() >= Ink.SMALLEST_TEXT_MM, text.text()));
        DisplayItem furniture = sheet.page().items().get(sheet.page().items().size() - 1);
        Marks.strokes(furniture).forEach(stroke -> assertTrue(stroke.pen().widthMm() >= 0.1));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noLabelLiesUnderTheFurniture(Page page) throws SheetTooSmall {
        MapSheet sheet = district(Language.ZH, page);
        List<Box> reserved = map.composed().get(0).reserved();
        assertTrue(reserved.size() >= 2);
        Box origin = sheet.frame();
        sheet.page()
                .labels()
                .forEach(label -> label.boxes()
                        .forEach(box -> reserved.forEach(plate -> {
                            Box onPage = new Box(
                                    plate.minX() + origin.minX(),
                                    plate.minY() + origin.minY(),
                                    plate.maxX() + origin.minX(),
                                    plate.maxY() + origin.minY());
                            assertFalse(box.overlaps(onPage, 0), label.text());
                        })));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void furnitureStaysInTheFrameAndApart(Page page) throws SheetTooSmall {
        MapSheet sheet = district(Language.EN, page);
        List<Box> plates = map.composed().get(0).reserved();
        Box frame = new Box(0, 0, sheet.frame().width(), sheet.frame().height());
        for (Box plate : plates) {
            assertTrue(plate.inside(frame), plate.toString());
            assertEquals(
                    1, plates.stream().filter(other -> other.overlaps(plate, 0)).count());
        }
    }

    @Test
    @Tag("AC-32")
    void schematicIsStampedWhileAZoneIsDrawn() throws SheetTooSmall {
        assertTrue(hasText(without(Set.of("airport")), STAMP));
    }

    @Test
    @Tag("AC-32")
    void schematicIsStampedWhileTheAirportIsDrawn() throws SheetTooSmall {
        assertTrue(hasText(without(Set.of("zones")), STAMP));
    }

    @Test
    @Tag("AC-32")
    void nothingIsStampedWithoutSchematicOutlines() throws SheetTooSmall {
        assertFalse(hasText(without(Set.of("zones", "airport")), STAMP));
    }

    @Test
    @Tag("AC-33")
    void theCreditIsPrintedWhateverIsShown() throws SheetTooSmall {
        Set<String> owing = map.atlas().layers().stream()
                .filter(layer -> layer.features().stream().anyMatch(MapSheetTest::owesTheCredit))
                .map(Layer::id)
                .collect(Collectors.toSet());
        assertFalse(owing.isEmpty());
        assertTrue(hasText(without(Set.of()), CREDIT));
        assertTrue(hasText(without(owing), CREDIT));
    }

    @Test
    @Tag("AC-33")
    void noCreditIsPrintedForAnAtlasThatOwesNone() throws SheetTooSmall {
        Atlas atlas = map.atlas();
        List<Layer> rest = atlas.layers().stream()
                .map(layer -> new Layer(
                        layer.id(),
                        layer.groupId(),
                        layer.title(),
                        layer.key(),
                        layer.visible(),
                        layer.features().stream().filter(f -> !owesTheCredit(f)).toList()))
                .toList();
        PlainMap free = new PlainMap(new Atlas(atlas.title(), atlas.groups(), rest, atlas.records()));
        assertFalse(hasText(MapSheet.compose(free, Recipes.of(Language.ZH, Recipes.A4, MapExtent.district())), CREDIT));
    }

    private static boolean owesTheCredit(MapFeature feature) {
        return feature.provenance().sourceIds().contains("G6");
    }

    @Test
    void footNamesSourcesGridAndDate() throws SheetTooSmall {
        MapSheet sheet = district(Language.ZH, Recipes.SCREEN);
        for (String words :
                List.of("五份公开文献 S0–S4（2020年7月—2023年）", "2000国家大地坐标系", "3度带", "中央经线105°E", "2026年11月20日", "截至2023年")) {
            assertTrue(hasText(sheet, words), words);
        }
    }

    @Test
    void anEnglishPageHasNoChineseInItsFurniture() throws SheetTooSmall {
        MapSheet sheet = district(Language.EN, Recipes.A4);
        for (Mark.Text text : Marks.texts(furniture(sheet))) {
            assertTrue(text.text().codePoints().noneMatch(Character::isIdeographic), text.text());
        }
    }

    @Test
    void aPageWithoutRoomForTheLegendSaysSo() {
        SheetRecipe recipe = Recipes.of(Language.ZH, new Page(70, 60), MapExtent.district());
        assertThrows(SheetTooSmall.class, () -> MapSheet.compose(map, recipe));
    }

    @Test
    void everyPageIsEitherSetOrSaidToBeTooSmall() {
        int set = 0;
        for (double width = 60; width <= 300; width += 24) {
            for (double height = 60; height <= 300; height += 24) {
                for (MapExtent wish : List.of(MapExtent.district(), new MapExtent.View(616_000, 3_274_000, 40_000))) {
                    try {
                        MapSheet sheet = MapSheet.compose(map, Recipes.of(Language.EN, new Page(width, height), wish));
                        assertTrue(sheet.frame().width() > 20 && sheet.frame().height() > 20);
                        set++;
                    } catch (SheetTooSmall e) {
                        assertTrue(Math.min(width, height) < 120, width + " x " + height + ": " + e.getMessage());
                    }
                }
            }
        }
        assertTrue(set > 100, set + " pages");
    }

    @Test
    void aLongTitleIsBrokenAndPushesTheMapDown() throws SheetTooSmall {
        String title = "重庆市璧山区八个产业生态区、轨道交通、高速公路与公园体系现状及规划示意总图（含机场场址、河流、水库与山脊）";
        MapSheet sheet = MapSheet.compose(
                map, Recipes.titled(title, Language.ZH, Recipes.A4, MapExtent.district(), Visibility.ALL));
        assertTrue(
                sheet.frame().minY() > district(Language.ZH, Recipes.A4).frame().minY());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void furnitureNeverCoversTheGroundAskedFor(Page page) throws SheetTooSmall {
        MapSheet sheet = district(Language.ZH, page);
        var ground = ((MapWish.Whole) MapWish.of(MapExtent.district(), map)).ground();
        Viewport view = sheet.window();
        List<Box> plates = map.composed().get(0).reserved();
        for (Box plate : plates) {
            var under = new org.locationtech.jts.geom.Envelope(
                    view.east(plate.minX()),
                    view.east(plate.maxX()),
                    view.north(plate.maxY()),
                    view.north(plate.minY()));
            assertFalse(ground.intersects(ground.getFactory().toGeometry(under)), plate.toString());
        }
        assertTrue(view.extent().contains(ground.getEnvelopeInternal()));
    }

    @Test
    void zonesAreAmongWhatIsDrawn() throws SheetTooSmall {
        assertTrue(district(Language.ZH, Recipes.A4).legend().stream()
                .anyMatch(row -> row.classId().equals(FeatureKind.ZONE.id())));
    }

    private static bishan.atlas.scene.DisplayList furniture(MapSheet sheet) {
        DisplayItem last = sheet.page().items().get(sheet.page().items().size() - 1);
        return new bishan.atlas.scene.DisplayList(
                sheet.page().widthMm(), sheet.page().heightMm(), List.of(last), List.of(), List.of());
    }

    private static boolean hasText(MapSheet sheet, String part) {
        return Marks.texts(sheet.page()).stream().anyMatch(text -> text.text().contains(part));
    }
}
