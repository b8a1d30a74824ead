package bishan.atlas.sheet;

import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.Pen;
import bishan.atlas.style.Theme;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Collects the marks of one piece of furniture, in page millimetres. */
final class Draft {
    /** Radius of a halo over the size of the letters. */
    private static final double HALO = 0.15;

    private final Typesetter typesetter;
    private final Theme theme;
    private final List<Mark> marks = new ArrayList<>();

    Draft(MapSource source) {
        typesetter = source.typesetter();
        theme = source.theme();
    }

    static Path2D path(Box box) {
        return new Path2D.Double(new Rectangle2D.Double(box.minX(), box.minY(), box.width(), box.height()));
    }

    Theme theme() {
        return theme;
    }

    void fill(Box box, Ink ink) {
        fill(path(box), ink);
    }

    void fill(Path2D path, Ink ink) {
        fill(path, ink.argb(theme));
    }

    void fill(Path2D path, int argb) {
        marks.add(new Mark.Fill(path, argb));
    }

    void outline(Box box, double widthMm) {
        outline(path(box), widthMm);
    }

    void outline(Path2D path, double widthMm) {
        stroke(path, Pen.solid(widthMm), Ink.TEXT.argb(theme));
    }

    void stroke(Path2D path, Pen pen, int argb) {
        marks.add(new Mark.Stroke(path, pen, argb));
    }

    /** What {@code inner} collected, showing only in {@code box}. */
    void clipped(Box box, Draft inner) {
        marks.add(new Mark.Clip(path(box), inner.marks));
    }

    /** An empty one for the same sheet. */
    Draft another() {
        return new Draft(typesetter, theme);
    }

    private Draft(Typesetter typesetter, Theme theme) {
        this.typesetter = typesetter;
        this.theme = theme;
    }

    /** A white plate with a thin edge, for furniture that stands on the map. */
    void plate(Box box) {
        fill(box, Ink.PAPER);
        outline(box, Ink.BOX_MM);
    }

    void left(String text, double x, double baseline, Lettering lettering, Ink ink) {
        turned(text, x, baseline, 0, lettering, ink);
    }

    /** Begins at (x, baseline) and is turned clockwise about it by {@code angle}, radians. */
    void turned(String text, double x, double baseline, double angle, Lettering lettering, Ink ink) {
        marks.add(new Mark.Text(text, x, baseline, angle, lettering, ink.argb(theme), 0, 0));
    }

    /** With a halo in the colour of the sheet, for words over lines. */
    void haloed(String text, double x, double baseline, Lettering lettering, Ink ink) {
        marks.add(new Mark.Text(
                text, x, baseline, 0, lettering, ink.argb(theme), lettering.sizeMm() * HALO, Ink.PAPER.argb(theme)));
    }

    void centred(String text, double middle, double baseline, Lettering lettering, Ink ink) {
        left(text, middle - width(text, lettering) / 2, baseline, lettering, ink);
    }

    void right(String text, double end, double baseline, Lettering lettering, Ink ink) {
        left(text, end - width(text, lettering), baseline, lettering, ink);
    }

    /** A finished picture with its upper left corner at (x, y). */
    void place(DisplayList picture, double x, double y) {
        List<Mark> all = new ArrayList<>();
        for (DisplayItem item : picture.items()) {
            all.addAll(item.marks());
        }
        marks.add(new Mark.Moved(x, y, all));
    }

    double width(String text, Lettering lettering) {
        return typesetter.widthMm(text, lettering);
    }

    DisplayItem item(int order) {
        return new DisplayItem(order, "", "", "", marks);
    }
}
