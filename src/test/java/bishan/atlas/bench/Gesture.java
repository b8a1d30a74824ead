package bishan.atlas.bench;

import java.util.function.IntConsumer;

/**
 * A gesture of a hand on the map.
 *
 * @param name the row of the table; empty for a round that only warms up
 * @param act does step 0, 1, 2 ..., one a frame
 * @param end lets go
 */
record Gesture(String name, int steps, IntConsumer act, Runnable end) {
    Gesture unnamed() {
        return new Gesture("", steps, act, end);
    }
}
