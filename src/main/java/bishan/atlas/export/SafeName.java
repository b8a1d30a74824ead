package bishan.atlas.export;

import java.util.Locale;
import java.util.Set;

/** Names that any file system takes: no separators, nothing Windows keeps for itself, no folder ever; Chinese stays as it is. */
public final class SafeName {
    /** Names of files count in bytes on some systems; a Chinese character has three. */
    private static final int MOST_BYTES = 180;

    private static final String REFUSED = "/\\:*?\"<>|";
    private static final Set<String> RESERVED = Set.of("CON", "PRN", "AUX", "NUL");
    private static final String PORT = "(COM|LPT)[0-9¹²³]";

    private SafeName() {}

    /** {@code title} as the name of a file, without its ending; what cannot stand in a name becomes a dash. */
    public static String of(String title) {
        StringBuilder name = new StringBuilder();
        title.codePoints().forEach(point -> name.appendCodePoint(fits(point) ? point : '-'));
        String plain = cut(name.toString().replaceAll("\\s+", " ")).replaceAll("^[. ]+|[. ]+$", "");
        if (plain.isEmpty()) {
            return "-";
        }
        String stem = plain.split("\\.", 2)[0].strip().toUpperCase(Locale.ROOT);
        return RESERVED.contains(stem) || stem.matches(PORT) ? "-" + plain : plain;
    }

    private static boolean fits(int point) {
        int type = Character.getType(point);
        return REFUSED.indexOf(point) < 0
                && !Character.isISOControl(point)
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    private static String cut(String name) {
        int bytes = 0;
        for (int i = 0; i < name.length(); ) {
            int point = name.codePointAt(i);
            bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (bytes > MOST_BYTES) {
                return name.substring(0, i);
            }
            i += Character.charCount(point);
        }
        return name;
    }
}
