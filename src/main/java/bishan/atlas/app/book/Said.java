package bishan.atlas.app.book;

import java.util.ArrayList;
import java.util.List;

/** A text with its tags: they follow its last line where there is room, or stand under it. */
record Said(Lines words, List<Row> rows, double gapMm) implements Block {
    /**
     * Tags on one line.
     *
     * @param line of the text they stand on; the first one under it is the number of its lines
     */
    record Row(int line, List<Placed> tags) {
        Row {
            tags = List.copyOf(tags);
        }
    }

    /** A tag with its left end, from that of the text. */
    record Placed(Tag tag, double x, double widthMm) {}

    Said {
        rows = List.copyOf(rows);
    }

    static Said of(Lines words, List<Tag> tags, Setting setting) {
        double gap = setting.mm(0.9);
        int last = words.lines().size() - 1;
        double x = words.lines().isEmpty() ? 0 : setting.widthMm(words.lines().get(last), words.type()) + 1.6 * gap;
        int line = Math.max(0, last);
        List<Row> rows = new ArrayList<>();
        List<Placed> row = new ArrayList<>();
        for (Tag tag : tags) {
            double width = Sketch.tagWidth(tag, setting);
            if (x > 0 && x + width > words.widthMm()) {
                rows.add(new Row(line, row));
                row = new ArrayList<>();
                line++;
                x = 0;
            }
            row.add(new Placed(tag, x, width));
            x += width + gap;
        }
        rows.add(new Row(line, row));
        return new Said(words, rows, gap);
    }

    @Override
    public double heightMm() {
        int most = rows.stream()
                .filter(row -> !row.tags().isEmpty())
                .mapToInt(row -> row.line() + 1)
                .max()
                .orElse(0);
        return Math.max(most, words.lines().size()) * words.lineMm();
    }

    @Override
    public void set(Sketch sketch, double x, double y) {
        words.set(sketch, x, y);
        for (Row row : rows) {
            double top = y + row.line() * words.lineMm();
            row.tags().forEach(placed -> sketch.tag(placed.tag(), x + placed.x(), top, words.lineMm()));
        }
    }
}
