package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Lead;
import bishan.atlas.app.FactSheet.Leads;
import bishan.atlas.app.FactSheet.Note;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.model.Contradiction;
import bishan.atlas.model.Contradiction.Kind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Contradictions where they touch a fact: a chip beside the number, a note where one number must be wrong, a list at the end. */
final class Conflicts {
    /** These say that a number itself is in question; the other kinds are warnings about the record as a whole. */
    private static final Set<Kind> OF_NUMBERS = EnumSet.of(Kind.CONFLICT, Kind.SUSPECT, Kind.SERIES, Kind.AMBIGUOUS);

    /** Up to so many are told in full; more would bury the sheet, and one click opens each. */
    private static final int TOLD_IN_FULL = 3;

    private final Reading reading;

    Conflicts(Reading reading) {
        this.reading = reading;
    }

    /** The chips of a figure or a point. */
    List<Chip> chips(String factId) {
        return touching(List.of(factId)).stream()
                .filter(c -> OF_NUMBERS.contains(c.kind()))
                .limit(1)
                .map(this::chip)
                .toList();
    }

    Chip chip(Contradiction contradiction) {
        return ContradictionWords.chip(contradiction, contradiction.kind(), reading.language());
    }

    String kindWord(Contradiction contradiction) {
        return ContradictionWords.of(contradiction.kind(), reading.language());
    }

    /** Where numbers contradict one another, the note that stands right under them. */
    List<Note> notes(Collection<String> factIds) {
        return touching(factIds).stream()
                .filter(c -> c.kind() == Kind.SUSPECT)
                .map(c -> new Note(
                        Note.Tone.CAUTION,
                        reading.in(c.title()),
                        reading.in(c.words().said()),
                        List.of(chip(c))))
                .toList();
    }

    /** All that touch a record or one of its facts; none where nothing does. */
    List<Section> section(Collection<String> ids) {
        List<Contradiction> all = touching(ids);
        if (all.isEmpty()) {
            return List.of();
        }
        boolean full = all.size() <= TOLD_IN_FULL;
        List<Lead> leads = all.stream()
                .map(c -> new Lead(
                        Optional.of(c.id()),
                        0,
                        reading.in(c.title()),
                        full ? reading.in(c.words().said()) : "",
                        List.of(chip(c))))
                .toList();
        return List.of(new Section(
                reading.say("contradictions.title"),
                reading.numbers().plain(all.size()),
                List.of(),
                List.of(new Leads(leads))));
    }

    private List<Contradiction> touching(Collection<String> ids) {
        return reading.atlas().records().context().contradictions().stream()
                .filter(c -> ids.stream().anyMatch(c.reach().touches()::contains))
                .toList();
    }
}
