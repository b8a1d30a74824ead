package bishan.atlas.app.chart;

import bishan.atlas.app.IndicatorChart;
import bishan.atlas.app.chart.ChartDrawing.Area;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.style.Theme;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.util.List;

/** The plot of a chart, and the marks of its legend, for a page that sets the words about it itself. Safe for any thread. */
public final class PrintedChart {
    private static final double AXIS_PX = 12;
    private static final double VALUE_PX = 13;
    private static final double LEADING = 1.4;
    private static final double MARK_PX = 14;

    private final Typesetter typesetter;
    private final Theme theme;
    private final double px;

    /** @param px millimetres of a logical pixel; the letters of the axes are 12 of them */
    public PrintedChart(Typesetter typesetter, Theme theme, double px) {
        this.typesetter = typesetter;
        this.theme = theme;
        this.px = px;
    }

    /** The axes with their values, millimetres. */
    public DisplayList plot(IndicatorChart chart, double widthMm, double heightMm) {
        Lettering axis = Lettering.sans(AXIS_PX * px);
        Lettering value = Lettering.sansBold(VALUE_PX * px);
        ChartSize size = new ChartSize(
                widthMm,
                heightMm,
                text -> typesetter.widthMm(text, axis),
                text -> typesetter.widthMm(text, value),
                axis.sizeMm() * LEADING,
                value.sizeMm() * LEADING,
                px);
        PictureInk ink = new PictureInk(theme, typesetter, px);
        ink.chart(ChartLayout.of(chart, size), new Area(0, 0, widthMm, heightMm), axis, value);
        return list(widthMm, heightMm, ink);
    }

    /** The mark of a definition in a square of its own. */
    public DisplayList mark(IndicatorChart.Mark mark) {
        double side = MARK_PX * px;
        PictureInk ink = new PictureInk(theme, typesetter, px);
        ink.mark(mark, side / 2, side / 2);
        return list(side, side, ink);
    }

    private static DisplayList list(double widthMm, double heightMm, PictureInk ink) {
        return new DisplayList(
                widthMm, heightMm, List.of(new DisplayItem(0, "", "", "", ink.marks())), List.of(), List.of());
    }
}
