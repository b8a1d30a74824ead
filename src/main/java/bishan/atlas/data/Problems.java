package bishan.atlas.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what is wrong while a folder is read or checked, in the order it is met. One thread. */
final class Problems {
    private static final int MAX_QUOTED = 80;

    private final List<Problem> met = new ArrayList<>();

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
        met.add(new Problem(flaw.severity(), file, line, item, field, flaw.code(), words));
    }

    private static Object word(Object arg) {
        String text = arg instanceof Integer ? arg.toString() : arg instanceof String given ? given : null;
        if (text == null) {
            return arg;
        }
        return text.codePointCount(0, text.length()) <= MAX_QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_QUOTED)) + "…";
    }

    LoadReport report() {
        return new LoadReport(met);
    }
}
