package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Badge;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Head;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.model.Evidence;
import bishan.atlas.model.Figure;
import bishan.atlas.model.IndicatorSeries;
import bishan.atlas.model.IndicatorSeries.Definition;
import bishan.atlas.model.IndicatorSeries.Point;
import bishan.atlas.model.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet of an indicator: every point with its definition, time and source, targets apart, what is worked out of them. */
final class SeriesFacts {
    private final Reading reading;

    SeriesFacts(Reading reading) {
        this.reading = reading;
    }

    FactSheet of(IndicatorSeries series) {
        List<Section> sections = new ArrayList<>();
        for (Definition definition : series.definitions()) {
            points(series, definition).ifPresent(sections::add);
        }
        sections.add(new Section(
                "",
                "",
                List.of(),
                List.of(new FactSheet.Action(reading.say("series.chart"), series.id(), FactSheet.Action.To.CHART))));
        Appendix appendix = new Appendix(reading);
        List<Row> derived = appendix.derived(pointIds(series));
        if (!derived.isEmpty()) {
            sections.add(reading.section("derived.title", List.of(), derived));
        }
        series.note()
                .ifPresent(note -> sections.add(reading.section(
                        "series.note", sources(series), List.of(new Text(reading.in(note), false, List.of())))));
        sections.addAll(new Conflicts(reading)
                .section(Stream.concat(Stream.of(series.id()), pointIds(series).stream())
                        .toList()));
        sections.add(evidence(series));
        Head head = new Head(
                reading.say("kicker.series", reading.in(series.unitWords())),
                new Badge(Optional.empty(), Optional.empty()),
                reading.in(series.name()),
                series.name().other(reading.language()),
                Optional.empty(),
                reading.chips()
                        .of(series.points().stream()
                                .flatMap(point -> point.fact().sourceIds().stream())
                                .distinct()
                                .toList()));
        return new FactSheet(series.id(), head, sections);
    }

    private List<Chip> sources(IndicatorSeries series) {
        return reading.chips()
                .of(series.points().stream()
                        .flatMap(point -> point.fact().sourceIds().stream())
                        .distinct()
                        .toList());
    }

    private static Set<String> pointIds(IndicatorSeries series) {
        return series.points().stream()
                .flatMap(point -> Stream.concat(
                        Stream.of(point.id()), point.also().stream().map(Figure::id)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<Section> points(IndicatorSeries series, Definition definition) {
        List<Block> rows = series.points().stream()
                .filter(point -> point.definitionId().equals(definition.id()))
                .flatMap(point -> rows(point))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(reading.in(definition.words()), "", List.of(), rows));
    }

    private Stream<Block> rows(Point point) {
        List<Block> rows = new ArrayList<>();
        List<Chip> chips = new ArrayList<>(new Conflicts(reading).chips(point.id()));
        chips.addAll(reading.chips().of(point.fact().sourceIds()));
        rows.add(new Row(time(point), value(point), target(point), !point.target(), chips));
        for (Figure also : point.also()) {
            rows.add(new Row(
                    reading.in(also.what()),
                    reading.numbers().figure(also.quantity()),
                    "",
                    false,
                    reading.chips().of(also.fact().sourceIds())));
        }
        Stream.of(point.reading().period(), point.note())
                .flatMap(Optional::stream)
                .forEach(words -> rows.add(new Text(reading.in(words), true, List.of())));
        return rows.stream();
    }

    private String target(Point point) {
        return point.target() ? reading.say("series.target") : "";
    }

    /** The date of a point, or that none is written. */
    private String time(Point point) {
        return point.fact()
                .date()
                .map((Period period) -> period.display(reading.language()))
                .orElseGet(() -> reading.say("series.undated"));
    }

    /** A plain value, or the parts of a ratio with their names. */
    private String value(Point point) {
        if (point.reading().parts().isEmpty()) {
            return reading.numbers().figure(point.fact().value());
        }
        String names = point.reading().parts().stream()
                .map(part -> reading.in(part.name()))
                .collect(Collectors.joining(" : "));
        String values = point.reading().parts().stream()
                .map(part -> reading.numbers().plain(part.value()))
                .collect(Collectors.joining(" : "));
        return values + " (" + names + ")";
    }

    private Section evidence(IndicatorSeries series) {
        List<Block> rows = new ArrayList<>();
        for (Point point : series.points()) {
            for (Evidence piece : reading.atlas().cross().evidenceOf(point.id())) {
                rows.add(new Row(
                        point.id(),
                        reading.say("evidence.at", piece.lines().replace('-', '–')),
                        "",
                        false,
                        reading.chips().of(List.of(piece.sourceId()))));
            }
        }
        return rows.isEmpty()
                ? reading.silent("evidence.title", "evidence.none")
                : reading.section("evidence.title", List.of(), rows);
    }
}
