package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Entry;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.StatusMark;
import bishan.atlas.app.FactSheet.Timeline;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Source;
import bishan.atlas.model.Status;
import bishan.atlas.model.StatusEntry;
import java.util.List;
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

    /** The mark of the latest entry. */
    Optional<StatusMark> latestMark(List<StatusEntry> entries) {
        return latest(entries).map(entry -> mark(entry.status()));
    }

    /** The latest entry; of two on the same date the later in the record. To be named only never hides a better known state. */
    Optional<StatusEntry> latest(List<StatusEntry> entries) {
        return entries.stream()
                .sorted()
                .filter(entry -> entry.status() != Status.NAMED_ONLY)
                .reduce((first, second) -> second)
                .or(() -> entries.stream().sorted().findFirst());
    }

    /** The source chips of the latest entry. */
    List<FactSheet.Chip> latestChips(List<StatusEntry> entries) {
        return latest(entries)
                .map(entry -> reading.chips().of(List.of(entry.sourceId())))
                .orElse(List.of());
    }

    Section section(String titleKey, List<StatusEntry> statuses, List<String> citedBy) {
        if (statuses.isEmpty()) {
            return reading.silent(titleKey, "course.none");
        }
        List<StatusEntry> sorted = statuses.stream().sorted().toList();
        List<Entry> entries = sorted.stream().map(this::entry).toList();
        boolean endsInDocument = !entries.get(entries.size() - 1).outside();
        String closing = endsInDocument && laterDocumentIsSilent(sorted, citedBy) ? reading.say("progress.silent") : "";
        return reading.section(titleKey, List.of(), List.of(new Timeline(entries, closing)));
    }

    private Entry entry(StatusEntry entry) {
        return new Entry(
                entry.date().display(reading.language()),
                text(entry),
                !isDocument(entry.sourceId()),
                reading.chips().of(List.of(entry.sourceId())));
    }

    private String text(StatusEntry entry) {
        String word = word(entry.status());
        return entry.note()
                .map(reading::in)
                .map(note -> note.startsWith(word) ? note : reading.say("course.entry", word, note))
                .orElse(word);
    }

    private String word(Status status) {
        return reading.say("status." + status.id());
    }

    /** True where a document is surely later than the last one that names the thing. */
    private boolean laterDocumentIsSilent(List<StatusEntry> statuses, List<String> citedBy) {
        Optional<PartialDate> lastWord = Stream.concat(statuses.stream().map(StatusEntry::sourceId), citedBy.stream())
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
