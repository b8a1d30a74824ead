package bishan.atlas.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The boxes that are taken: symbols, labels, furniture. Kept in cells, so that only neighbours are looked at. */
final class Occupancy {
    /** Labels keep this far from the frame's edge, millimetres. */
    private static final double EDGE_MM = 0.6;

    private static final double CELL_MM = 8;

    private final Box inner;
    private final Map<Long, List<Taken>> cells = new HashMap<>();

    /** {@code yields}: a name that must be set may cover it; {@code rank}: the order of coming. */
    private record Taken(Box box, String by, boolean yields, int rank) {}

    private int count;

    Occupancy(Box frame) {
        inner = frame.grown(-EDGE_MM);
    }

    void add(Box box, String by) {
        add(box, by, false);
    }

    /** Takes the room of a symbol that a town's name may cover where it finds no other place. */
    void addYielding(Box box, String by) {
        add(box, by, true);
    }

    private void add(Box box, String by, boolean yields) {
        Taken taken = new Taken(box, by, yields, count++);
        for (long cell : cellsOf(box)) {
            cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(taken);
        }
    }

    boolean leavesFrame(Box box) {
        return !box.inside(inner);
    }

    /** Who stands in the way of {@code box}, the first that came; empty where it is free. */
    Optional<String> collider(Box box, double margin) {
        return first(box, margin, false);
    }

    /** Like {@link #collider}, of what does not yield. */
    Optional<String> firmCollider(Box box, double margin) {
        return first(box, margin, true);
    }

    private Optional<String> first(Box box, double margin, boolean firmOnly) {
        Taken first = null;
        for (long cell : cellsOf(box.grown(margin))) {
            for (Taken other : cells.getOrDefault(cell, List.of())) {
                boolean earlier = first == null || other.rank() < first.rank();
                if (earlier && !(firmOnly && other.yields()) && box.overlaps(other.box(), margin)) {
                    first = other;
                }
            }
        }
        return Optional.ofNullable(first).map(Taken::by);
    }

    /** True when {@code box} lies in the frame and touches nothing. */
    boolean free(Box box, double margin) {
        return !leavesFrame(box) && collider(box, margin).isEmpty();
    }

    private static long[] cellsOf(Box box) {
        int minX = cell(box.minX());
        int minY = cell(box.minY());
        int columns = cell(box.maxX()) - minX + 1;
        int rows = cell(box.maxY()) - minY + 1;
        long[] keys = new long[columns * rows];
        for (int i = 0; i < keys.length; i++) {
            long x = minX + i % columns;
            long y = minY + i / columns;
            keys[i] = (x << 32) ^ (y & 0xFFFFFFFFL);
        }
        return keys;
    }

    private static int cell(double mm) {
        return (int) Math.floor(mm / CELL_MM);
    }
}
