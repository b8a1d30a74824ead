package bishan.atlas.app;

import bishan.atlas.model.Contradiction;
import bishan.atlas.model.Language;
import bishan.atlas.text.Messages;
import java.util.Locale;

/** The word a kind of contradiction is marked with, the same wherever it is shown. */
public final class ContradictionWords {
    private ContradictionWords() {}

    public static String of(Contradiction.Kind kind, Language language) {
        return Messages.of(language, "facts").get("contradiction." + kind.name().toLowerCase(Locale.ROOT));
    }
}
