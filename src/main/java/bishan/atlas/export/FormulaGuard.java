package bishan.atlas.export;

/**
 * Keeps a spreadsheet from running text as a formula: an apostrophe before it makes it text. Numbers never come here, so a negative one
 * stays a number.
 */
final class FormulaGuard {
    /** What a formula may begin with; Chinese input methods give the wide forms, which some spreadsheets take as well. */
    private static final String BEGINS = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    static String safe(Cell cell) {
        return cell instanceof Cell.Amount ? cell.text() : safe(cell.text());
    }

    static String safe(String text) {
        return !text.isEmpty() && BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
