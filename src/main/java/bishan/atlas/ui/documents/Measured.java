package bishan.atlas.ui.documents;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * A region whose height follows from its width. The heights found are kept until something inside changes: JavaFX asks every level for
 * the least, the wished and the largest height, which without this takes seconds for a long page.
 */
abstract class Measured extends Region {
    private final Map<Double, Double> heights = new HashMap<>();

    Measured() {
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
    }

    /** The height at a width that is known. */
    protected abstract double heightAt(double width);

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public final void requestLayout() {
        if (heights != null) {
            heights.clear();
        }
        super.requestLayout();
    }

    @Override
    protected final double computePrefHeight(double width) {
        double known = width < 0 ? prefWidth(-1) : width;
        Double kept = heights.get(known);
        if (kept == null) {
            kept = heightAt(known);
            heights.put(known, kept);
        }
        return kept;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }
}
