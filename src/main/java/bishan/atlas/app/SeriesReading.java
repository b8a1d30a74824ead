package bishan.atlas.app;

import bishan.atlas.app.IndicatorChart.Mark;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.IndicatorSeries;
import bishan.atlas.model.IndicatorSeries.Definition;
import bishan.atlas.model.IndicatorSeries.Point;
import bishan.atlas.model.Quantity;
import bishan.atlas.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One reading of a series in one language: its points in order, the mark of each, and how a value is written. */
record SeriesReading(Reading reading, Messages words, IndicatorSeries series) {
    private static final List<Mark> MARKS = List.of(Mark.CIRCLE, Mark.SQUARE, Mark.TRIANGLE, Mark.RING);
    /** What fits over a mark of the chart; other words stand as they are. */
    private static final Map<String, String> SIGNS = Map.of("超", ">", "不低于", "≥", "不超过", "≤");

    static SeriesReading of(Reading reading, IndicatorSeries series) {
        return new SeriesReading(reading, Messages.of(reading.language(), "indicators"), series);
    }

    String say(String key, Object... args) {
        return words.get(key, args);
    }

    String in(Bilingual text) {
        return text.in(reading.language());
    }

    /** The points, oldest first; those without a time last. */
    List<Point> points() {
        Comparator<Point> byTime = Comparator.comparing(
                point -> point.fact().date().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
        return series.points().stream().sorted(byTime).toList();
    }

    /** The definitions that have an actual value, in their order. */
    List<Definition> measured() {
        return series.definitions().stream()
                .filter(definition -> series.points().stream()
                        .anyMatch(
                                point -> !point.target() && point.definitionId().equals(definition.id())))
                .toList();
    }

    Mark mark(Point point) {
        return point.target() ? Mark.TARGET : mark(point.definitionId());
    }

    Mark mark(String definitionId) {
        int place = measured().stream().map(Definition::id).toList().indexOf(definitionId);
        return MARKS.get(Math.max(0, Math.min(place, MARKS.size() - 1)));
    }

    /** The words of a point's definition; a target that has no other is only called a target. */
    String definition(Point point) {
        Optional<Definition> definition = series.definition(point.definitionId());
        return definition.map(d -> in(d.words())).orElse("");
    }

    String when(Point point) {
        return point.fact().date().map(date -> date.display(reading.language())).orElseGet(() -> say("undated"));
    }

    /** A ratio as one text: 5 : 52 : 43. */
    String ratio(Point point) {
        return String.join(
                " : ",
                point.reading().parts().stream()
                        .map(part -> reading.numbers().bare(part.value()))
                        .toList());
    }

    /** The value with its qualifier in the document's words: 超 400. */
    String text(Point point) {
        if (!point.reading().parts().isEmpty()) {
            return ratio(point);
        }
        Quantity quantity = point.fact().value();
        String number = reading.numbers().bare(quantity.value());
        return quantity.qualifier().map(words -> in(words) + " " + number).orElse(number);
    }

    /** The value over its mark: {@code >400}. */
    String label(Point point) {
        Quantity quantity = point.fact().value();
        String sign = quantity.qualifier().map(q -> SIGNS.get(q.zh())).orElse("");
        return sign == null ? text(point) : sign + reading.numbers().bare(quantity.value());
    }

    /** The whole in words, for a tooltip and a screen reader. */
    String spoken(Point point) {
        return say(
                "point.spoken",
                when(point),
                text(point),
                in(point.fact().value().unitWords()),
                definition(point),
                String.join(", ", point.fact().sourceIds()));
    }
}
