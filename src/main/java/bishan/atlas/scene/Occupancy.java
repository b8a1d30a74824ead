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

    private record Taken(Box box, String by) {}

    Occupancy(Box frame) {
        inner = frame.grown(-EDGE_MM);
    }

    void add(Box box, String by) {
        taken.add(new Taken(box, by));
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

    /** True when {@code box} lies in the frame and touches nothing. */
    boolean free(Box box, double margin) {
        return !leavesFrame(box) && collider(box, margin).isEmpty();
    }
}
