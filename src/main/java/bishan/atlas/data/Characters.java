package bishan.atlas.data;

import java.util.Optional;
import java.util.OptionalInt;

/** What may stand in a text: no more than a panel can show, and nothing that is invisible or was lost on the way. */
final class Characters {
    /** Eight times the longest note there is. */
    static final int MOST = 2000;

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** What is wrong with {@code text}, if anything. */
    static Optional<Flaw> flaw(String text) {
        if (text.length() > MOST) {
            return Optional.of(Flaw.FIELD_LONG);
        }
        return stray(text).isPresent() ? Optional.of(Flaw.FIELD_CHARACTER) : Optional.empty();
    }

    /** What a message says of the flaw: how long the text is, or which character is meant. */
    static String words(String text) {
        return text.length() > MOST
                ? String.valueOf(text.length())
                : String.format("U+%04X", stray(text).orElse(REPLACEMENT));
    }

    private static OptionalInt stray(String text) {
        int character = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (!isCommon(character) && isStray(character)) {
                return OptionalInt.of(character);
            }
        }
        return OptionalInt.empty();
    }

    /** Nearly everything there is, and quickly told. */
    private static boolean isCommon(int character) {
        return character >= ' ' && character <= '~' || character >= 0x4E00 && character <= 0x9FFF;
    }

    private static boolean isStray(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> character == REPLACEMENT;
        };
    }
}
