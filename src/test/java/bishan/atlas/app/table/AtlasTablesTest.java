package bishan.atlas.app.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.export.Cell;
import bishan.atlas.export.Table;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every table over the maps of this repository. */
class AtlasTablesTest {
    private static final Atlas ATLAS = RealAtlas.get().atlas();
    private static final AtlasTables TABLES = new AtlasTables(ATLAS);

    private static Table table(TableName name) {
        return TABLES.of(name, Language.ZH);
    }

    private static Table asOf(TableName name, String date) {
        return TABLES.of(name, Language.ZH, Optional.of(PartialDate.parse(date)));
    }

    private static Cell cell(Table table, List<Cell> row, String key) {
        for (int i = 0; i < row.size(); i++) {
            if (table.columns().get(i).key().equals(key)) {
                return row.get(i);
            }
        }
        throw new AssertionError("no column " + key + " in " + table.id());
    }

    private static String text(Table table, String id, String key) {
        List<Cell> row = table.rows().stream()
                .filter(r -> cell(table, r, "id").text().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in the table " + table.id()));
        return cell(table, row, key).text();
    }

    @ParameterizedTest
    @CsvSource({"ZONES, 8", "PROJECTS, 105", "TRANSPORT, 25", "INDICATORS, 104", "LINKS, 16"})
    void aTableHasARowForEachThing(TableName name, int rows) {
        assertEquals(rows, table(name).rows().size());
    }

    @Test
    void theOtherTablesFollowTheRecordToo() {
        assertTrue(table(TableName.PARKS).rows().size() >= 4);
        assertEquals(
                ATLAS.records().figures().count() + ATLAS.records().parkCounts().size(),
                table(TableName.FIGURES).rows().size());
        assertEquals(
                ATLAS.records().sources().size(),
                table(TableName.SOURCES).rows().size());
        Table contradictions = table(TableName.CONTRADICTIONS);
        assertEquals(
                ATLAS.records().context().contradictions().size(),
                contradictions.rows().stream()
                        .map(row -> cell(contradictions, row, "id").text())
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @EnumSource(TableName.class)
    void bothLanguagesHaveTheSameKeysRowsAndBothNames(TableName name) {
        Table zh = table(name);
        Table en = TABLES.of(name, Language.EN);
        assertEquals(zh.rows().size(), en.rows().size());
        assertEquals(keys(zh), keys(en));
        for (String key : List.of("name_zh", "name_en", "title_zh", "title_en")) {
            if (keys(zh).contains(key)) {
                for (int i = 0; i < zh.rows().size(); i++) {
                    assertEquals(
                            cell(zh, zh.rows().get(i), key), cell(en, en.rows().get(i), key));
                }
            }
        }
        assertTrue(keys(zh).stream().anyMatch(key -> key.endsWith("_zh")), "no Chinese names in " + name);
    }

    private static List<String> keys(Table table) {
        return table.columns().stream().map(Table.Column::key).toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = TableName.class,
            names = {"FIGURES", "INDICATORS"})
    @Tag("AC-33")
    void everyNumberHasItsUnitAndItsSource(TableName name) {
        Table table = table(name);
        List<String> bare = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            String id = cell(table, row, "id").text();
            boolean number = cell(table, row, "value") instanceof Cell.Amount;
            boolean ratio = name == TableName.INDICATORS
                    && !cell(table, row, "parts").text().isEmpty();
            if (number == ratio
                    || cell(table, row, "unit").text().isEmpty()
                    || ATLAS.source(cell(table, row, "source").text()).isEmpty()) {
                bare.add(id);
            }
        }
        assertEquals(List.of(), bare);
    }

    @Test
    @Tag("AC-32")
    void aZoneHasItsPlannedAreaDocumentByDocumentBesideTheMeasuredOne() {
        Table zones = table(TableName.ZONES);
        assertEquals("15", text(zones, "Z7", "planned_s1"));
        assertEquals("约", text(zones, "Z7", "planned_s1_qualifier"));
        assertEquals("2020-07", text(zones, "Z7", "planned_s1_date"));
        assertEquals("S1", text(zones, "Z7", "planned_s1_source"));
        assertEquals("", text(zones, "Z7", "planned_s0_qualifier"));
        assertEquals("", text(zones, "Z1", "planned_s1"));
        for (List<Cell> row : zones.rows()) {
            double planned = number(zones, row, "planned_s0");
            assertEquals(planned, number(zones, row, "measured_km2"), 0.01);
            assertEquals(0, number(zones, row, "planned_s0_difference_percent"), 0.01);
            assertEquals("示意", cell(zones, row, "boundary_status").text());
        }
        assertTrue(zones.notes().lines().stream().anyMatch(line -> line.startsWith("示意图")));
    }

    private static double number(Table table, List<Cell> row, String key) {
        return ((Cell.Amount) cell(table, row, key)).value();
    }

    @Test
    @Tag("AC-34")
    void statedAndInferredNeverShareAColumn() {
        Table zones = table(TableName.ZONES);
        assertTrue(text(zones, "Z6", "linked_stated").contains("P04"));
        assertFalse(text(zones, "Z6", "linked_stated").contains("P53"));
        assertTrue(text(zones, "Z6", "linked_inferred").contains("文献未写地点"));
        assertEquals("", text(zones, "Z1", "industries_stated"));
        assertTrue(text(zones, "Z1", "industries_inferred").contains("[S0 S2 S3]"));
        Table projects = table(TableName.PROJECTS);
        assertEquals("Z6", text(projects, "P53", "zone_inferred"));
        assertEquals("", text(projects, "P53", "zone_stated"));
        Table links = table(TableName.LINKS);
        Map<String, Long> kinds = links.rows().stream()
                .collect(Collectors.groupingBy(row -> cell(links, row, "link").text(), Collectors.counting()));
        assertEquals(Map.of("文献载明", 5L, "推断", 11L), kinds);
        links.rows().stream()
                .filter(row -> cell(links, row, "link").text().equals("推断"))
                .forEach(row -> assertFalse(cell(links, row, "reason").text().isEmpty()));
    }

    @Test
    @Tag("AC-33")
    void whatComesFromOutsideTheDocumentsIsMarked() {
        Table transport = table(TableName.TRANSPORT);
        assertEquals("文献外", text(transport, "T03", "status_origin"));
        assertEquals("文献", text(transport, "T02", "status_origin"));
        assertEquals("示意", text(transport, "T01", "course"));
        Table parks = table(TableName.PARKS);
        assertEquals("文献", text(parks, "PK01", "origin"));
        assertEquals("文献外", text(parks, "PK05", "origin"));
    }

    @Test
    void aRatioHasItsPartsAndNoValueOfItsOwn() {
        Table indicators = table(TableName.INDICATORS);
        assertEquals("", text(indicators, "I049", "value"));
        assertEquals("一产 5 : 二产 52 : 三产 43", text(indicators, "I049", "parts"));
        assertEquals("目标", text(indicators, "I004", "point_kind"));
        assertEquals("2000", text(indicators, "I004", "value"));
    }

    @Test
    void aNumberThatStandsInAnotherRecordKeepsItsValueAndSource() {
        Table indicators = table(TableName.INDICATORS);
        assertEquals("P85.loans", text(indicators, "I037", "figure"));
        assertEquals("71007", text(indicators, "I037", "value"));
        assertEquals("S4", text(indicators, "I037", "source"));
    }

    @Test
    void asOfADateOnlyWhatWasSurelyKnownIsTold() {
        assertEquals(List.of("Z5", "Z6", "Z7"), ids(asOf(TableName.ZONES, "2020")));
        assertEquals(8, asOf(TableName.ZONES, "2021-01").rows().size());
        assertEquals(List.of(), ids(asOf(TableName.ZONES, "2020-06")));
        Table zones = asOf(TableName.ZONES, "2020");
        assertFalse(keys(zones).contains("planned_s0"));
        assertEquals("", text(zones, "Z7", "region"), "only a later document says where it lies");
        assertEquals("2020-07", text(zones, "Z7", "milestone_date"));
        Table figures = asOf(TableName.FIGURES, "2020-12-31");
        assertFalse(figures.rows().isEmpty());
        figures.rows()
                .forEach(row -> assertEquals("S1", cell(figures, row, "source").text()));
    }

    @Test
    void aSourceOfAYearIsNotSurelyKnownBeforeItsEnd() {
        List<String> june = sources(asOf(TableName.INDICATORS, "2023-06"));
        assertTrue(june.contains("S3"));
        assertFalse(june.contains("S2"));
        assertTrue(sources(asOf(TableName.INDICATORS, "2023-12")).contains("S2"));
    }

    @Test
    void aStateIsOfItsOwnDate() {
        assertEquals("已开工", text(asOf(TableName.PROJECTS, "2020-07"), "P01", "status"));
        assertEquals("2020-06-18", text(asOf(TableName.PROJECTS, "2020-07"), "P01", "status_date"));
        assertEquals("S0", text(asOf(TableName.PROJECTS, "2021-01"), "P01", "status_source"));
        assertEquals("2021-01", text(asOf(TableName.TRANSPORT, "2021"), "T02", "status_date"));
    }

    @Test
    void aDatedTableSaysOfWhichDateItIsAndHowMuchItLeavesOut() {
        Table zones = asOf(TableName.ZONES, "2020");
        assertEquals(Optional.of("2020"), zones.notes().asOf());
        assertTrue(zones.notes().lines().stream().anyMatch(line -> line.contains("2020年") && line.contains("5 行")));
    }

    private static List<String> ids(Table table) {
        return table.rows().stream().map(row -> cell(table, row, "id").text()).toList();
    }

    private static List<String> sources(Table table) {
        return table.rows().stream()
                .map(row -> cell(table, row, "source").text())
                .distinct()
                .toList();
    }
}
