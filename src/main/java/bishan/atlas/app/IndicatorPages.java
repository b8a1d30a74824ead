package bishan.atlas.app;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.IndicatorSeries;
import bishan.atlas.model.IndicatorSeries.Point;
import bishan.atlas.model.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The indicator pages of one atlas. Pure: the same id and state give the same page. Any thread. */
public final class IndicatorPages {
    private static final int OTHERS = 3;

    private final Atlas atlas;

    public IndicatorPages(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The page of a series; empty where the atlas has no such id. */
    public Optional<IndicatorPage> of(String seriesId, MapState state) {
        return series().stream()
                .filter(series -> series.id().equals(seriesId))
                .findFirst()
                .map(series -> page(SeriesReading.of(Reading.of(atlas, state), series)));
    }

    private List<IndicatorSeries> series() {
        return atlas.records().context().indicators().series();
    }

    private IndicatorPage page(SeriesReading reading) {
        IndicatorChart chart = new SeriesChart(reading).chart();
        return new IndicatorPage(
                head(reading, chart),
                chart,
                new SeriesRows(reading).rows(),
                new SeriesDerivations(reading).values(),
                reading.series().note().map(reading::in).orElse(""),
                new SeriesWarnings(reading).warnings(),
                others(reading.series()));
    }

    private IndicatorPage.Head head(SeriesReading reading, IndicatorChart chart) {
        IndicatorSeries series = reading.series();
        return new IndicatorPage.Head(
                series.id(),
                reading.in(series.name()),
                reading.in(series.unitWords()),
                joining(reading, chart),
                told(reading),
                sources(reading));
    }

    private static String joining(SeriesReading reading, IndicatorChart chart) {
        if (chart.form() != IndicatorChart.Form.PLOT || reading.measured().size() < 2) {
            return "";
        }
        return reading.say(chart.segments().isEmpty() ? "joined.none" : "joined.same");
    }

    private static String told(SeriesReading reading) {
        List<Point> points = reading.series().points();
        long documents = points.stream()
                .filter(point -> !point.target())
                .flatMap(point -> point.fact().sourceIds().stream())
                .distinct()
                .count();
        boolean target = points.stream().anyMatch(Point::target);
        String name = reading.in(reading.series().name());
        if (documents == 0) {
            return reading.say("told.target", name, points.size());
        }
        return reading.say(target ? "told.with" : "told", name, points.size(), documents);
    }

    /** The documents of all points, in order of time. */
    private String sources(SeriesReading reading) {
        List<String> named = reading.series().points().stream()
                .flatMap(point -> point.fact().sourceIds().stream())
                .distinct()
                .flatMap(id -> atlas.source(id).stream())
                .sorted(Comparator.comparing(
                        source -> source.date().orElse(null), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(source -> named(reading, source))
                .toList();
        return reading.say("sources", reading.reading().listed(named));
    }

    private static String named(SeriesReading reading, Source source) {
        return source.date()
                .map(date -> source.id() + " " + date.display(reading.reading().language()))
                .orElse(source.id());
    }

    /** Series of the same heading first, and of these the ones with the most values. */
    private List<String> others(IndicatorSeries shown) {
        Comparator<IndicatorSeries> sameFirst =
                Comparator.comparingInt(series -> series.topicId().equals(shown.topicId()) ? 0 : 1);
        return series().stream()
                .filter(series -> !series.id().equals(shown.id()))
                .sorted(sameFirst.thenComparing(series -> -series.points().size()))
                .limit(OTHERS)
                .map(IndicatorSeries::id)
                .toList();
    }
}
