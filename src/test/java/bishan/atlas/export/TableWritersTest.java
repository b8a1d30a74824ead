package bishan.atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text forms of a table: CSV, JSON, and the two that go to the clipboard. */
class TableWritersTest {
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("name", "名称", Table.Kind.TEXT), new Table.Column("value", "数值", Table.Kind.NUMBER));

    static Table table(String text, Cell value) {
        return new Table("sample", "样表", COLUMNS, List.of(List.of(Cell.text(text), value)), Table.Notes.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A1",
                "=\"a\",\"b\""
            })
    void textThatCouldRunAsAFormulaIsMadeText(String text) {
        Table table = table(text, Cell.NOTHING);
        assertEquals("'" + text, records(CsvWriter.text(table)).get(1).get(0));
        assertTrue(TsvWriter.text(table).split("\n")[1].startsWith("'"));
        assertTrue(HtmlWriter.text(table).contains(">'"), HtmlWriter.text(table));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-4", "a=b", "璧山", "2021-01", "'=1", " =1", "1+3+N"})
    void otherTextIsLeftAsItIs(String text) {
        assertEquals(
                text, records(CsvWriter.text(table(text, Cell.NOTHING))).get(1).get(0));
    }

    @Test
    void aHeadCannotRunEither() {
        Table table =
                new Table("t", "t", List.of(new Table.Column("a", "=1", Table.Kind.TEXT)), List.of(), Table.Notes.NONE);
        assertEquals("\uFEFF'=1\r\n", CsvWriter.text(table));
    }

    @Test
    void aListOrAWordThatBeginsLikeAFormulaIsGuardedToo() {
        assertEquals("'-a; b", FormulaGuard.safe(new Cell.Listing(List.of("-a", "b"), "; ")));
        assertEquals("'=", FormulaGuard.safe(new Cell.Choice("id", "=")));
    }

    @Test
    void numbersStayNumbersAlsoNegativeOnes() {
        assertEquals(
                "-0.5",
                records(CsvWriter.text(table("a", new Cell.Amount(-0.5))))
                        .get(1)
                        .get(1));
        assertEquals("71007", new Cell.Amount(71007.0).text());
        assertEquals("2.7", new Cell.Amount(2.7).text());
        assertEquals("12000000000", new Cell.Amount(1.2e10).text());
        assertEquals("0", new Cell.Amount(-0.0).text());
    }

    @Test
    void csvBeginsWithTheByteOrderMarkAndEndsItsLinesForWindows() {
        String csv = CsvWriter.text(table("璧山", new Cell.Amount(1)));
        assertEquals("\uFEFF名称,数值\r\n璧山,1\r\n", csv);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "say \"yes\"", "two\nlines", "two\r\nlines", "\"", ",", "a\"b,c\nd", "“引号”，逗号"})
    void whatIsWrittenAsCsvIsReadBack(String text) {
        List<List<String>> read = records(CsvWriter.text(table(text, new Cell.Amount(3))));
        assertEquals(List.of(List.of("名称", "数值"), List.of(text, "3")), read);
    }

    @Test
    void tabsAndLineEndsDoNotBreakARowOnTheClipboard() {
        assertEquals("名称\t数值\na b c\t1\n", TsvWriter.text(table("a\tb\r\nc", new Cell.Amount(1))));
    }

    @Test
    void htmlEscapesWhatItHolds() {
        String html = HtmlWriter.text(table("<b>&\"", new Cell.Amount(1)));
        assertTrue(html.contains("&lt;b&gt;&amp;&quot;") && html.contains("<td>1</td>"), html);
    }

    @Test
    void jsonHasNumbersNullsListsAndStableIds() throws Exception {
        Table sources = table("S0", Cell.NOTHING);
        Table table = new Table(
                "sample",
                "样表 \"1\"",
                List.of(
                        new Table.Column("text", "文", Table.Kind.TEXT),
                        new Table.Column("number", "数", Table.Kind.NUMBER),
                        new Table.Column("nothing", "无", Table.Kind.TEXT),
                        new Table.Column("choice", "选", Table.Kind.TEXT),
                        new Table.Column("list", "列", Table.Kind.TEXT)),
                List.of(List.of(
                        Cell.text("=1\n\t\"\\\u0001璧𠮷"),
                        new Cell.Amount(-2.5),
                        Cell.NOTHING,
                        new Cell.Choice("inferred", "推断"),
                        new Cell.Listing(List.of("S0", "S1"), "；"))),
                new Table.Notes("说明", Optional.of("2021"), List.of("示意"), Optional.of(sources)));
        JsonNode json = new ObjectMapper().readTree(JsonWriter.text(table));
        JsonNode row = json.get("rows").get(0);
        assertEquals("=1\n\t\"\\\u0001璧𠮷", row.get("text").asText());
        assertTrue(row.get("number").isNumber());
        assertEquals(-2.5, row.get("number").asDouble());
        assertTrue(row.get("nothing").isNull());
        assertEquals("inferred", row.get("choice").asText());
        assertEquals("S1", row.get("list").get(1).asText());
        JsonNode meta = json.get("meta");
        assertEquals("样表 \"1\"", meta.get("title").asText());
        assertEquals("2021", meta.get("as_of").asText());
        assertEquals("示意", meta.get("notes").get(0).asText());
        assertEquals("S0", meta.get("sources").get(0).get("name").asText());
        assertFalse(JsonWriter.text(table).startsWith("\uFEFF"));
    }

    @Test
    void anEmptyTableIsAListOfNothing() throws Exception {
        Table table = new Table("sample", "样表", COLUMNS, List.of(), Table.Notes.NONE);
        JsonNode json = new ObjectMapper().readTree(JsonWriter.text(table));
        assertEquals(0, json.get("rows").size());
        assertTrue(json.get("meta").get("as_of").isNull());
    }

    /** Reads CSV as RFC 4180 has it, quite apart from how it is written. */
    static List<List<String>> records(String csv) {
        assertEquals('\uFEFF', csv.charAt(0));
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    field.append(c);
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                record.add(field.toString());
                field.setLength(0);
            } else if (c == '\r' && csv.charAt(i + 1) == '\n') {
                record.add(field.toString());
                field.setLength(0);
                records.add(record);
                record = new ArrayList<>();
                i++;
            } else {
                field.append(c);
            }
        }
        return records;
    }
}
