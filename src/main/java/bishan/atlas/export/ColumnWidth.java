package bishan.atlas.export;

import java.util.stream.Stream;

/** How wide a column of a workbook is, in characters of its font, of which a Chinese one takes two; longer texts wrap. */
record ColumnWidth(double characters, boolean wraps) {
    private static final int LEAST = 7;
    private static final int MOST = 46;
    private static final int MOST_OF_HEAD = 16;
    private static final int MARGIN = 2;

    static ColumnWidth of(Table table, int column) {
        int head = Math.min(MOST_OF_HEAD, cells(table.columns().get(column).header()));
        int widest = table.rows().stream()
                .flatMap(row -> Stream.of(row.get(column).text()))
                .mapToInt(ColumnWidth::cells)
                .max()
                .orElse(0);
        int wanted = Math.max(LEAST, Math.max(head, widest)) + MARGIN;
        return new ColumnWidth(Math.min(MOST, wanted), wanted > MOST);
    }

    /** A character from CJK punctuation on is as wide as two letters. */
    private static int cells(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
