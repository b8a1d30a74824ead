package bishan.atlas.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The boxes that are taken: symbols, labels, furniture. */
final class Occupancy {
    /** Labels keep this far from the frame's edge, millimetres. */
    private static final double EDGE_MM = 0.6;

    private final Box inner;
    private final List<Taken> taken = new ArrayList<>();

    /** {@code yields}: a name that must be set may cover it. */
    private record Taken(Box box, String by, boolean yields) {}

    Occupancy(Box frame) {
        inner = frame.grown(-EDGE_MM);
    }

    void add(Box box, String by) {
        taken.add(new Taken(box, by, false));
    }

    /** Takes the room of a symbol that a town's name may cover where it finds no other place. */
    void addYielding(Box box, String by) {
        taken.add(new Taken(box, by, true));
    }

    boolean leavesFrame(Box box) {
        return !box.inside(inner);
    }

    /** Who stands in the way of {@code box}, or empty where it is free. */
    Optional<String> collider(Box box, double margin) {
        for (Taken other : taken) {
            if (box.overlaps(other.box(), margin)) {
                return Optional.of(other.by());
            }
        }
        return Optional.empty();
    }

    /** Like {@link #collider}, of what does not yield. */
    Optional<String> firmCollider(Box box, double margin) {
        return taken.stream()
                .filter(other -> !other.yields() && box.overlaps(other.box(), margin))
                .map(Taken::by)
                .findFirst();
    }

    /** True when {@code box} lies in the frame and touches nothing. */
    boolean free(Box box, double margin) {
        return !leavesFrame(box) && collider(box, margin).isEmpty();
    }
}
