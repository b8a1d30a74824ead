package bishan.atlas.app;

import bishan.atlas.app.IndicatorChart.Band;
import bishan.atlas.app.IndicatorChart.Entry;
import bishan.atlas.app.IndicatorChart.Form;
import bishan.atlas.app.IndicatorChart.Mark;
import bishan.atlas.app.IndicatorChart.Segment;
import bishan.atlas.app.IndicatorChart.Years;
import bishan.atlas.model.IndicatorSeries.Definition;
import bishan.atlas.model.IndicatorSeries.Point;
import bishan.atlas.model.Period;
import bishan.atlas.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the chart of a series: what stands where in time, and what may be joined. */
final class SeriesChart {
    /** A stretch shorter than this is a moment on an axis of years. */
    private static final double MOMENT_YEARS = 0.1;

    private final SeriesReading reading;

    SeriesChart(SeriesReading reading) {
        this.reading = reading;
    }

    IndicatorChart chart() {
        List<IndicatorChart.Point> points =
                reading.points().stream().filter(this::stands).map(this::point).toList();
        return new IndicatorChart(form(points.size()), years(), legend(), points, segments(points), undated());
    }

    private boolean stands(Point point) {
        return point.fact().date().isPresent() && point.reading().parts().isEmpty();
    }

    private Form form(int standing) {
        List<Point> all = reading.series().points();
        if (standing > 1) {
            return Form.PLOT;
        }
        boolean ratios = !all.isEmpty()
                && all.stream().noneMatch(point -> point.reading().parts().isEmpty());
        return ratios ? Form.PARTS : Form.FIGURES;
    }

    private IndicatorChart.Point point(Point point) {
        Period date = point.fact().when();
        return new IndicatorChart.Point(
                point.id(),
                point.definitionId(),
                reading.mark(point),
                point.fact().value().value(),
                reading.label(point),
                (years(date.earliest()) + years(date.latest().plusDays(1))) / 2,
                point.target() ? Optional.empty() : band(point),
                reading.spoken(point));
    }

    /** The period a value is about; of one that only its document dates, the days that document may be of. */
    private Optional<Band> band(Point point) {
        Period date = point.fact().when();
        Period stretch = point.fact().sourceIds().stream()
                .flatMap(id -> reading.reading().atlas().source(id).stream())
                .filter(source -> source.date().map(Period::of).equals(Optional.of(date)))
                .flatMap(source -> source.particulars().stream())
                .map(Source.Particulars::dating)
                .map(dating -> new Period(dating.earliest(), dating.latest()))
                .findFirst()
                .orElse(date);
        Band band = new Band(years(stretch.earliest()), years(stretch.latest().plusDays(1)));
        return Optional.of(band).filter(b -> b.to() - b.from() > MOMENT_YEARS);
    }

    private static double years(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }

    /** The years of the values, and always those of the documents, so that charts of different series compare. */
    private Years years() {
        Stream<Period> documents = reading.reading().atlas().records().sources().stream()
                .filter(Source::isDocument)
                .flatMap(source -> source.date().stream())
                .map(Period::of);
        Stream<Period> values = reading.points().stream().flatMap(point -> point.fact().date().stream());
        int[] years = Stream.concat(documents, values)
                .flatMapToInt(period -> IntStream.of(
                        period.earliest().getYear(), period.latest().getYear()))
                .sorted()
                .toArray();
        return years.length == 0 ? new Years(2020, 2020) : new Years(years[0], years[years.length - 1]);
    }

    /** A target is told with the year it is for. */
    private List<Entry> legend() {
        List<Entry> legend = new ArrayList<>();
        for (Definition definition : reading.measured()) {
            legend.add(new Entry(reading.mark(definition.id()), reading.in(definition.words())));
        }
        reading.points().stream()
                .filter(Point::target)
                .map(point -> point.fact()
                        .date()
                        .map(date -> reading.say("legend.target.dated", reading.when(point), reading.definition(point)))
                        .orElseGet(() -> reading.definition(point)))
                .distinct()
                .forEach(words -> legend.add(new Entry(Mark.TARGET, words)));
        return legend;
    }

    private List<Segment> segments(List<IndicatorChart.Point> points) {
        List<Segment> segments = new ArrayList<>();
        for (Definition definition : reading.measured()) {
            List<IndicatorChart.Point> same = reading.series()
                    .joined(definition.id())
                    .flatMap(joined -> points.stream().filter(p -> p.id().equals(joined.id())))
                    .toList();
            for (int i = 1; i < same.size(); i++) {
                segments.add(new Segment(same.get(i - 1), same.get(i)));
            }
        }
        return segments;
    }

    private List<String> undated() {
        return reading.points().stream()
                .filter(point -> point.fact().date().isEmpty())
                .map(point -> reading.text(point) + " "
                        + reading.in(point.fact().value().unitWords()))
                .toList();
    }
}
