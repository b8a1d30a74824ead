package bishan.atlas.scene;

import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Lines of text under one another: a name, perhaps on several lines, and under it the name in the other language. */
record TextBlock(List<Row> rows) {
    /** The height of a line as a share of the letters' size. */
    private static final double LINE_HEIGHT = 1.16;

    private static final double BASELINE = 0.96;
    /** The second language is set smaller, but never smaller than may stand on a sheet. */
    private static final double SECOND = 0.72;

    private static final double SMALLEST_MM = 1.75;

    record Row(String text, Lettering lettering, double widthMm) {}

    static TextBlock of(LabelRequest wish, Typesetter typesetter) {
        Lettering lettering = wish.look().lettering();
        List<Row> rows = new ArrayList<>();
        for (String line : wish.text().split("\n")) {
            rows.add(new Row(line, lettering, typesetter.widthMm(line, lettering)));
        }
        if (!wish.second().isEmpty()) {
            Lettering small = second(lettering);
            rows.add(new Row(wish.second(), small, typesetter.widthMm(wish.second(), small)));
        }
        return new TextBlock(rows);
    }

    /** How the second language is set under a name in {@code first}. */
    static Lettering second(Lettering first) {
        return new Lettering(first.face(), false, Math.max(SMALLEST_MM, first.sizeMm() * SECOND), 0);
    }

    double widthMm() {
        double width = 0;
        for (Row row : rows) {
            width = Math.max(width, row.widthMm());
        }
        return width;
    }

    double heightMm() {
        double height = 0;
        for (Row row : rows) {
            height += row.lettering().sizeMm() * LINE_HEIGHT;
        }
        return height;
    }

    /** @param side which end of the lines stands in line: 0 the left one, 1 the right one, 0.5 their middles */
    List<Mark> marks(Box box, LabelRequest.Look look, double side) {
        List<Mark> marks = new ArrayList<>();
        double top = box.minY();
        for (Row row : rows) {
            double size = row.lettering().sizeMm();
            marks.add(new Mark.Text(
                    row.text(),
                    box.minX() + (box.width() - row.widthMm()) * side,
                    top + size * BASELINE,
                    0,
                    row.lettering(),
                    look.argb(),
                    look.haloMm(),
                    look.haloArgb()));
            top += size * LINE_HEIGHT;
        }
        return marks;
    }
}
