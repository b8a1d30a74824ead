package bishan.atlas.model;

import java.util.List;
import java.util.Objects;

/** What stands round the mapped record: subjects without a shape, systems, indicators, worked-out values, contradictions, ties. */
public record Context(
        List<Subject> subjects,
        List<Structure> structures,
        Indicators indicators,
        List<Derivation> derivations,
        List<Contradiction> contradictions,
        CrossReferences cross,
        List<NetworkTarget.Named> namedLines) {
    public static final Context NONE =
            new Context(List.of(), List.of(), Indicators.NONE, List.of(), List.of(), CrossReferences.NONE, List.of());

    /** The series of the indicators under their headings. */
    public record Indicators(List<IndicatorSeries.Topic> topics, List<IndicatorSeries> series) {
        public static final Indicators NONE = new Indicators(List.of(), List.of());

        public Indicators {
            topics = List.copyOf(topics);
            series = List.copyOf(series);
        }
    }

    public Context {
        subjects = List.copyOf(subjects);
        structures = List.copyOf(structures);
        Objects.requireNonNull(indicators, "indicators");
        derivations = List.copyOf(derivations);
        contradictions = List.copyOf(contradictions);
        Objects.requireNonNull(cross, "cross");
        namedLines = List.copyOf(namedLines);
    }

    /** The subjects of one kind, in the order of their file. */
    public List<Subject> subjects(Subject.Kind kind) {
        return subjects.stream().filter(s -> s.kind() == kind).toList();
    }
}
