package bishan.atlas.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what is wrong while a folder is read or checked, in the order it is met. One thread. */
final class Problems {
    private final List<Problem> met = new ArrayList<>();

    /** Whole numbers among {@code args} become texts, so that no language groups the digits of a line number. */
    void add(Flaw flaw, String file, String item, String field, Object... args) {
        List<Object> words = Arrays.stream(args)
                .<Object>map(arg -> arg instanceof Integer ? arg.toString() : arg)
                .toList();
        met.add(new Problem(flaw.severity(), file, item, field, flaw.code(), words));
    }

    LoadReport report() {
        return new LoadReport(met);
    }
}
