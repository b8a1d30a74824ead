package bishan.atlas.app;

import java.util.List;
import java.util.Optional;

/**
 * A series over time. Only what a document dates stands on the axis; only actual values of one definition are joined.
 *
 * @param years the span of the axis, whole years
 * @param legend one entry a mark, in the order of the definitions, the target last
 * @param points the dated plain values, oldest first
 * @param segments between neighbours of one definition
 * @param undated the labels of the values whose time is not stated
 */
public record IndicatorChart(
        Form form, Years years, List<Entry> legend, List<Point> points, List<Segment> segments, List<String> undated) {
    /** How a series is best shown. */
    public enum Form {
        /** Values over time. */
        PLOT,
        /** One value, or values without a time: large figures. */
        FIGURES,
        /** The parts of a whole, as a bar. */
        PARTS
    }

    /** The shape that stands for a definition; hollow but for the first. */
    public enum Mark {
        CIRCLE,
        SQUARE,
        TRIANGLE,
        RING,
        TARGET
    }

    /** The first and the last year, both included. */
    public record Years(int first, int last) {
        public Years {
            if (last < first) {
                throw new IllegalArgumentException("years must not end before they begin: " + first + " to " + last);
            }
        }
    }

    /** A mark with its words. */
    public record Entry(Mark mark, String words) {}

    /**
     * A value on the axis.
     *
     * @param at its time in years, {@code 2020.5} is the middle of 2020
     * @param band the time it may be of or is about, where that is more than a moment
     * @param spoken the whole in words
     */
    public record Point(
            String id,
            String definitionId,
            Mark mark,
            double value,
            String label,
            double at,
            Optional<Band> band,
            String spoken) {
        public boolean target() {
            return mark == Mark.TARGET;
        }
    }

    /** A stretch of time in years. */
    public record Band(double from, double to) {}

    /** A line between two values. */
    public record Segment(Point from, Point to) {
        public Segment {
            if (from.target() || to.target() || !from.definitionId().equals(to.definitionId())) {
                throw new IllegalArgumentException("must not be joined: " + from.id() + " and " + to.id());
            }
        }
    }

    public IndicatorChart {
        legend = List.copyOf(legend);
        points = List.copyOf(points);
        segments = List.copyOf(segments);
        undated = List.copyOf(undated);
    }

    /** The largest value on the axis. */
    public double greatest() {
        return points.stream().mapToDouble(Point::value).max().orElse(0);
    }

    /** The smallest value on the axis. */
    public double least() {
        return points.stream().mapToDouble(Point::value).min().orElse(0);
    }
}
