package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Period;
import bishan.atlas.model.Source;
import bishan.atlas.model.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figures of a record as rows, each as its source printed it; figures that disagree stand one under the other. Where a record has
 * many they stand under sub-headings, each with the values worked out of its figures and the notes on those in doubt.
 */
final class FigureRows {
    private final Reading reading;
    private final Conflicts conflicts;

    FigureRows(Reading reading) {
        this.reading = reading;
        this.conflicts = new Conflicts(reading);
    }

    /** One section a group, in the order of the record; ungrouped figures stand under {@code titleKey}. */
    List<Section> sections(String titleKey, List<Figure> figures) {
        if (figures.isEmpty()) {
            return List.of(reading.silent(titleKey, "figures.none"));
        }
        Map<Optional<Bilingual>, List<Figure>> groups =
                figures.stream().collect(Collectors.groupingBy(Figure::group, LinkedHashMap::new, Collectors.toList()));
        List<Section> sections = new ArrayList<>();
        groups.forEach((group, members) ->
                sections.add(section(group.map(reading::in).orElseGet(() -> reading.say(titleKey)), members)));
        return sections;
    }

    private Section section(String title, List<Figure> figures) {
        boolean oneSource = figures.stream().map(Figure::sourceId).distinct().count() == 1;
        boolean allPlanned = figures.stream().allMatch(Figure::planned);
        List<Chip> head = oneSource ? reading.chips().of(List.of(figures.get(0).sourceId())) : List.of();
        List<Block> rows = new ArrayList<>();
        for (Figure figure : figures) {
            rows.add(new Row(
                    reading.in(figure.what()),
                    reading.numbers().figure(figure.quantity()),
                    second(figure, allPlanned),
                    rows.isEmpty(),
                    chips(figure, figures, oneSource)));
            figure.fact().note().ifPresent(note -> rows.add(new Text(reading.in(note), true, List.of())));
        }
        Set<String> ids = figures.stream().map(Figure::id).collect(Collectors.toCollection(LinkedHashSet::new));
        rows.addAll(new Appendix(reading).derived(ids));
        rows.addAll(conflicts.notes(ids));
        return new Section(title, allPlanned ? reading.say("figures.planned") : "", head, rows);
    }

    private List<Chip> chips(Figure figure, List<Figure> all, boolean oneSource) {
        List<Chip> chips = new ArrayList<>(conflicts.chips(figure.id()));
        if (chips.isEmpty() && all.stream().anyMatch(other -> disagree(figure, other))) {
            chips.add(reading.chips().conflict(reading.say("conflict.figures")));
        }
        if (!oneSource) {
            chips.addAll(reading.chips().of(figure.fact().sourceIds()));
        }
        return chips;
    }

    /** Same thing, same unit, same date, another number. */
    private static boolean disagree(Figure a, Figure b) {
        return a.what().zh().equals(b.what().zh())
                && a.quantity().unit() == b.quantity().unit()
                && a.date().equals(b.date())
                && a.quantity().value() != b.quantity().value();
    }

    private String second(Figure figure, boolean allPlanned) {
        List<String> parts = new ArrayList<>();
        if (figure.quantity().unit() == Unit.MU) {
            parts.add(reading.numbers().hectaresOfMu(figure.quantity().value()));
        }
        if (figure.planned() && !allPlanned) {
            parts.add(reading.say("figures.planned"));
        }
        Optional<Period> ofDocument =
                reading.atlas().source(figure.sourceId()).flatMap(Source::date).map(Period::of);
        figure.date()
                .filter(date -> !ofDocument.equals(Optional.of(date)))
                .ifPresent(date -> parts.add(date.display(reading.language())));
        return String.join(" · ", parts);
    }
}
