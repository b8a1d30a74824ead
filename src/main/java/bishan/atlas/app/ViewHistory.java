package bishan.atlas.app;

import bishan.atlas.geo.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The views a person has been to, as one immutable value: back and forward as in a browser, a hundred deep. */
public final class ViewHistory {
    /** How many views are kept. */
    public static final int DEPTH = 100;

    private final List<Viewport> views;
    private final int here;

    private ViewHistory(List<Viewport> views, int here) {
        this.views = List.copyOf(views);
        this.here = here;
    }

    /** A history that begins at {@code view}. */
    public static ViewHistory startingAt(Viewport view) {
        return new ViewHistory(List.of(view), 0);
    }

    public Viewport current() {
        return views.get(here);
    }

    /** The history after going to {@code view}: what lay ahead is forgotten, the same view again adds nothing. */
    public ViewHistory visit(Viewport view) {
        if (view.equals(current())) {
            return this;
        }
        List<Viewport> next = new ArrayList<>(views.subList(0, here + 1));
        next.add(view);
        int tooMany = Math.max(0, next.size() - DEPTH);
        return new ViewHistory(next.subList(tooMany, next.size()), next.size() - tooMany - 1);
    }

    /** One view back, or empty at the oldest. */
    public Optional<ViewHistory> back() {
        return here == 0 ? Optional.empty() : Optional.of(new ViewHistory(views, here - 1));
    }

    /** One view forward, or empty at the newest. */
    public Optional<ViewHistory> forward() {
        return here == views.size() - 1 ? Optional.empty() : Optional.of(new ViewHistory(views, here + 1));
    }
}
