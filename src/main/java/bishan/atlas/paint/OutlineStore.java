package bishan.atlas.paint;

import java.util.LinkedHashMap;
import java.util.Map;

/** The outlines of the dense layers painted last, for the scales a hand goes back and forth between. Safe for any thread. */
final class OutlineStore {
    /** Shapes of all that is kept: some 50 MB. */
    private static final int MOST_SHAPES = 250_000;

    private final Map<DenseOutlines.Key, DenseOutlines> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int shapes;

    synchronized DenseOutlines of(DenseOutlines.Key key) {
        DenseOutlines known = kept.get(key);
        if (known == null) {
            known = new DenseOutlines(key);
            kept.put(key, known);
            shapes += key.level().size();
            var eldest = kept.keySet().iterator();
            while (shapes > MOST_SHAPES && kept.size() > 1) {
                shapes -= eldest.next().level().size();
                eldest.remove();
            }
        }
        return known;
    }
}
