package bishan.atlas.app.book;

import java.util.ArrayList;
import java.util.List;

/** Sets tables: columns of given widths, a head that stands again where the table goes on, a hairline under every row. */
final class TableSetter {
    private static final double GAP_MM = 3;
    private static final double PAD_MM = 0.9;
    private static final double BEFORE_MM = 2.5;

    private final Setting setting;
    private final List<Column> columns;
    private final double widthMm;
    private final double[] widths;

    /**
     * A column.
     *
     * @param share of the table's width
     */
    record Column(String head, double share, Lines.Align align) {
        static Column left(String head, double share) {
            return new Column(head, share, Lines.Align.LEFT);
        }

        static Column right(String head, double share) {
            return new Column(head, share, Lines.Align.RIGHT);
        }
    }

    TableSetter(Setting setting, double widthMm, List<Column> columns) {
        this.setting = setting;
        this.columns = List.copyOf(columns);
        this.widthMm = widthMm;
        double gaps = (columns.size() - 1) * setting.mm(GAP_MM);
        double shares = columns.stream().mapToDouble(Column::share).sum();
        widths = columns.stream()
                .mapToDouble(column -> column.share() / shares * (widthMm - gaps))
                .toArray();
    }

    /** The room of a cell, millimetres. */
    double width(int column) {
        return widths[column];
    }

    /** Words in a cell, set as its column is. */
    Block words(int column, String text, Type type) {
        return setting.lines(text, type, widths[column], columns.get(column).align());
    }

    Block tagged(int column, String text, Type type, List<Tag> tags) {
        return setting.said(text, type, tags, widths[column]);
    }

    Block stack(Block... blocks) {
        return new Stack(List.of(blocks), setting.mm(0.5));
    }

    Block stack(List<? extends Block> blocks) {
        return new Stack(List.copyOf(blocks), setting.mm(0.5));
    }

    /** The head of the table. */
    Block head() {
        List<Block> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(words(i, columns.get(i).head(), Type.TINY));
        }
        return ruled(cells, Shade.RULE, Shade.RULE_MM);
    }

    /** A row of as many cells as columns. */
    Piece row(List<? extends Block> cells) {
        return Piece.of(ruled(cells, Shade.HAIRLINE, Shade.HAIRLINE_MM), 0).under(head());
    }

    /** The head, then {@code rows}; nothing where there are none. */
    List<Piece> table(List<Piece> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Piece> all = new ArrayList<>();
        all.add(Piece.heading(head(), setting.mm(BEFORE_MM)));
        all.addAll(rows);
        return all;
    }

    private Block ruled(List<? extends Block> cells, Shade shade, double penMm) {
        List<Across.Placed> placed = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            placed.add(new Across.Placed(x, cells.get(i)));
            x += widths[i] + setting.mm(GAP_MM);
        }
        double pad = setting.mm(PAD_MM);
        return new Ruled(new Across(placed), widthMm, pad, pad, shade, penMm);
    }
}
