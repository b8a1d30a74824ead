package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Entry;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.StateBar;
import bishan.atlas.app.FactSheet.StatusMark;
import bishan.atlas.app.FactSheet.Stretch;
import bishan.atlas.app.FactSheet.Timeline;
import bishan.atlas.model.Fact;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Period;
import bishan.atlas.model.Source;
import bishan.atlas.model.Status;
import bishan.atlas.model.StatusHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a thing's state went on: what each source said of it, oldest first, documents filled and outside entries hollow. */
final class StatusCourse {
    private final Reading reading;

    StatusCourse(Reading reading) {
        this.reading = reading;
    }

    StatusMark mark(Status status) {
        return new StatusMark(status.phase(), word(status));
    }

    /** The state as it is best known: the latest entry, else what a source says without a date. */
    Optional<StatusMark> latestMark(StatusHistory entries, Optional<MapFeature> place) {
        Optional<Status> better = entries.latest().map(Fact::value).filter(status -> status != Status.NAMED_ONLY);
        return better.or(() -> undated(place))
                .or(() -> entries.latest().map(Fact::value))
                .map(this::mark);
    }

    /** The source of the latest state: a document that says the same stands before an outside source. */
    Optional<String> latestSource(StatusHistory history) {
        Optional<Fact<Status>> latest = history.latest();
        return history.stream()
                .filter(entry -> isDocument(entry.sourceId()))
                .filter(entry -> entry.value() == latest.map(Fact::value).orElse(null))
                .reduce((first, second) -> second)
                .or(() -> latest)
                .map(Fact::sourceId);
    }

    /** The source chips of the latest state; empty where no entry is dated. */
    List<FactSheet.Chip> latestChips(StatusHistory entries) {
        return latestSource(entries)
                .map(source -> reading.chips().of(List.of(source)))
                .orElse(List.of());
    }

    /** The course of a record and of its place, with a last word where later documents are silent. */
    Section section(String titleKey, StatusHistory statuses, List<String> citedBy, Optional<MapFeature> place) {
        List<Entry> entries = new ArrayList<>();
        undated(place).ifPresent(status -> entries.add(undatedEntry(status, place.orElseThrow())));
        statuses.stream().forEach(entry -> entries.add(entry(entry)));
        if (entries.isEmpty()) {
            return reading.silent(titleKey, "course.none");
        }
        boolean endsInDocument = !entries.get(entries.size() - 1).outside();
        String closing =
                endsInDocument && laterDocumentIsSilent(statuses, citedBy) ? reading.say("progress.silent") : "";
        List<Block> blocks = new ArrayList<>(List.of(new Timeline(entries, closing)));
        bar(statuses).ifPresent(blocks::add);
        return reading.section(titleKey, List.of(), blocks);
    }

    /** The bar of a state that changed between two documents. */
    private Optional<StateBar> bar(StatusHistory statuses) {
        List<Fact<Status>> told = statuses.stream()
                .filter(entry -> isDocument(entry.sourceId()) && entry.value() != Status.NAMED_ONLY)
                .toList();
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Fact<Status> entry = told.get(i);
            boolean goesOn = i > 0 && told.get(i - 1).value() == entry.value();
            if (i > 0 && !goesOn) {
                Period before = told.get(i - 1).when();
                stretches.add(new Stretch(
                        reading.say("course.undatedChange"),
                        true,
                        before.display(reading.language()),
                        outside(statuses, before, entry.when())));
            }
            if (!goesOn) {
                String since = i == 0 ? "" : entry.when().display(reading.language());
                stretches.add(new Stretch(word(entry.value()), false, since, List.of()));
            }
        }
        return stretches.size() < 2
                ? Optional.empty()
                : Optional.of(new StateBar(stretches, reading.say("course.latest")));
    }

    /** The days outside sources give between two documents. */
    private List<String> outside(StatusHistory statuses, Period from, Period to) {
        return statuses.stream()
                .filter(entry -> !isDocument(entry.sourceId()))
                .map(Fact::when)
                .filter(when ->
                        when.earliest().isAfter(from.latest()) && when.latest().isBefore(to.earliest()))
                .map(when -> when.display(reading.language()))
                .toList();
    }

    private static Optional<Status> undated(Optional<MapFeature> place) {
        return place.flatMap(feature -> feature.text(MapFeature.UNDATED_STATUS)).flatMap(Status::ofId);
    }

    private Entry undatedEntry(Status status, MapFeature place) {
        return new Entry(
                reading.say("source.undated"),
                word(status),
                true,
                reading.chips().of(place.provenance()));
    }

    private Entry entry(Fact<Status> entry) {
        return new Entry(
                entry.when().display(reading.language()),
                text(entry),
                !isDocument(entry.sourceId()),
                reading.chips().of(List.of(entry.sourceId())));
    }

    private String text(Fact<Status> entry) {
        String word = word(entry.value());
        return entry.note()
                .map(reading::in)
                .map(note -> says(note, word) ? note : reading.say("course.entry", word, note))
                .orElse(word);
    }

    /** True where the note holds the word already: 开通运营 needs no 运营 before it. */
    private static boolean says(String note, String word) {
        String core = word.startsWith("已") ? word.substring(1) : word;
        return note.toLowerCase(Locale.ROOT).contains(core.toLowerCase(Locale.ROOT));
    }

    private String word(Status status) {
        return reading.say("status." + status.id());
    }

    /** True where a document is surely later than the last one that names the thing. */
    private boolean laterDocumentIsSilent(StatusHistory statuses, List<String> citedBy) {
        Optional<PartialDate> lastWord = Stream.concat(statuses.stream().map(Fact::sourceId), citedBy.stream())
                .distinct()
                .flatMap(id -> reading.atlas().source(id).stream())
                .filter(Source::isDocument)
                .flatMap(source -> source.date().stream())
                .max((a, b) -> a.latest().compareTo(b.latest()));
        return lastWord.isPresent()
                && reading.atlas().records().sources().stream()
                        .filter(Source::isDocument)
                        .flatMap(source -> source.date().stream())
                        .anyMatch(date -> date.earliest().isAfter(lastWord.get().latest()));
    }

    private boolean isDocument(String sourceId) {
        return reading.atlas().source(sourceId).filter(Source::isDocument).isPresent();
    }
}
