package bishan.atlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.Geodesy;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Context;
import bishan.atlas.model.Language;
import bishan.atlas.model.Link;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Zone;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the boxes of facts say is what the record says, with its sources and dates. */
class SheetFactsTest {
    private static final Atlas ATLAS = RealAtlas.get().atlas();

    private static List<String> card(String zone, Language language) {
        return card(new PlainMap(ATLAS), zone, language);
    }

    private static List<String> card(MapSource source, String zone, Language language) {
        Messages words = Messages.of(language, "sheet");
        Zone about = source.atlas().zone(zone).orElseThrow();
        return texts(source, ZoneCard.of(source, about, 1, words).at(90), words);
    }

    private static List<String> table(Atlas atlas) {
        MapSource source = new PlainMap(atlas);
        Messages words = Messages.of(Language.ZH, "sheet");
        return ZoneTable.of(source, atlas.records().zones(), List.of(), Map.of(), 1, words)
                .map(facts -> texts(source, facts.at(facts.leastMm()), words))
                .orElse(List.of());
    }

    private static List<String> texts(MapSource source, Panel panel, Messages words) {
        Draft draft = new Draft(source);
        panel.draw(draft, new bishan.atlas.scene.Box(0, 0, panel.widthMm(), panel.heightMm()), words);
        return Marks.texts(new DisplayList(200, 200, List.of(draft.item(0)), List.of(), List.of())).stream()
                .map(text -> text.text())
                .toList();
    }

    private static void says(List<String> texts, String part) {
        assertTrue(String.join("", texts).contains(part), part + " not in " + texts);
    }

    private static Atlas with(Context context) {
        return new Atlas(
                ATLAS.title(), ATLAS.groups(), ATLAS.layers(), ATLAS.records().with(context));
    }

    @Test
    @Tag("AC-33")
    void plannedAreaStandsWithItsSourcesAndSecondUnits() {
        List<String> z6 = card("Z6", Language.ZH);
        says(z6, "10 km²");
        says(z6, "1,000 公顷，15,000 亩");
        says(z6, "S0（2021年1月）、S1（2020年7月）");
    }

    @Test
    @Tag("AC-33")
    void anotherWordingOfAnotherDocumentStandsBesideIt() {
        List<String> z7 = card("Z7", Language.ZH);
        says(z7, "约15 km²");
        says(z7, "另作 15 km²：S0（2021年1月）");
    }

    @Test
    @Tag("AC-32")
    void measuredStandsBesidePlannedWithTheDifferenceAndTheCaution() {
        List<String> z3 = card("Z3", Language.ZH);
        double km2 = Geodesy.areaKm2(ATLAS.feature("Z3").orElseThrow().geometry());
        says(z3, PrintedNumber.measured(km2) + " km²，相差 " + PrintedNumber.difference(50, km2) + "%");
        says(z3, "示意范围按规划面积绘出，相符不等于核实");
    }

    @Test
    void differenceIsSignedAndNeverMinusZero() {
        assertEquals("+1.0", PrintedNumber.difference(100, 101));
        assertEquals("−2.5", PrintedNumber.difference(100, 97.5));
        assertEquals("0.0", PrintedNumber.difference(100, 99.99));
    }

    @Test
    void industriesAreThoseADocumentNamesOrTheSilenceIsSaid() {
        says(card("Z6", Language.ZH), "数字文创、信息安全、软件服务外包");
        says(card("Z6", Language.ZH), "S1（2020年7月）");
        says(card("Z3", Language.ZH), "五份文献都没有写明目标产业");
        says(card("Z3", Language.EN), "None of five documents names any target industry");
    }

    @Test
    void whereFunctionsAreStatedButNoIndustriesTheFunctionsAreSaid() {
        List<String> z5 = card("Z5", Language.ZH);
        says(z5, "未列产业；写明的功能与空间：大学城功能拓展区域");
        says(z5, "S1（2020年7月）");
        assertFalse(String.join("", z5).contains("都没有写明目标产业"), z5.toString());
        says(card("Z7", Language.ZH), "知识产权交易中心");
    }

    @Test
    @Tag("AC-34")
    void linkedProjectsAreCountedByHowTheyAreKnown() {
        long stated = links("Z6", Link.Kind.EXPLICIT);
        long inferred = links("Z6", Link.Kind.INFERRED);
        assertTrue(stated > 0 && inferred > 0);
        says(card("Z6", Language.ZH), "文献写明 " + stated + " 个，推断 " + inferred + " 个");
    }

    private static long links(String zone, Link.Kind kind) {
        long projects = ATLAS.records().projects().stream()
                .flatMap(project -> project.linkTo(zone).stream())
                .filter(link -> link.kind() == kind)
                .count();
        return projects
                + ATLAS.records().transport().stream()
                        .filter(record -> record.ties().zoneLinks().stream()
                                .anyMatch(link -> link.targetId().equals(zone) && link.kind() == kind))
                        .count();
    }

    @Test
    void theTableHasEveryZoneAndTheSumTheRecordWorkedOut() {
        List<String> table = table(ATLAS);
        says(table, "八个产业生态区（规划面积）");
        for (Zone zone : ATLAS.records().zones()) {
            says(table, PrintedNumber.plain(zone.plannedKm2()));
        }
        says(table, "合计 586 km²，由各区相加，文献未印");
        says(table, "面积：S0（2021年1月）");
        says(table, "界线均为示意，文献未给界线");
    }

    @Test
    void withoutARecordOfItNoSumIsMade() {
        Context all = ATLAS.records().context();
        Context bare = new Context(
                all.subjects(),
                all.structures(),
                all.indicators(),
                List.of(),
                all.contradictions(),
                all.cross(),
                all.namedLines());
        List<String> table = table(with(bare));
        assertTrue(table.stream().noneMatch(text -> text.contains("合计") || text.contains("586")), table.toString());
        says(table, "约15");
    }

    @Test
    void aSumIsNotPrintedForFewerZones() {
        Atlas before = ATLAS.asOf(PartialDate.parse("2020-12"));
        List<String> table = table(before);
        assertFalse(before.records().zones().isEmpty());
        assertTrue(before.records().zones().size() < 8);
        assertTrue(table.stream().noneMatch(text -> text.contains("合计")), table.toString());
        says(table, "S1（2020年7月）");
    }

    @Test
    void anAtlasWithoutZonesHasNoTable() {
        Atlas empty = new Atlas(ATLAS.title(), ATLAS.groups(), ATLAS.layers(), Atlas.Records.NONE);
        assertEquals(
                Optional.empty(),
                ZoneTable.of(
                        new PlainMap(empty), List.of(), List.of(), Map.of(), 1, Messages.of(Language.ZH, "sheet")));
    }
}
