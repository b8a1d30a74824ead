package bishan.atlas.ui;

import bishan.atlas.app.ViewHistory;
import bishan.atlas.geo.Viewport;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/** Back and forward through the views of the map; a view counts once the map has rested on it for a moment. */
public final class ViewSteps {
    private static final Duration REST = Duration.millis(400);
    private static final double SAME_PLACE = 0.02;

    private final ObjectProperty<Viewport> viewport;
    private final ReadOnlyBooleanWrapper atOldest = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper atNewest = new ReadOnlyBooleanWrapper(true);
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<ViewHistory> history = Optional.empty();

    public ViewSteps(ObjectProperty<Viewport> viewport) {
        this.viewport = viewport;
        rest.setOnFinished(e -> settle());
        viewport.addListener((o, before, now) -> rest.playFromStart());
    }

    public ReadOnlyBooleanProperty atOldest() {
        return atOldest.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty atNewest() {
        return atNewest.getReadOnlyProperty();
    }

    public void back() {
        settle();
        history.flatMap(ViewHistory::back).ifPresent(this::show);
    }

    public void forward() {
        settle();
        history.flatMap(ViewHistory::forward).ifPresent(this::show);
    }

    /** Notes the view of this moment, unless it is the one noted last: a resized window shows the same view. */
    void settle() {
        Viewport now = viewport.get();
        if (history.filter(h -> same(h.current(), now)).isEmpty()) {
            take(history.map(h -> h.visit(now)).orElseGet(() -> ViewHistory.startingAt(now)));
        }
    }

    private void show(ViewHistory next) {
        take(next);
        Viewport size = viewport.get();
        viewport.set(next.current().resized(size.widthMm(), size.heightMm()));
        rest.stop();
    }

    private void take(ViewHistory next) {
        history = Optional.of(next);
        atOldest.set(next.back().isEmpty());
        atNewest.set(next.forward().isEmpty());
    }

    private static boolean same(Viewport a, Viewport b) {
        double metres = SAME_PLACE * b.widthMm() / b.mmPerMetre();
        return Math.abs(a.denominator() / b.denominator() - 1) < SAME_PLACE
                && Math.abs(a.centreEast() - b.centreEast()) < metres
                && Math.abs(a.centreNorth() - b.centreNorth()) < metres;
    }
}
