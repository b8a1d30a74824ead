package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Figure;
import bishan.atlas.model.IndicatorSeries;
import bishan.atlas.model.IndicatorSeries.Definition;
import bishan.atlas.model.IndicatorSeries.Part;
import bishan.atlas.model.IndicatorSeries.Point;
import bishan.atlas.model.Quantity;
import bishan.atlas.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the topics and series of {@code indicators.json}. */
final class IndicatorReader {
    private final Map<String, Figure> figures;

    /** @param figures the figures of other records by id, to which points may refer */
    IndicatorReader(Map<String, Figure> figures) {
        this.figures = Map.copyOf(figures);
    }

    static Optional<IndicatorSeries.Topic> topic(Entry entry) {
        return entry.neededWords("title_").map(title -> new IndicatorSeries.Topic(entry.item(), title));
    }

    Optional<IndicatorSeries> series(Entry entry) {
        Optional<String> topic = entry.neededText("topic");
        Optional<Bilingual> name = entry.neededWords("name_");
        Optional<Unit> unit = Parts.unit(entry);
        Optional<Bilingual> unitWords = entry.neededWords("unit_");
        List<Definition> definitions = entry.entries("definitions").stream()
                .flatMap(part -> definition(part).stream())
                .toList();
        if (topic.isEmpty() || name.isEmpty() || unit.isEmpty() || unitWords.isEmpty()) {
            return Optional.empty();
        }
        List<Point> points = entry.entries("points").stream()
                .flatMap(part -> point(part, definitions, unit.get(), unitWords.get()).stream())
                .toList();
        return Optional.of(new IndicatorSeries(
                entry.item(), topic.get(), name.get(), unitWords.get(), definitions, points, entry.words("note_")));
    }

    private static Optional<Definition> definition(Entry entry) {
        Optional<String> id = entry.neededText("id");
        Optional<Bilingual> words = entry.neededWords("");
        return id.isEmpty() || words.isEmpty() ? Optional.empty() : Optional.of(new Definition(id.get(), words.get()));
    }

    private Optional<Point> point(Entry entry, List<Definition> definitions, Unit unit, Bilingual unitWords) {
        Optional<String> id = entry.neededText("id");
        Optional<String> definition = Choice.of(
                entry, "definition", definitions.stream().map(Definition::id).toList());
        Optional<String> kind = Choice.of(entry, "kind", List.of("actual", "target"));
        Optional<IndicatorSeries.Reading> reading = reading(entry, unit, unitWords);
        if (id.isEmpty() || definition.isEmpty() || kind.isEmpty() || reading.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Point(
                id.get(),
                definition.get(),
                kind.get().equals("target"),
                reading.get(),
                entry.words("note_"),
                entry.entries("also").stream()
                        .flatMap(part -> Parts.figure(part, part.neededWords("what_"), false).stream())
                        .toList()));
    }

    private Optional<IndicatorSeries.Reading> reading(Entry entry, Unit unit, Bilingual unitWords) {
        Optional<Bilingual> period = entry.words("period_");
        Optional<String> figureId = entry.text("figure");
        if (figureId.isPresent()) {
            Figure figure = figures.get(figureId.get());
            if (figure == null) {
                // A figure that stands in its file but could not be read was reported there.
                if (entry.reading().ids().lackAny(figureId.get())) {
                    entry.report(Flaw.FIGURE_UNKNOWN, "figure", figureId.get());
                }
                return Optional.empty();
            }
            return Optional.of(new IndicatorSeries.Reading(dated(figure, entry), List.of(), period, figureId));
        }
        List<Part> parts = parts(entry);
        Optional<Double> value = parts.isEmpty()
                ? entry.neededNumber("value")
                : Optional.of(parts.get(0).value());
        Optional<List<String>> sources = entry.sources("source").filter(ids -> !ids.isEmpty());
        if (value.isEmpty() || sources.isEmpty()) {
            return Optional.empty();
        }
        Quantity quantity = new Quantity(value.get(), unit, unitWords, entry.words("qualifier_"));
        Fact<Quantity> fact = new Fact<>(quantity, entry.period("date"), sources.get(), Optional.empty());
        return Optional.of(new IndicatorSeries.Reading(fact, parts, period, Optional.empty()));
    }

    /** A target's figure may be dated by its document only; the point then says which year it is for. */
    private static Fact<Quantity> dated(Figure figure, Entry entry) {
        Fact<Quantity> fact = figure.fact();
        return entry.has("date")
                ? new Fact<>(fact.value(), entry.period("date").or(fact::date), fact.sourceIds(), fact.note())
                : fact;
    }

    private static List<Part> parts(Entry entry) {
        List<Double> values = entry.numbers("parts");
        List<String> zh = entry.texts("part_names_zh");
        List<String> en = entry.texts("part_names_en");
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Bilingual name = i < zh.size() ? new Bilingual(zh.get(i), i < en.size() ? en.get(i) : null) : null;
            if (name == null) {
                entry.report(Flaw.FIELD_MISSING, "part_names_zh");
                return List.of();
            }
            parts.add(new Part(name, values.get(i)));
        }
        return parts;
    }
}
