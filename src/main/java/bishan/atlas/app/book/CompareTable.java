package bishan.atlas.app.book;

import bishan.atlas.app.FactSheet.ColumnHead;
import bishan.atlas.app.FactSheet.Compare;
import bishan.atlas.app.FactSheet.CompareRow;
import java.util.ArrayList;
import java.util.List;

/** Sets side by side what documents say, a column a document. */
final class CompareTable {
    private static final double LABEL_SHARE = 1.3;

    private final Press press;
    private final Setting setting;
    private final double widthMm;

    CompareTable(Press press, Setting setting, double widthMm) {
        this.press = press;
        this.setting = setting;
        this.widthMm = widthMm;
    }

    /** The head and the rows as blocks of their own. */
    List<Block> blocks(Compare compare) {
        boolean judged = compare.rows().stream().anyMatch(row -> !row.verdict().isBlank());
        List<TableSetter.Column> columns = new ArrayList<>();
        columns.add(TableSetter.Column.left("", LABEL_SHARE));
        for (ColumnHead head : compare.heads()) {
            String tags = String.join(
                    " ", press.tags().of(head.chips()).stream().map(Tag::text).toList());
            columns.add(TableSetter.Column.left(tags.isBlank() ? head.text() : tags, 1));
        }
        if (judged) {
            columns.add(TableSetter.Column.left("", 0.8));
        }
        TableSetter table = new TableSetter(setting, widthMm, columns);
        List<Block> blocks = new ArrayList<>(List.of(table.head()));
        for (CompareRow row : compare.rows()) {
            List<Block> cells = new ArrayList<>();
            cells.add(table.words(0, row.label(), Type.NOTE));
            for (String cell : row.cells()) {
                cells.add(table.words(cells.size(), cell, Type.SMALL));
            }
            if (judged) {
                cells.add(table.words(cells.size(), row.verdict(), Type.TINY));
            }
            blocks.add(table.row(cells).block());
        }
        return blocks;
    }
}
