package bishan.atlas.app.chart;

import bishan.atlas.app.IndicatorChart;
import java.util.List;

/** A chart, placed: x to the right and y down from its upper left corner. */
public record ChartDrawing(
        Area plot,
        List<Area> grid,
        List<Area> ticks,
        List<Words> axisWords,
        List<Area> bands,
        List<Line> segments,
        List<Line> targets,
        List<Spot> spots,
        List<Words> labels) {
    /** An upright rectangle. */
    public record Area(double x, double y, double width, double height) {
        double overlap(Area other) {
            double w = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
            double h = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
            return w <= 0 || h <= 0 ? 0 : w * h;
        }

        /** Whether it lies within {@code outer}. */
        public boolean within(Area outer) {
            return x >= outer.x - 0.01
                    && y >= outer.y - 0.01
                    && x + width <= outer.x + outer.width + 0.01
                    && y + height <= outer.y + outer.height + 0.01;
        }
    }

    /** A straight line. */
    public record Line(double x1, double y1, double x2, double y2) {
        /** How much of the line runs through an area, as a share of it. */
        double through(Area area) {
            int inside = 0;
            int samples = 60;
            for (int i = 0; i <= samples; i++) {
                double x = x1 + (x2 - x1) * i / samples;
                double y = y1 + (y2 - y1) * i / samples;
                boolean hit =
                        x > area.x() && x < area.x() + area.width() && y > area.y() && y < area.y() + area.height();
                inside += hit ? 1 : 0;
            }
            return inside / (double) samples;
        }
    }

    /** The mark of a value, by its middle. */
    public record Spot(IndicatorChart.Point point, double x, double y) {}

    /** A text by the box it fills. */
    public record Words(String text, Area box) {}

    public ChartDrawing {
        grid = List.copyOf(grid);
        ticks = List.copyOf(ticks);
        axisWords = List.copyOf(axisWords);
        bands = List.copyOf(bands);
        segments = List.copyOf(segments);
        targets = List.copyOf(targets);
        spots = List.copyOf(spots);
        labels = List.copyOf(labels);
    }
}
