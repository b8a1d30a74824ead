package bishan.atlas.app.table;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Figure;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Period;
import bishan.atlas.model.Source;
import bishan.atlas.model.Status;
import bishan.atlas.model.StatusHistory;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What was surely known by the end of a date, or all that is known where none is asked for. States count by their own dates; all else
 * by the date of its source, so that a source without a date is never surely known.
 */
record AsOf(Atlas atlas, Optional<PartialDate> date) {

    boolean knowsSource(String id) {
        return date.isEmpty()
                || atlas.source(id)
                        .flatMap(Source::date)
                        .filter(of -> !of.latest().isAfter(date.get().latest()))
                        .isPresent();
    }

    /** Those of {@code sourceIds} that were there. */
    List<String> known(Collection<String> sourceIds) {
        return sourceIds.stream().distinct().filter(this::knowsSource).toList();
    }

    boolean knows(Fact<?> fact) {
        return date.isEmpty() || !known(fact.sourceIds()).isEmpty();
    }

    boolean knows(Figure figure) {
        return knows(figure.fact());
    }

    <T> List<Fact<T>> facts(List<Fact<T>> all) {
        return all.stream().filter(this::knows).toList();
    }

    List<Figure> figures(List<Figure> all) {
        return all.stream().filter(this::knows).toList();
    }

    /** Whether a dated step was surely taken. */
    boolean reached(Period when) {
        return date.isEmpty() || !when.latest().isAfter(date.get().latest());
    }

    StatusHistory statuses(StatusHistory all) {
        return date.map(all::asOf).orElse(all);
    }

    Optional<Fact<Status>> latest(StatusHistory all) {
        return date.map(all::on).orElseGet(all::latest);
    }
}
