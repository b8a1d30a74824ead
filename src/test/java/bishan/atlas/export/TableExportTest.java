package bishan.atlas.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TableExportTest {
    private static final Table TABLE = new Table(
            "sample",
            "样表：甲/乙",
            List.of(
                    new Table.Column("name", "名称", Table.Kind.TEXT),
                    new Table.Column("value", "数值", Table.Kind.NUMBER),
                    new Table.Column("date", "日期", Table.Kind.DATE)),
            List.of(
                    List.of(Cell.text("=1+1"), new Cell.Amount(-2.5), Cell.text("2021-01")),
                    List.of(Cell.text("璧山".repeat(60) + "\n<&>"), Cell.NOTHING, Cell.NOTHING)),
            new Table.Notes(
                    "说明与来源",
                    Optional.empty(),
                    List.of("示意图"),
                    Optional.of(TableWritersTest.table("S0", new Cell.Amount(1)))));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    @Tag("AC-17")
    void aChineseNameSurvivesAndGetsTheEndOfItsFormat(TableFormat format) throws Exception {
        Path file = TableExport.write(TABLE, format, folder.resolve("璧山 2021.01 表"));
        assertEquals("璧山 2021.01 表." + format.id(), file.getFileName().toString());
        assertTrue(Files.size(file) > 0);
        assertEquals(file, TableExport.write(TABLE, format, file));
        assertEquals(1, names().size());
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void theSameTableGivesTheSameBytesAtAnyTimeAndPlace(TableFormat format) throws Exception {
        byte[] first = Files.readAllBytes(TableExport.write(TABLE, format, folder.resolve("a")));
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertArrayEquals(first, Files.readAllBytes(TableExport.write(TABLE, format, folder.resolve("b"))));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        ExportFailure failure = assertThrows(
                ExportFailure.class, () -> TableExport.write(TABLE, TableFormat.CSV, folder.resolve("no/a.csv")));
        assertEquals("folder.missing", failure.key());
        Files.createDirectory(folder.resolve("dir.csv"));
        assertThrows(ExportFailure.class, () -> TableExport.write(TABLE, TableFormat.CSV, folder.resolve("dir.csv")));
        assertEquals(List.of("dir.csv"), names());
    }

    @Test
    void aWorkbookHoldsNumbersAsNumbersAndTextAsText() throws Exception {
        Path file = TableExport.write(TABLE, TableFormat.XLSX, folder.resolve("a"));
        assertEquals(List.of("样表：甲 乙", "说明与来源"), sheetNames(file));
        Document sheet = part(file, "xl/worksheets/sheet1.xml");
        assertEquals(0, sheet.getElementsByTagName("f").getLength(), "a formula");
        assertEquals("=1+1", text(file, sheet, "A2"));
        assertEquals("-2.5", cell(sheet, "B2").getTextContent());
        assertFalse(cell(sheet, "B2").getAttribute("t").equals("s"));
        assertEquals("2021-01", text(file, sheet, "C2"));
        assertEquals("璧山".repeat(60) + "\n<&>", text(file, sheet, "A3"));
    }

    @Test
    void theHeadOfAWorkbookIsBoldAndStaysInSight() throws Exception {
        Path file = TableExport.write(TABLE, TableFormat.XLSX, folder.resolve("a"));
        Document sheet = part(file, "xl/worksheets/sheet1.xml");
        Element pane = (Element) sheet.getElementsByTagName("pane").item(0);
        assertEquals("frozen", pane.getAttribute("state"));
        assertEquals("1", pane.getAttribute("ySplit"));
        Document styles = part(file, "xl/styles.xml");
        int style = Integer.parseInt(cell(sheet, "A1").getAttribute("s"));
        Element xf = (Element) ((Element) styles.getElementsByTagName("cellXfs").item(0))
                .getElementsByTagName("xf")
                .item(style);
        Element font = (Element) ((Element) styles.getElementsByTagName("fonts").item(0))
                .getElementsByTagName("font")
                .item(Integer.parseInt(xf.getAttribute("fontId")));
        assertEquals(1, font.getElementsByTagName("b").getLength());
    }

    @Test
    void aChineseColumnIsAsWideAsItsCharactersAndNoWiderThanAPageTakes() throws Exception {
        Path file = TableExport.write(TABLE, TableFormat.XLSX, folder.resolve("a"));
        NodeList columns = part(file, "xl/worksheets/sheet1.xml").getElementsByTagName("col");
        double first = Double.parseDouble(((Element) columns.item(0)).getAttribute("width"));
        double second = Double.parseDouble(((Element) columns.item(1)).getAttribute("width"));
        assertTrue(first > 40 && first < 60 && second < 15, first + " " + second);
    }

    @Test
    void theSecondSheetHoldsTheNotesAndTheSources() throws Exception {
        Path file = TableExport.write(TABLE, TableFormat.XLSX, folder.resolve("a"));
        Document sheet = part(file, "xl/worksheets/sheet2.xml");
        assertEquals("示意图", text(file, sheet, "A2"));
        assertEquals("名称", text(file, sheet, "A4"));
        assertEquals("S0", text(file, sheet, "A5"));
    }

    @Test
    void aTableRefusesRowsThatDoNotFitItsColumns() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Table("t", "t", TABLE.columns(), List.of(List.of(Cell.NOTHING)), Table.Notes.NONE));
        assertThrows(IllegalArgumentException.class, () -> new Cell.Amount(Double.NaN));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static List<String> sheetNames(Path file) throws Exception {
        NodeList sheets = part(file, "xl/workbook.xml").getElementsByTagName("sheet");
        return IntStream.range(0, sheets.getLength())
                .mapToObj(i -> ((Element) sheets.item(i)).getAttribute("name"))
                .toList();
    }

    private static Document part(Path file, String name) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(zip.getInputStream(zip.getEntry(name)));
        }
    }

    private static Element cell(Document sheet, String reference) {
        NodeList cells = sheet.getElementsByTagName("c");
        return IntStream.range(0, cells.getLength())
                .mapToObj(i -> (Element) cells.item(i))
                .filter(cell -> cell.getAttribute("r").equals(reference))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell " + reference));
    }

    /** The text of a cell, which stands in the list of all texts of the book. */
    private static String text(Path file, Document sheet, String reference) throws Exception {
        Element cell = cell(sheet, reference);
        assertEquals("s", cell.getAttribute("t"), reference + " is text");
        return part(file, "xl/sharedStrings.xml")
                .getElementsByTagName("si")
                .item(Integer.parseInt(cell.getTextContent()))
                .getTextContent();
    }
}
