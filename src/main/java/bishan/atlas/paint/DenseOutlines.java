package bishan.atlas.paint;

import bishan.atlas.scene.DenseLevel;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;

/**
 * The outlines of the strokes of a dense layer at one scale and in one width, each made when it is first painted: a map that is moved
 * strokes nothing anew. Safe for any thread.
 */
final class DenseOutlines {
    private final Key key;
    private final AtomicReferenceArray<Outline> made;
    private final LongAdder count = new LongAdder();

    /** What an outline depends on. */
    record Key(DenseLevel level, double scale, boolean areas, float widthPx, boolean roundCaps) {}

    /**
     * Rings in pixels from the anchor of the level, y down.
     *
     * @param points x, y, x, y ...
     * @param ends where each ring ends in {@code points}
     * @param crossing the stroke overlaps itself
     */
    record Outline(float[] points, int[] ends, boolean crossing, float minX, float minY, float maxX, float maxY) {}

    DenseOutlines(Key key) {
        this.key = key;
        made = new AtomicReferenceArray<>(key.level().size());
    }

    /** How many outlines were made so far. */
    long count() {
        return count.sum();
    }

    Key key() {
        return key;
    }

    /** The outline of a shape; {@code line} and {@code outline} are scratch. */
    Outline of(int shape, Outliner outliner, Contact contact, FlatPath line, FlatPath outline) {
        Outline known = made.get(shape);
        if (known == null) {
            known = make(shape, outliner, contact, line, outline);
            if (made.getAndSet(shape, known) == null) {
                count.increment();
            }
        }
        return known;
    }

    private Outline make(int shape, Outliner outliner, Contact contact, FlatPath line, FlatPath outline) {
        float[] points = key.level().points(shape);
        int[] ends = key.level().ends(shape);
        line.clear();
        int from = 0;
        for (int run = 0; run < (ends == null ? 1 : ends.length); run++) {
            int end = ends == null ? points.length : ends[run];
            line.begin(key.areas());
            for (int i = from; i < end; i += 2) {
                line.point(points[i] * key.scale(), -points[i + 1] * key.scale());
            }
            from = end;
        }
        outline.clear();
        for (int run = 0; run < line.runs(); run++) {
            outliner.outline(line, run, key.widthPx(), key.roundCaps(), outline);
        }
        // An outline about an area hardly crosses itself: only that of a line is asked.
        boolean crossing =
                !key.areas() && contact.ofStrokes(line, key.widthPx()).count() > 0;
        return packed(outline, crossing);
    }

    private static Outline packed(FlatPath outline, boolean crossing) {
        float[] points = new float[2 * outline.size()];
        float minX = Float.MAX_VALUE;
        float minY = Float.MAX_VALUE;
        float maxX = -Float.MAX_VALUE;
        float maxY = -Float.MAX_VALUE;
        for (int i = 0; i < outline.size(); i++) {
            float x = outline.x(i);
            float y = outline.y(i);
            points[2 * i] = x;
            points[2 * i + 1] = y;
            minX = Math.min(minX, x);
            minY = Math.min(minY, y);
            maxX = Math.max(maxX, x);
            maxY = Math.max(maxY, y);
        }
        int[] ends = new int[outline.runs()];
        Arrays.setAll(ends, run -> 2 * outline.end(run));
        return new Outline(points, ends, crossing, minX, minY, maxX, maxY);
    }
}
