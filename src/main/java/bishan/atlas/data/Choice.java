package bishan.atlas.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A field that takes one of a few values. */
final class Choice {
    private Choice() {}

    /** The value; anything else is reported with what may stand there. */
    static Optional<String> of(Entry entry, String field, List<String> allowed) {
        Optional<String> given = entry.neededText(field);
        if (given.isPresent() && !allowed.contains(given.get())) {
            entry.report(Flaw.CHOICE_UNKNOWN, field, given.get(), String.join(", ", allowed));
            return Optional.empty();
        }
        return given;
    }

    /** The constant of an enum written in lower case. */
    static <E extends Enum<E>> Optional<E> of(Entry entry, String field, Class<E> type) {
        List<String> ids = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        return of(entry, field, ids).map(id -> type.getEnumConstants()[ids.indexOf(id)]);
    }
}
