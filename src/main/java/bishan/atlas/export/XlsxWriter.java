package bishan.atlas.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as an Excel workbook: the table on the first sheet under a bold head that stays in sight, the notes and the sources on the
 * second. Text is text, also where it begins with an equals sign. The same table gives the same bytes.
 */
final class XlsxWriter {
    private static final String SOFTWARE = "Bishan Atlas";
    /** What Excel takes in the name of a sheet. */
    private static final int LONGEST_NAME = 31;

    private static final int LONGEST_CELL = 32_767;

    private XlsxWriter() {}

    static byte[] bytes(Table table) throws IOException {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(book, SOFTWARE, null)) {
            workbook.properties().setTitle(table.title());
            fill(workbook.newWorksheet(sheetName(table.title())), table, 0);
            Table.Notes notes = table.notes();
            if (!notes.title().isBlank()) {
                notes(workbook.newWorksheet(sheetName(notes.title())), table.title(), notes);
            }
        }
        return SteadyZip.of(book.toByteArray());
    }

    private static void notes(Worksheet sheet, String title, Table.Notes notes) {
        text(sheet, 0, 0, title);
        sheet.style(0, 0).bold().set();
        int row = 1;
        for (String line : notes.lines()) {
            text(sheet, row++, 0, line);
        }
        int below = row + 1;
        notes.sources().ifPresent(sources -> fill(sheet, sources, below));
    }

    /** Writes head and rows from row {@code top} on; only a head in the first row can stay in sight. */
    private static void fill(Worksheet sheet, Table table, int top) {
        for (int c = 0; c < table.columns().size(); c++) {
            text(sheet, top, c, table.columns().get(c).header());
            sheet.style(top, c).bold().wrapText(true).verticalAlignment("top").set();
            ColumnWidth width = ColumnWidth.of(table, c);
            sheet.width(c, width.characters());
            for (int r = 0; r < table.rows().size(); r++) {
                Cell cell = table.rows().get(r).get(c);
                put(sheet, top + 1 + r, c, cell);
                if (cell instanceof Cell.Text || cell instanceof Cell.Listing || cell instanceof Cell.Choice) {
                    sheet.style(top + 1 + r, c)
                            .wrapText(width.wraps())
                            .verticalAlignment("top")
                            .format("@")
                            .set();
                } else if (cell instanceof Cell.Amount) {
                    sheet.style(top + 1 + r, c).verticalAlignment("top").set();
                }
            }
        }
        if (top == 0) {
            sheet.freezePane(0, 1);
            if (!table.rows().isEmpty()) {
                sheet.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            sheet.value(row, column, amount.value());
        } else if (!(cell instanceof Cell.Nothing)) {
            text(sheet, row, column, cell.text());
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…");
    }

    private static String sheetName(String title) {
        String name = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
