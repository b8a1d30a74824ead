package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.model.Contradiction;
import bishan.atlas.model.Language;
import bishan.atlas.text.Messages;
import java.util.Locale;
import java.util.Optional;

/** The word and the mark of a contradiction, the same wherever it is shown. */
public final class ContradictionWords {
    private ContradictionWords() {}

    public static String of(Contradiction.Kind kind, Language language) {
        return Messages.of(language, "facts").get("contradiction." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** The amber mark of a contradiction, leading to its sheet; its tooltip tells what is said. */
    public static Chip chip(Contradiction contradiction, Contradiction.Kind shown, Language language) {
        String told = contradiction.title().in(language) + "\n"
                + contradiction.words().said().in(language);
        return new Chip(Chip.Type.CONFLICT, "", of(shown, language), told, Optional.of(contradiction.id()));
    }
}
