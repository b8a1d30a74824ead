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

    void fill(Box box, Ink ink) {
        marks.add(new Mark.Fill(path(box), ink.argb(theme)));
    }

    void fill(Path2D path, Ink ink) {
        marks.add(new Mark.Fill(path, ink.argb(theme)));
    }

    void outline(Box box, double widthMm) {
        marks.add(new Mark.Stroke(path(box), Pen.solid(widthMm), Ink.TEXT.argb(theme)));
    }

    void outline(Path2D path, double widthMm) {
        marks.add(new Mark.Stroke(path, Pen.solid(widthMm), Ink.TEXT.argb(theme)));
    }

    /** A white plate with a thin edge, for furniture that stands on the map. */
    void plate(Box box) {
        fill(box, Ink.PAPER);
        outline(box, Ink.BOX_MM);
    }

    void left(String text, double x, double baseline, Lettering lettering, Ink ink) {
        marks.add(new Mark.Text(text, x, baseline, 0, lettering, ink.argb(theme), 0, 0));
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
