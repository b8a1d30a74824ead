package bishan.atlas.app.chart;

import bishan.atlas.app.IndicatorChart;
import bishan.atlas.app.IndicatorChart.Point;
import bishan.atlas.app.IndicatorChart.Years;
import bishan.atlas.app.chart.ChartDrawing.Area;
import bishan.atlas.app.chart.ChartDrawing.Line;
import bishan.atlas.app.chart.ChartDrawing.Spot;
import bishan.atlas.app.chart.ChartDrawing.Words;
import java.util.ArrayList;
import java.util.List;

/** Places a chart: values upright from zero, years across, each year written in the middle of its stretch. */
public final class ChartLayout {
    /** Logical pixels. */
    private static final double STEP_PX = 45;

    private static final double CLOSE_STEP_PX = 36;
    private static final double LOW_PX = 200;

    private static final int MOST_STEPS = 6;
    private static final double GAP_PX = 6;
    private static final double TICK_PX = 5;
    private static final double BAND_PX = 8;
    private static final double EDGE_PX = 8;
    private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20};

    private final IndicatorChart chart;
    private final ChartSize size;
    private final ValueAxis values;
    private final Area plot;

    private ChartLayout(IndicatorChart chart, ChartSize size) {
        this.chart = chart;
        this.size = size;
        double top = Math.max(size.axisHeight() / 2, size.valueHeight() * 0.75) + px(2);
        double bottom = size.axisHeight() + px(TICK_PX + GAP_PX);
        double height = Math.max(px(20), size.height() - top - bottom);
        values = ValueAxis.of(chart.least(), chart.greatest(), Math.min(MOST_STEPS, (int)
                Math.round(height / px(height < px(LOW_PX) ? CLOSE_STEP_PX : STEP_PX))));
        double left = values.ticks().stream()
                        .mapToDouble(tick -> size.axisWidth().applyAsDouble(values.label(tick)))
                        .max()
                        .orElse(0)
                + px(GAP_PX);
        plot = new Area(left, top, Math.max(px(20), size.width() - left - px(EDGE_PX)), height);
    }

    public static ChartDrawing of(IndicatorChart chart, ChartSize size) {
        return new ChartLayout(chart, size).drawing();
    }

    private ChartDrawing drawing() {
        List<Spot> spots = chart.points().stream()
                .map(point -> new Spot(point, x(point.at()), y(point.value())))
                .toList();
        List<Line> segments = chart.segments().stream()
                .map(s -> new Line(x(s.from().at()), y(s.from().value()), x(s.to().at()), y(s.to().value())))
                .toList();
        List<Line> targets = spots.stream()
                .filter(spot -> spot.point().target())
                .map(spot -> new Line(plot.x(), spot.y(), spot.x(), spot.y()))
                .toList();
        List<Line> lines = new ArrayList<>(segments);
        lines.addAll(targets);
        List<Words> labels = new LabelSpots(spots, lines, room(), size).placed();
        return new ChartDrawing(plot, grid(), ticks(), axisWords(), bands(), segments, targets, spots, labels);
    }

    /** Where labels may stand: the plot, the strip above it, and below it as far as the years. */
    private Area room() {
        return new Area(plot.x(), 0, size.width() - plot.x(), plot.y() + plot.height() + px(TICK_PX + 2));
    }

    private List<Area> grid() {
        return values.ticks().stream()
                .map(tick -> new Area(plot.x(), y(tick), plot.width(), px(1)))
                .toList();
    }

    private List<Area> ticks() {
        List<Area> ticks = new ArrayList<>();
        Years years = chart.years();
        for (int year = years.first(); year <= years.last() + 1; year++) {
            ticks.add(new Area(x(year), plot.y() + plot.height(), px(1), px(TICK_PX)));
        }
        return ticks;
    }

    private List<Words> axisWords() {
        List<Words> words = new ArrayList<>();
        for (double tick : values.ticks()) {
            String text = values.label(tick);
            double width = size.axisWidth().applyAsDouble(text);
            words.add(new Words(
                    text,
                    new Area(
                            plot.x() - px(GAP_PX) - width, y(tick) - size.axisHeight() / 2, width, size.axisHeight())));
        }
        int step = yearStep();
        for (int year = chart.years().first(); year <= chart.years().last(); year += step) {
            double width = size.axisWidth().applyAsDouble(String.valueOf(year));
            double top = plot.y() + plot.height() + px(TICK_PX + 2);
            words.add(new Words(
                    String.valueOf(year), new Area(x(year + 0.5) - width / 2, top, width, size.axisHeight())));
        }
        return words;
    }

    private int yearStep() {
        double year = x(1) - x(0);
        double wanted = size.axisWidth().applyAsDouble("2020") + px(8);
        for (int step : YEAR_STEPS) {
            if (year * step >= wanted) {
                return step;
            }
        }
        return YEAR_STEPS[YEAR_STEPS.length - 1];
    }

    private List<Area> bands() {
        return chart.points().stream()
                .filter(point -> point.band().isPresent())
                .map(this::band)
                .toList();
    }

    private Area band(Point point) {
        IndicatorChart.Band band = point.band().orElseThrow();
        return new Area(x(band.from()), y(point.value()) - px(BAND_PX) / 2, x(band.to()) - x(band.from()), px(BAND_PX));
    }

    private double x(double years) {
        double span = chart.years().last() + 1 - chart.years().first();
        return plot.x() + (years - chart.years().first()) / span * plot.width();
    }

    private double y(double value) {
        return plot.y() + plot.height() * (1 - values.share(value));
    }

    private double px(double logical) {
        return logical * size.unit();
    }
}
