package bishan.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.geo.Viewport;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViewHistoryTest {
    @Test
    void backAndForwardWalkTheSamePath() {
        ViewHistory history = ViewHistory.startingAt(view(1)).visit(view(2)).visit(view(3));
        ViewHistory back = history.back().orElseThrow();
        assertEquals(view(2), back.current());
        assertEquals(view(3), back.forward().orElseThrow().current());
    }

    @Test
    void newViewForgetsWhatLayAhead() {
        ViewHistory history =
                ViewHistory.startingAt(view(1)).visit(view(2)).back().orElseThrow();
        assertTrue(history.visit(view(3)).forward().isEmpty());
    }

    @Test
    void sameViewAddsNothing() {
        ViewHistory history = ViewHistory.startingAt(view(1));
        assertSame(history, history.visit(view(1)));
    }

    @Test
    void hundredViewsAreKept() {
        ViewHistory history = ViewHistory.startingAt(view(0));
        for (int i = 1; i <= 250; i++) {
            history = history.visit(view(i));
        }
        int steps = 0;
        Optional<ViewHistory> back = history.back();
        while (back.isPresent()) {
            history = back.get();
            back = history.back();
            steps++;
        }
        assertEquals(ViewHistory.DEPTH - 1, steps);
        assertEquals(view(151), history.current());
    }

    private static Viewport view(int east) {
        return new Viewport(east, 0, 50_000, 100, 100);
    }
}
