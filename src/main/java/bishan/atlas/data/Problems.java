package bishan.atlas.data;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong while a folder is read or checked, each once, in the order it is met. One thread. */
final class Problems {
    private static final int MAX_QUOTED = 80;

    private final Set<Problem> met = new LinkedHashSet<>();

    /**
     * Whole numbers among {@code args} become texts, so that no language groups the digits of a line number; what a file holds is quoted
     * no longer than a line can bear.
     */
    void add(Flaw flaw, String file, String item, String field, Object... args) {
        addAt(0, flaw, file, item, field, args);
    }

    /** @param line where it stands in the file, counted from 1; 0 where that is not known */
    void addAt(int line, Flaw flaw, String file, String item, String field, Object... args) {
        List<Object> words = Arrays.stream(args).map(Problems::word).toList();
        met.add(new Problem(flaw.severity(), clipped(file), line, clipped(item), clipped(field), flaw.code(), words));
    }

    private static Object word(Object arg) {
        String text = arg instanceof Integer ? arg.toString() : arg instanceof String given ? given : null;
        return text == null ? arg : clipped(text);
    }

    private static String clipped(String text) {
        return text.codePointCount(0, text.length()) <= MAX_QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_QUOTED)) + "…";
    }

    LoadReport report() {
        return new LoadReport(List.copyOf(met));
    }
}
