package bishan.atlas.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The points of one indicator. Only actual points of the same definition may be joined by a line; a target never is.
 *
 * @param definitions in the order of the legend
 */
public record IndicatorSeries(
        String id,
        String topicId,
        Bilingual name,
        Bilingual unitWords,
        List<Definition> definitions,
        List<Point> points,
        Optional<Bilingual> note) {

    /** What is counted, in the document's sense: 有效期内, 累计培育. */
    public record Definition(String id, Bilingual words) {}

    /** A heading the series stand under. */
    public record Topic(String id, Bilingual title) {}

    /** One value of one document. */
    public record Point(
            String id,
            String definitionId,
            boolean target,
            Reading reading,
            Optional<Bilingual> note,
            List<Figure> also) {
        public Point {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(definitionId, "definitionId");
            Objects.requireNonNull(reading, "reading");
            Objects.requireNonNull(note, "note");
            also = List.copyOf(also);
        }

        /** The same as a figure of what its series counts; a target is a plan. */
        public Figure figure(Bilingual what) {
            return new Figure(id, what, fact(), target, Optional.empty());
        }

        public Fact<Quantity> fact() {
            return reading.fact();
        }
    }

    /**
     * The number of a point.
     *
     * @param fact the value, or the first part of a ratio
     * @param parts of a ratio such as 5:52:43, each with its name; empty for a plain value
     * @param period the document's words for the time, where a date cannot say it: 上半年, 年份未写明
     * @param figureId the figure of another record this point refers to, where the number stands there
     */
    public record Reading(
            Fact<Quantity> fact, List<Part> parts, Optional<Bilingual> period, Optional<String> figureId) {
        public Reading {
            Objects.requireNonNull(fact, "fact");
            parts = List.copyOf(parts);
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(figureId, "figureId");
        }
    }

    /** A part of a ratio. */
    public record Part(Bilingual name, double value) {}

    public IndicatorSeries {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topicId, "topicId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unitWords, "unitWords");
        definitions = List.copyOf(definitions);
        points = List.copyOf(points);
        Objects.requireNonNull(note, "note");
    }

    public Optional<Definition> definition(String definitionId) {
        return definitions.stream().filter(d -> d.id().equals(definitionId)).findFirst();
    }

    /** The points that may be joined: actual, of one definition, oldest first. */
    public Stream<Point> joined(String definitionId) {
        return points.stream()
                .filter(point -> !point.target() && point.definitionId().equals(definitionId))
                .filter(point -> point.reading().parts().isEmpty())
                .sorted((a, b) -> Fact.oldestFirst().compare(a.fact(), b.fact()));
    }
}
