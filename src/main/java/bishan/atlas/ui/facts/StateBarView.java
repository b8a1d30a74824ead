package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.StateBar;
import bishan.atlas.app.FactSheet.Stretch;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

/** The bar of a changing state: told states plain, the time of an undated change hatched, a hollow mark for what is known from outside. */
final class StateBarView extends Region {
    private static final double BAR_PX = 22;
    private static final double GAP_PX = 3;
    private static final double MARK_PX = 5;

    /** A hatched stretch is wider: it holds a sentence and perhaps a mark. */
    private static final double UNKNOWN_WEIGHT = 2.4;

    private final List<Label> stretches = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();
    private final List<Polygon> marks = new ArrayList<>();
    private final StateBar bar;
    private final Label latest;

    StateBarView(StateBar bar) {
        this.bar = bar;
        getStyleClass().add("state-bar");
        for (int i = 0; i < bar.stretches().size(); i++) {
            Stretch stretch = bar.stretches().get(i);
            stretches.add(stretch(stretch, i == bar.stretches().size() - 1));
            ticks.add(tick(stretch.since()));
            stretch.outside().forEach(day -> marks.add(mark(day)));
        }
        latest = tick(bar.latest());
        getChildren().addAll(stretches);
        getChildren().addAll(marks);
        getChildren().addAll(ticks);
        getChildren().add(latest);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(String.join(
                ", ",
                bar.stretches().stream().map(s -> s.since() + " " + s.word()).toList()));
    }

    private static Label stretch(Stretch stretch, boolean last) {
        Label label = new Label(stretch.word());
        label.getStyleClass().addAll("stretch", stretch.unknown() ? "unknown" : last ? "now" : "told");
        label.setAlignment(Pos.CENTER);
        label.setMinWidth(0);
        return label;
    }

    private static Label tick(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("type-micro", "type-muted");
        return label;
    }

    private static Polygon mark(String day) {
        Polygon mark = new Polygon(0, -MARK_PX, MARK_PX, 0, 0, MARK_PX, -MARK_PX, 0);
        mark.getStyleClass().add("outside-mark");
        mark.setAccessibleText(day);
        return mark;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return BAR_PX + GAP_PX + latest.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double total =
                bar.stretches().stream().mapToDouble(StateBarView::weight).sum();
        double x = 0;
        int mark = 0;
        double free = 0;
        double end = getWidth() - latest.prefWidth(-1);
        latest.resizeRelocate(end, BAR_PX + GAP_PX, latest.prefWidth(-1), latest.prefHeight(-1));
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = bar.stretches().get(i);
            double width = getWidth() * weight(stretch) / total;
            double left = snapPositionX(x);
            stretches.get(i).resizeRelocate(left, 0, snapPositionX(x + width) - left, BAR_PX);
            free = placeTick(ticks.get(i), x, free, end);
            for (int k = 0; k < stretch.outside().size(); k++) {
                double share = 1
                        - 0.5
                                / (stretch.outside().size() + 1)
                                * (stretch.outside().size() - k);
                marks.get(mark).setLayoutX(Math.round(x + width * share));
                marks.get(mark++).setLayoutY(BAR_PX / 2);
            }
            x += width;
        }
    }

    /** A date stands under the beginning of its stretch, where it does not run into the one before or the last word. */
    private double placeTick(Label tick, double x, double free, double end) {
        double width = tick.prefWidth(-1);
        double left = Math.max(free, x - width / 2);
        boolean fits = !tick.getText().isEmpty() && left + width <= end - GAP_PX;
        tick.setVisible(fits);
        tick.resizeRelocate(left, BAR_PX + GAP_PX, width, tick.prefHeight(-1));
        return fits ? left + width + 2 * GAP_PX : free;
    }

    private static double weight(Stretch stretch) {
        return stretch.unknown() ? UNKNOWN_WEIGHT : 1;
    }
}
