package bishan.atlas.app.book;

import bishan.atlas.model.Language;
import bishan.atlas.scene.Box;
import bishan.atlas.sheet.Page;
import bishan.atlas.style.Theme;
import bishan.atlas.text.ChineseBreaks;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/**
 * How the book is set: its letters, its colours, its page, and the unit that every measure grows with.
 *
 * @param unit 1 on A4
 */
record Setting(Typesetter typesetter, Theme theme, Language language, Page page, double unit) {
    private static final double SIDE_MM = 20;
    private static final double TOP_MM = 24;
    private static final double BOTTOM_MM = 20;
    /** Between columns, millimetres on A4. */
    static final double GUTTER_MM = 8;

    static Setting of(Typesetter typesetter, Theme theme, BookRecipe recipe) {
        Page page = recipe.page();
        double unit = Math.min(page.widthMm() / BookRecipe.A4.widthMm(), page.heightMm() / BookRecipe.A4.heightMm());
        return new Setting(typesetter, theme, recipe.language(), page, unit);
    }

    /** The same with letters and gaps {@code share} as large. */
    Setting closer(double share) {
        return new Setting(typesetter, theme, language, page, unit * share);
    }

    double mm(double onA4) {
        return onA4 * unit;
    }

    Lettering lettering(Type type) {
        Lettering lettering = type.lettering(unit);
        boolean spaced = lettering.face() == Lettering.Face.SERIF && language == Language.ZH;
        return spaced ? lettering.spaced(lettering.sizeMm() * 0.05) : lettering;
    }

    double widthMm(String text, Type type) {
        return typesetter.widthMm(text, lettering(type));
    }

    /** Where text may stand; the same on every page, whatever its letters. */
    Box body() {
        double side = page.widthMm() * SIDE_MM / BookRecipe.A4.widthMm();
        double high = page.heightMm() / BookRecipe.A4.heightMm();
        return new Box(side, TOP_MM * high, page.widthMm() - side, page.heightMm() - BOTTOM_MM * high);
    }

    double bodyMm() {
        return body().width();
    }

    /** The width of one of {@code count} columns. */
    double columnMm(int count) {
        return (bodyMm() - (count - 1) * mm(GUTTER_MM)) / count;
    }

    /** The columns of a page whose upper {@code takenMm} are taken. */
    List<Box> columns(int count, double takenMm) {
        List<Box> columns = new ArrayList<>();
        Box body = body();
        for (int i = 0; i < count; i++) {
            double x = body.minX() + i * (columnMm(count) + mm(GUTTER_MM));
            columns.add(new Box(x, body.minY() + takenMm, x + columnMm(count), body.maxY()));
        }
        return columns;
    }

    Lines lines(String text, Type type, double widthMm) {
        return lines(text, type, widthMm, Lines.Align.LEFT);
    }

    Lines lines(String text, Type type, double widthMm, Lines.Align align) {
        List<String> lines = text.isBlank() ? List.of() : broken(text.strip(), type, widthMm);
        if (type == Type.CHAPTER && lines.size() > 1) {
            lines = balanced(text.strip(), type, widthMm, lines);
        }
        return new Lines(lines, type, align, widthMm, type.lineMm(unit));
    }

    Lines right(String text, Type type, double widthMm) {
        return lines(text, type, widthMm, Lines.Align.RIGHT);
    }

    Said said(String text, Type type, List<Tag> tags, double widthMm) {
        return Said.of(lines(text, type, widthMm), tags, this);
    }

    PageRef pages(List<String> anchors, Type type, double widthMm) {
        return new PageRef(anchors, type, widthMm, type.lineMm(unit));
    }

    /** As many lines, as even as they can be: no title ends in a lone word. */
    private List<String> balanced(String text, Type type, double widthMm, List<String> lines) {
        List<String> best = lines;
        for (double width = widthMm; width > widthMm / 2; width -= mm(2)) {
            List<String> next = broken(text, type, width);
            if (next.size() > lines.size()) {
                return best;
            }
            best = next;
        }
        return best;
    }

    private List<String> broken(String text, Type type, double widthMm) {
        List<String> all = new ArrayList<>();
        for (String line : ChineseBreaks.lines(text, widthMm, piece -> widthMm(piece, type))) {
            all.addAll(chopped(line, type, widthMm));
        }
        return all;
    }

    /** A line that may break nowhere and is too wide, such as an address, is cut between letters. */
    private List<String> chopped(String line, Type type, double widthMm) {
        if (widthMm(line, type) <= widthMm) {
            return List.of(line);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int point : line.codePoints().toArray()) {
            String more = part + Character.toString(point);
            if (part.length() > 0 && widthMm(more, type) > widthMm) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(point);
        }
        parts.add(part.toString());
        return parts;
    }
}
