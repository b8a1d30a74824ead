package bishan.atlas.paint;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The outlines of the dense layers painted last, for the scales a hand goes back and forth between. Safe for any thread. */
final class OutlineStore {
    /** Outlines of all that is kept: some 100 MB. */
    private static final int MOST_OUTLINES = 320_000;

    private final Map<DenseOutlines.Key, DenseOutlines> kept = new LinkedHashMap<>(16, 0.75f, true);

    synchronized DenseOutlines of(DenseOutlines.Key key) {
        DenseOutlines known = kept.get(key);
        if (known == null) {
            known = new DenseOutlines(key);
            kept.put(key, known);
            long outlines =
                    kept.values().stream().mapToLong(DenseOutlines::count).sum();
            Iterator<DenseOutlines> eldest = kept.values().iterator();
            while (outlines > MOST_OUTLINES && kept.size() > 1) {
                outlines -= eldest.next().count();
                eldest.remove();
            }
        }
        return known;
    }
}
