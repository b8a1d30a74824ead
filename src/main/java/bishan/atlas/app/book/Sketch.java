package bishan.atlas.app.book;

import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.Pen;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The marks and jumps of one page while it is drawn, page millimetres. */
final class Sketch {
    private static final double BASELINE = 0.86;
    private static final double TAG_PAD_MM = 0.8;
    private static final double TAG_MM = 3.1;
    private static final double TAG_CORNER_MM = 1.2;

    private final Setting setting;
    private final PageNumbers numbers;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Jump> jumps = new ArrayList<>();

    Sketch(Setting setting, PageNumbers numbers) {
        this.setting = setting;
        this.numbers = numbers;
    }

    double width(String text, Type type) {
        return setting.widthMm(text, type);
    }

    /** The number of the page where {@code anchor} stands; empty where the book has no such thing. */
    Optional<Integer> pageOf(String anchor) {
        return numbers.of(anchor);
    }

    /** A line of text whose room begins at {@code top} and is {@code lineMm} high. */
    void text(String text, double x, double top, double lineMm, Type type) {
        double size = setting.lettering(type).sizeMm();
        double baseline = top + (lineMm - size) / 2 + size * BASELINE;
        marks.add(new Mark.Text(
                text, x, baseline, 0, setting.lettering(type), type.shade().argb(setting.theme()), 0, 0));
    }

    /** The width of {@code tag} with its box. */
    static double tagWidth(Tag tag, Setting setting) {
        return setting.widthMm(tag.text(), Type.TAG) + 2 * setting.mm(TAG_PAD_MM);
    }

    void tag(Tag tag, double x, double top, double lineMm) {
        double height = setting.mm(TAG_MM);
        double width = tagWidth(tag, setting);
        double corner = setting.mm(TAG_CORNER_MM);
        double y = top + (lineMm - height) / 2;
        Path2D box = new Path2D.Double(new RoundRectangle2D.Double(x, y, width, height, corner, corner));
        if (tag.stated()) {
            marks.add(new Mark.Fill(box, Shade.WASH.argb(setting.theme())));
        } else {
            marks.add(
                    new Mark.Stroke(box, Pen.dashed(Shade.HAIRLINE_MM, 0.7, 0.5), Shade.SECOND.argb(setting.theme())));
        }
        text(tag.text(), x + setting.mm(TAG_PAD_MM), y, height, Type.TAG);
        pageOf(tag.anchor()).ifPresent(page -> jump(new Box(x, y, x + width, y + height), page));
    }

    void level(double fromX, double toX, double y, Shade shade, double penMm) {
        line(fromX, y, toX, y, Pen.solid(penMm), shade);
    }

    /** An upright line, solid or dashed. */
    void upright(double x, double fromY, double toY, boolean solid) {
        double wide = Shade.RULE_MM * 1.6;
        line(x, fromY, x, toY, solid ? Pen.solid(wide) : Pen.dashed(wide, 0.8, 0.6), Shade.HAIRLINE);
    }

    void fill(Box box, Shade shade) {
        Rectangle2D area = new Rectangle2D.Double(box.minX(), box.minY(), box.width(), box.height());
        marks.add(new Mark.Fill(new Path2D.Double(area), shade.argb(setting.theme())));
    }

    void place(DisplayList picture, double x, double y) {
        List<Mark> all = new ArrayList<>();
        for (DisplayItem item : picture.items()) {
            all.addAll(item.marks());
        }
        marks.add(new Mark.Moved(x, y, all));
    }

    /** Makes {@code where} lead to page {@code number}, counted from 1. */
    void jump(Box where, int number) {
        jumps.add(new Jump(where, number - 1));
    }

    private void line(double x1, double y1, double x2, double y2, Pen pen, Shade shade) {
        Path2D path = new Path2D.Double(new Line2D.Double(x1, y1, x2, y2));
        marks.add(new Mark.Stroke(path, pen, shade.argb(setting.theme())));
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    List<Jump> jumps() {
        return List.copyOf(jumps);
    }
}
