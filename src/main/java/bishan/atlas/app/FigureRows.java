package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Period;
import bishan.atlas.model.Source;
import bishan.atlas.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of a record as rows, each as its source printed it; figures that disagree stand one under the other. */
final class FigureRows {
    private final Reading reading;

    FigureRows(Reading reading) {
        this.reading = reading;
    }

    Section section(String titleKey, List<Figure> figures) {
        if (figures.isEmpty()) {
            return reading.silent(titleKey, "figures.none");
        }
        boolean oneSource = figures.stream().map(Figure::sourceId).distinct().count() == 1;
        boolean allPlanned = figures.stream().allMatch(Figure::planned);
        List<Chip> head = oneSource ? reading.chips().of(List.of(figures.get(0).sourceId())) : List.of();
        List<Row> rows = new ArrayList<>();
        for (Figure figure : figures) {
            List<Chip> chips = chips(figure, figures, oneSource);
            rows.add(new Row(
                    reading.in(figure.what()),
                    reading.numbers().figure(figure.quantity()),
                    second(figure, allPlanned),
                    rows.isEmpty(),
                    chips));
        }
        return new Section(
                reading.say(titleKey), allPlanned ? reading.say("figures.planned") : "", head, List.copyOf(rows));
    }

    private List<Chip> chips(Figure figure, List<Figure> all, boolean oneSource) {
        List<Chip> chips = new ArrayList<>();
        if (all.stream().anyMatch(other -> disagree(figure, other))) {
            chips.add(reading.chips().conflict(reading.say("conflict.figures")));
        }
        if (!oneSource) {
            chips.addAll(reading.chips().of(List.of(figure.sourceId())));
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
