package bishan.atlas.app.chart;

import bishan.atlas.app.IndicatorChart;
import bishan.atlas.app.IndicatorChart.Mark;
import bishan.atlas.app.chart.ChartDrawing.Area;
import bishan.atlas.geo.Viewport;
import bishan.atlas.scene.Mark.Fill;
import bishan.atlas.scene.Mark.Moved;
import bishan.atlas.scene.Mark.Stroke;
import bishan.atlas.scene.Mark.Text;
import bishan.atlas.scene.Pen;
import bishan.atlas.style.Colour;
import bishan.atlas.style.Theme;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Sets down the marks of a chart's picture, in millimetres and in the colours of the map's theme. */
final class PictureInk {
    private static final double BASELINE = 0.78;

    private final Typesetter typesetter;
    private final double px;
    private final int ink;
    private final int second;
    private final int grid;
    private final int accent;
    private final int band;
    private final int paper;
    private final List<bishan.atlas.scene.Mark> marks = new ArrayList<>();

    PictureInk(Theme theme, Typesetter typesetter) {
        this(theme, typesetter, 1 / Viewport.SCREEN_PX_PER_MM);
    }

    /** @param px millimetres of a logical pixel */
    PictureInk(Theme theme, Typesetter typesetter, double px) {
        this.typesetter = typesetter;
        this.px = px;
        ink = theme.argb(Colour.INK, 1);
        second = theme.argb(Colour.INK_SECOND, 1);
        grid = theme.argb(Colour.INK, 0.13);
        accent = theme.argb(Colour.CHART, 1);
        band = theme.argb(Colour.CHART, 0.24);
        paper = theme.argb(Colour.STOP_FILL, 1);
    }

    List<bishan.atlas.scene.Mark> marks() {
        return List.copyOf(marks);
    }

    void ground(double width, double height) {
        fill(new Rectangle2D.Double(0, 0, width, height), paper);
    }

    /** Writes a line and returns where it ends. */
    double text(String text, double x, double baseline, Lettering lettering) {
        return write(text, x, baseline, lettering, ink);
    }

    double second(String text, double x, double baseline, Lettering lettering) {
        return write(text, x, baseline, lettering, second);
    }

    void legend(List<IndicatorChart.Entry> entries, String joining, double from, double baseline, Lettering lettering) {
        double x = from;
        for (IndicatorChart.Entry entry : entries) {
            mark(entry.mark(), x + 6 * px, baseline - 4.5 * px);
            x = second(entry.words(), x + 18 * px, baseline, lettering) + 18 * px;
        }
        second(joining, x, baseline, lettering);
    }

    void chart(ChartDrawing chart, Area at, Lettering axis, Lettering values) {
        List<bishan.atlas.scene.Mark> before = List.copyOf(marks);
        marks.clear();
        chart.grid().forEach(line -> fill(rectangle(line), grid));
        chart.ticks().forEach(line -> fill(rectangle(line), second));
        chart.bands()
                .forEach(b -> fill(
                        new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), b.height(), b.height()),
                        band));
        chart.targets().forEach(line -> stroke(line, Pen.dashed(1.2 * px, 1.5 * px, 3.5 * px), ink));
        chart.segments().forEach(line -> stroke(line, Pen.round(2 * px), accent));
        chart.axisWords().forEach(words -> write(words, axis, second));
        chart.spots().forEach(spot -> mark(spot.point().mark(), spot.x(), spot.y()));
        chart.labels().forEach(words -> write(words, values, ink));
        List<bishan.atlas.scene.Mark> drawn = List.copyOf(marks);
        marks.clear();
        marks.addAll(before);
        marks.add(new Moved(at.x(), at.y(), drawn));
    }

    void mark(Mark mark, double x, double y) {
        Path2D path = new Path2D.Double(shape(mark, x, y));
        boolean solid = mark == Mark.CIRCLE;
        marks.add(new Fill(path, solid ? accent : paper));
        marks.add(new Stroke(path, Pen.solid((solid ? 1.5 : 1.8) * px), outline(mark)));
    }

    private int outline(Mark mark) {
        return switch (mark) {
            case CIRCLE -> paper;
            case TARGET -> ink;
            default -> accent;
        };
    }

    private Shape shape(Mark mark, double x, double y) {
        double r = 5 * px;
        return switch (mark) {
            case CIRCLE, RING -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
            case SQUARE -> new Rectangle2D.Double(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
            case TRIANGLE -> polygon(x, y - 1.1 * r, x + 1.1 * r, y + 0.9 * r, x - 1.1 * r, y + 0.9 * r);
            case TARGET -> polygon(x, y - 1.3 * r, x + 1.3 * r, y, x, y + 1.3 * r, x - 1.3 * r, y);
        };
    }

    private static Path2D polygon(double... at) {
        Path2D path = new Path2D.Double();
        path.moveTo(at[0], at[1]);
        for (int i = 2; i < at.length; i += 2) {
            path.lineTo(at[i], at[i + 1]);
        }
        path.closePath();
        return path;
    }

    private double write(String text, double x, double baseline, Lettering lettering, int argb) {
        marks.add(new Text(text, x, baseline, 0, lettering, argb, 0, 0));
        return x + typesetter.widthMm(text, lettering);
    }

    private void write(ChartDrawing.Words words, Lettering lettering, int argb) {
        Area box = words.box();
        write(words.text(), box.x(), box.y() + box.height() * BASELINE, lettering, argb);
    }

    private static Rectangle2D rectangle(Area area) {
        return new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height());
    }

    private void fill(Shape shape, int argb) {
        marks.add(new Fill(new Path2D.Double(shape), argb));
    }

    private void stroke(ChartDrawing.Line line, Pen pen, int argb) {
        Path2D path = new Path2D.Double(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
        marks.add(new Stroke(path, pen, argb));
    }
}
