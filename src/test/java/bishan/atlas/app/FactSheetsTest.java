package bishan.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.app.FactSheet.Areas;
import bishan.atlas.app.FactSheet.Card;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.InferredSwitch;
import bishan.atlas.app.FactSheet.Note;
import bishan.atlas.app.FactSheet.Pills;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Timeline;
import bishan.atlas.geo.Geodesy;
import bishan.atlas.model.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class FactSheetsTest {
    private final FactSheets sheets = new FactSheets(SmallAtlas.atlas());
    private final MapState chinese = MapState.initial(Set.of(), Language.ZH);

    @Test
    void zoneSectionsKeepTheirOrderAndTheirPlaceWhenEmpty() {
        for (String id : List.of("Z1", "Z2")) {
            List<String> titles =
                    sheet(id).sections().stream().map(Section::title).toList();
            assertEquals(List.of("", "目标产业", "进展", "关联项目", "交通可达", "公园", "名称与方位", "请勿混淆"), titles);
            assertTrue(sheet(id).sections().stream().noneMatch(s -> s.blocks().isEmpty()));
        }
    }

    @Test
    void zoneHeadCountsTheZonesAndCarriesPlaceSourceAndSchematic() {
        FactSheet.Head head = sheet("Z1").head();
        assertEquals("产业生态区 1 / 2", head.kicker());
        assertEquals("Digital Zone", head.otherName());
        assertEquals(
                List.of(Chip.Type.PLACE, Chip.Type.SOURCE, Chip.Type.SCHEMATIC),
                head.chips().stream().map(Chip::type).toList());
    }

    @Test
    @Tag("AC-32")
    void plannedAndMeasuredAreaStandSideBySideWithTheDifference() {
        Areas areas = (Areas) section("Z2", "").blocks().get(0);
        assertEquals("4", areas.stated().value());
        assertEquals("400 公顷 · 6,000 亩", areas.stated().second());
        assertEquals("4.3", areas.measured().value());
        assertEquals("相差 +7.5%", areas.measured().second());
        assertEquals("示意范围按规划面积绘出，相符不等于核实。", areas.caution());
    }

    @Test
    @Tag("AC-33")
    void areasThatDisagreeBothStandWithTheirDates() {
        List<Row> rows = rows(section("Z1", ""));
        assertEquals(List.of("4 平方公里", "5 平方公里"), rows.stream().map(Row::value).toList());
        assertEquals(
                List.of("2020年7月", "2021年1月"),
                rows.stream().map(row -> row.chips().get(0).text()).toList());
    }

    @Test
    void statedIndustriesArePillsUnderTheirDocument() {
        Section industries = section("Z1", "目标产业");
        assertEquals(new Pills(List.of("信息安全")), industries.blocks().get(0));
        assertEquals("DA", industries.chips().get(0).id());
    }

    @Test
    void silenceOfTheDocumentsIsSaid() {
        Note note = (Note) section("Z2", "目标产业").blocks().get(0);
        assertEquals(Note.Tone.SILENCE, note.tone());
        assertEquals("两份文献都没有写明目标产业", note.title());
    }

    @Test
    @Tag("AC-33")
    void disputedStepIsMarkedBesideItsSource() {
        Timeline timeline = (Timeline) section("Z1", "进展").blocks().get(0);
        assertEquals(
                List.of("说法不一", "2020年7月"),
                timeline.entries().get(0).chips().stream().map(Chip::text).toList());
        assertEquals("此后的文献未再提及", timeline.closing());
    }

    @Test
    @Tag("AC-34")
    void inferredLinkIsDashedAndGivesItsReason() {
        List<Card> cards = cards(section("Z1", "关联项目"));
        assertEquals("明确 1", section("Z1", "关联项目").count());
        assertFalse(cards.get(0).inferred());
        assertTrue(cards.get(1).inferred());
        assertEquals("主题相近；文献未写地点", cards.get(1).reason());
        assertEquals("总投资20亿元", cards.get(1).figure());
    }

    @Test
    @Tag("AC-34")
    void inferredLinksCanBeSwitchedOffOnBothSheets() {
        MapState off = chinese.withInferred(false);
        for (String id : List.of("Z1", "P2")) {
            FactSheet sheet = sheets.of(id, off).orElseThrow();
            assertTrue(sheet.sections().stream().flatMap(s -> cards(s).stream()).noneMatch(Card::inferred));
            assertTrue(sheet.sections().stream()
                    .flatMap(s -> s.blocks().stream())
                    .anyMatch(block -> block instanceof InferredSwitch inferred && !inferred.on()));
        }
    }

    @Test
    void accessIsMeasuredFromTheMiddleOfTheOutline() {
        Row metro = rows(section("Z1", "交通可达")).get(0);
        double km = Geodesy.distanceM(new Coordinate(106.21, 29.51), SmallAtlas.station()) / 1000;
        assertEquals("%.1f 公里".formatted(km), metro.second());
        assertEquals("算得", section("Z1", "交通可达").chips().get(0).text());
        assertTrue(SheetText.section(section("Z1", "交通可达")).contains("自示意范围形心量起，椭球距离；站位资料在文献之外。"));
    }

    @Test
    void parkBelongsToTheOutlineItsPointLiesIn() {
        assertTrue(SheetText.section(section("Z1", "公园")).contains("东园"));
        assertTrue(SheetText.section(section("Z2", "公园")).contains("示意范围内没有公园点位。"));
    }

    @Test
    void lineAndItsRecordShareOneSheet() {
        assertEquals(sheet("T1"), sheet("L1"));
        assertEquals(sheet("W1"), sheet("V1"));
    }

    @Test
    void lineIsMeasuredInsideTheDistrictOnly() {
        Row length = rows(section("L1", "走向")).get(0);
        double km = Geodesy.distanceM(new Coordinate(106.2, 29.5), new Coordinate(106.3, 29.5)) / 1000;
        assertEquals("%.1f 公里".formatted(km), length.value());
        assertEquals(Chip.Type.DERIVED, length.chips().get(0).type());
    }

    @Test
    void lineWithoutACourseIsNotDrawnAndSaysSo() {
        assertTrue(SheetText.of(sheet("T2")).contains("有名称、走向未知 / 不画在图上。"));
    }

    @Test
    void laterDocumentsThatAreSilentCloseTheCourse() {
        assertTrue(SheetText.of(sheet("T2")).contains("此后的文献未再提及"));
        assertFalse(SheetText.of(sheet("T1")).contains("此后的文献未再提及"));
    }

    @Test
    @Tag("AC-33")
    void factsFromOutsideTheDocumentsAreMarkedSo() {
        FactSheet station = sheet("ST1");
        assertEquals("运营", station.head().status().orElseThrow().word());
        Timeline course = (Timeline) section("ST1", "状态沿革").blocks().get(0);
        assertTrue(course.entries().get(0).outside());
        Chip chip = section("ST1", "位置").chips().get(0);
        assertEquals("文献外", chip.text());
        assertEquals("OUT　坐标资料\n位置精度 ±250 米", chip.tooltip());
    }

    @Test
    void positionGivesCoordinatesAndTheWayThere() {
        String position = SheetText.section(section("ST1", "位置"));
        assertTrue(position.contains("29.5100°N 106.2100°E"));
        assertTrue(position.contains("[飞到此处 ST1]"));
    }

    @Test
    void townTellsWhichPartOfAnOutlineLiesInIt() {
        assertTrue(SheetText.section(section("W1", "相交的生态区")).contains("占其示意范围 100%"));
        assertEquals(1, rows(section("W1", "相交的生态区")).size());
    }

    @Test
    void sourceTellsHowMuchRestsOnIt() {
        assertTrue(SheetText.of(sheet("DA")).contains("项目: 2 条"));
        assertTrue(SheetText.of(sheet("OUT")).contains("文献外来源 OUT"));
    }

    @Test
    void englishSheetHasNoChineseWordsOfOurs() {
        String text = SheetText.of(
                sheets.of("Z1", MapState.initial(Set.of(), Language.EN)).orElseThrow());
        assertTrue(text.contains("Target industries"));
        assertFalse(text.contains("规划面积 "));
    }

    @Test
    void unknownIdHasNoSheet() {
        assertTrue(sheets.of("Q7", chinese).isEmpty());
    }

    private FactSheet sheet(String id) {
        return sheets.of(id, chinese).orElseThrow();
    }

    private Section section(String id, String title) {
        return sheet(id).sections().stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> rows(Section section) {
        return section.blocks().stream()
                .filter(Row.class::isInstance)
                .map(Row.class::cast)
                .toList();
    }

    private static List<Card> cards(Section section) {
        return section.blocks().stream()
                .filter(Card.class::isInstance)
                .map(Card.class::cast)
                .toList();
    }
}
