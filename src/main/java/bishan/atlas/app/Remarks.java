package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Note;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Fact;
import java.util.ArrayList;
import java.util.List;

/** Notes of a record as boxed notes; the words before the first colon are set as the note's title in Chinese. */
final class Remarks {
    private static final int LONGEST_TITLE = 24;

    private final Reading reading;

    Remarks(Reading reading) {
        this.reading = reading;
    }

    Section section(String titleKey, List<Fact<Bilingual>> statements, String noneKey) {
        return statements.isEmpty()
                ? reading.silent(titleKey, noneKey)
                : reading.section(titleKey, List.of(), notes(statements));
    }

    /** A section only where there is something to say. */
    List<Section> sectionOrNone(String titleKey, List<Fact<Bilingual>> statements) {
        return statements.isEmpty() ? List.of() : List.of(reading.section(titleKey, List.of(), notes(statements)));
    }

    private List<Note> notes(List<Fact<Bilingual>> statements) {
        List<Note> notes = new ArrayList<>();
        for (Fact<Bilingual> statement : statements) {
            notes.add(note(statement));
        }
        return notes;
    }

    private Note note(Fact<Bilingual> statement) {
        String text = reading.in(statement.value());
        List<FactSheet.Chip> chips = reading.chips().of(statement.sourceIds());
        boolean documents = chips.isEmpty() || chips.get(0).type() != FactSheet.Chip.Type.OUTSIDE;
        Note.Tone tone = documents ? Note.Tone.PLAIN : Note.Tone.OUTSIDE;
        int colon = text.indexOf('：');
        boolean titled = colon > 0 && colon <= LONGEST_TITLE && colon < text.length() - 1;
        return titled
                ? new Note(tone, text.substring(0, colon), text.substring(colon + 1), chips)
                : new Note(tone, "", text, chips);
    }
}
