package bishan.atlas.ui.map;

import java.util.ArrayDeque;
import java.util.Deque;

/** The plates that are free to be painted. Three go round: on screen, leaving the screen, being painted. Safe for any thread. */
final class Plates {
    private static final int KEPT = 3;

    private final Deque<Plate> free = new ArrayDeque<>();
    private int made;
    private boolean closed;

    /** A plate of that size, with whatever was painted on it last. */
    synchronized Plate take(int width, int height) {
        free.removeIf(plate -> !plate.isOf(width, height));
        Plate plate = free.poll();
        if (plate == null) {
            made++;
            plate = new Plate(width, height);
        }
        return plate;
    }

    /** Takes back a plate that nobody shows or paints any more. */
    synchronized void give(Plate plate) {
        if (!closed && free.size() < KEPT) {
            free.add(plate);
        }
    }

    /** Lets go of all plates; those given back later are not kept. */
    synchronized void close() {
        closed = true;
        free.clear();
    }

    /** How many plates were allocated so far. */
    synchronized int made() {
        return made;
    }
}
