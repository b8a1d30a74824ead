package bishan.atlas.app.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.app.FactSheets;
import bishan.atlas.app.MapState;
import bishan.atlas.export.Cell;
import bishan.atlas.export.Table;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FactSheetTableTest {
    private static final Atlas ATLAS = RealAtlas.get().atlas();

    private static Table table(String id) {
        MapState state = MapState.initial(Set.of(), Language.ZH);
        return FactSheetTable.of(new FactSheets(ATLAS).of(id, state).orElseThrow(), Language.ZH);
    }

    private static List<Cell> row(Table table, String content) {
        return table.rows().stream()
                .filter(row -> row.get(2).text().contains(content))
                .findFirst()
                .orElseThrow(() -> new AssertionError(content + " is not in " + table.rows()));
    }

    @Test
    void theFirstRowNamesTheThingInBothLanguages() {
        List<Cell> first = table("Z6").rows().get(0);
        assertEquals("西部（国际）数字经济产业生态区", first.get(2).text());
        assertTrue(first.get(3).text().startsWith("Western"));
    }

    @Test
    @Tag("AC-33")
    void aFactKeepsItsSourceAlsoWhereTheHeadOfItsSectionCarriesIt() {
        Table table = table("Z6");
        assertTrue(row(table, "数字文创").get(5).text().startsWith("S1 "));
        assertTrue(row(table, "大数据交易市场").get(5).text().startsWith("S1 "));
        List<Cell> area = row(table, "10 平方公里");
        assertEquals("规划面积", area.get(1).text());
        assertTrue(area.get(5).text().contains("S0") && area.get(5).text().contains("S1"), area.toString());
    }

    @Test
    @Tag("AC-34")
    void anInferredLinkIsMarkedAndGivesItsReason() {
        List<Cell> card = row(table("Z6"), "先进数据中心");
        assertTrue(card.get(4).text().contains("推断"), card.toString());
        assertTrue(card.get(3).text().contains("文献未写地点"), card.toString());
    }

    @Test
    void silenceHasNoSource() {
        List<Cell> silence = table("Z1").rows().stream()
                .filter(row -> row.get(1).text().contains("没有写明目标产业"))
                .findFirst()
                .orElseThrow();
        assertEquals("", silence.get(5).text());
    }

    @Test
    void everySheetOfTheRecordMakesATable() {
        ATLAS.records().projects().forEach(p -> assertFalse(table(p.id()).rows().isEmpty()));
        ATLAS.records()
                .transport()
                .forEach(t -> assertFalse(table(t.id()).rows().isEmpty()));
        ATLAS.features().forEach(f -> assertFalse(table(f.id()).rows().isEmpty()));
    }
}
