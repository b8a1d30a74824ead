package bishan.atlas.scene;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * The boxes that are taken: symbols, labels, furniture. Kept in cells over the frame and its margin, so that only neighbours are looked
 * at; what lies farther out is kept in the cells of the rim.
 */
final class Occupancy {
    /** Labels keep this far from the frame's edge, millimetres. */
    private static final double EDGE_MM = 0.6;
    /** Labels of what lies a little outside take room too, so that they change nothing when they come in. */
    private static final double MARGIN_MM = 48;

    private static final double CELL_MM = 8;
    private static final Taken[] NONE = {};

    private final Box inner;
    private final int columns;
    private final int rows;
    private final Taken[][] cells;
    private final int[] counts;
    private final Set<Object> released = Collections.newSetFromMap(new IdentityHashMap<>());
    private int count;

    /** {@code yields}: a name that must be set may cover it; {@code rank}: the order of coming; {@code keeper}: who keeps
     * it free of others without standing there, or null. */
    private record Taken(OrientedBox box, Box bounds, String by, boolean yields, Object keeper, int rank) {
        boolean meets(OrientedBox other, Box grown, double margin) {
            return bounds.overlaps(grown, 0) && (box.angle() == 0 && other.angle() == 0 || other.overlaps(box, margin));
        }
    }

    Occupancy(Box frame) {
        inner = frame.grown(-EDGE_MM);
        columns = (int) Math.ceil((frame.width() + 2 * MARGIN_MM) / CELL_MM);
        rows = (int) Math.ceil((frame.height() + 2 * MARGIN_MM) / CELL_MM);
        cells = new Taken[columns * rows][];
        Arrays.fill(cells, NONE);
        counts = new int[columns * rows];
    }

    void add(Box box, String by) {
        add(OrientedBox.of(box), by, false, null);
    }

    void add(OrientedBox box, String by) {
        add(box, by, false, null);
    }

    /** Keeps room for {@code keeper} until it is released. */
    void keep(OrientedBox box, String by, Object keeper) {
        add(box, by, false, keeper);
    }

    /** Frees the room kept for {@code keeper}. */
    void release(Object keeper) {
        released.add(keeper);
    }

    /** Takes the room of a symbol that a town's name may cover where it finds no other place. */
    void addYielding(Box box, String by) {
        add(OrientedBox.of(box), by, true, null);
    }

    private void add(OrientedBox box, String by, boolean yields, Object keeper) {
        Box bounds = box.bounds();
        Taken taken = new Taken(box, bounds, by, yields, keeper, count++);
        for (int row = row(bounds.minY()); row <= row(bounds.maxY()); row++) {
            for (int column = column(bounds.minX()); column <= column(bounds.maxX()); column++) {
                int cell = row * columns + column;
                if (counts[cell] == cells[cell].length) {
                    cells[cell] = Arrays.copyOf(cells[cell], Math.max(4, 2 * counts[cell]));
                }
                cells[cell][counts[cell]++] = taken;
            }
        }
    }

    boolean leavesFrame(Box box) {
        return !box.inside(inner);
    }

    boolean leavesFrame(OrientedBox box) {
        return !box.inside(inner);
    }

    /** Who stands in the way of {@code box}, the first that came; empty where it is free. */
    Optional<String> collider(OrientedBox box, double margin) {
        return first(box, margin, false);
    }

    Optional<String> collider(Box box, double margin) {
        return first(OrientedBox.of(box), margin, false);
    }

    /** Like {@link #collider}, of what does not yield. */
    Optional<String> firmCollider(Box box, double margin) {
        return first(OrientedBox.of(box), margin, true);
    }

    private Optional<String> first(OrientedBox box, double margin, boolean firmOnly) {
        Box grown = box.bounds().grown(margin);
        Taken first = null;
        for (int row = row(grown.minY()); row <= row(grown.maxY()); row++) {
            for (int column = column(grown.minX()); column <= column(grown.maxX()); column++) {
                int cell = row * columns + column;
                Taken[] all = cells[cell];
                for (int i = 0; i < counts[cell]; i++) {
                    Taken other = all[i];
                    boolean earlier = first == null || other.rank() < first.rank();
                    if (earlier && !(firmOnly && other.yields()) && other.meets(box, grown, margin)) {
                        first = stands(other) ? other : first;
                    }
                }
            }
        }
        return first == null ? Optional.empty() : Optional.of(first.by());
    }

    private boolean stands(Taken taken) {
        return taken.keeper() == null || !released.contains(taken.keeper());
    }

    /** How many symbols that yield lie under {@code box}. */
    int yieldingUnder(Box box) {
        OrientedBox own = OrientedBox.of(box);
        int under = 0;
        for (int row = row(box.minY()); row <= row(box.maxY()); row++) {
            for (int column = column(box.minX()); column <= column(box.maxX()); column++) {
                int cell = row * columns + column;
                for (int i = 0; i < counts[cell]; i++) {
                    Taken other = cells[cell][i];
                    // Counted in the cell of its upper left corner only, or in the first of this box's.
                    boolean here = Math.max(row(other.bounds().minY()), row(box.minY())) == row
                            && Math.max(column(other.bounds().minX()), column(box.minX())) == column;
                    under += here && other.yields() && other.meets(own, box, 0) ? 1 : 0;
                }
            }
        }
        return under;
    }

    /** True when {@code box} lies in the frame and touches nothing. */
    boolean free(Box box, double margin) {
        return !leavesFrame(box) && clear(box, margin);
    }

    /** True when {@code box} touches nothing, in the frame or beyond. */
    boolean clear(Box box, double margin) {
        return first(OrientedBox.of(box), margin, false).isEmpty();
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) Math.floor((x + MARGIN_MM) / CELL_MM)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) Math.floor((y + MARGIN_MM) / CELL_MM)));
    }
}
