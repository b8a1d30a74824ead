package bishan.atlas.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Two things on one line where both fit, and one under the other where they do not, so that nothing is clipped in a narrow panel.
 */
public final class Beside extends Region {
    private static final double GAP_PX = 8;
    private static final double NEAR_PX = 6;
    private static final double STACK_PX = 4;
    /** A main text may be wrapped to this part of the width before the second thing goes below it. */
    private static final double LEAST_SHARE = 0.58;

    private final Region main;
    private final Region trail;
    private final boolean atRight;

    private Beside(Region main, Region trail, boolean atRight) {
        this.main = main;
        this.trail = trail;
        this.atRight = atRight;
        getChildren().addAll(main, trail);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
    }

    /** {@code trail} stands at the right edge. */
    public static Beside right(Region main, Region trail) {
        return new Beside(main, trail, true);
    }

    /** {@code trail} follows {@code main} as in a sentence. */
    public static Beside following(Region main, Region trail) {
        return new Beside(main, trail, false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return main.prefWidth(-1) + gap() + trail.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double full = width < 0 ? computePrefWidth(-1) : width;
        if (stacked(full)) {
            return height(main, full) + STACK_PX + height(trail, full);
        }
        return Math.max(height(main, mainWidth(full)), height(trail, trail.prefWidth(-1)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (stacked(width)) {
            double top = height(main, width);
            place(main, 0, 0, width, top);
            place(trail, 0, top + STACK_PX, width, height(trail, width));
            return;
        }
        double mainWidth = mainWidth(width);
        double mainHeight = height(main, mainWidth);
        double trailWidth = trail.prefWidth(-1);
        double trailHeight = height(trail, trailWidth);
        double firstLine = Math.min(mainHeight, height(main, Double.MAX_VALUE));
        double middle = Math.max(firstLine, trailHeight) / 2;
        place(main, 0, mainHeight > firstLine ? 0 : middle - mainHeight / 2, mainWidth, mainHeight);
        double trailTop = mainHeight > firstLine ? 0 : middle - trailHeight / 2;
        double x = atRight ? width - trailWidth : Math.min(main.prefWidth(-1) + gap(), width - trailWidth);
        place(trail, x, atRight ? trailTop : onBaseline(trailTop), trailWidth, trailHeight);
    }

    /** Where the second thing stands on the line of letters of the first. */
    private double onBaseline(double otherwise) {
        return isText(main) && isText(trail)
                ? main.getLayoutY() + main.getBaselineOffset() - trail.getBaselineOffset()
                : otherwise;
    }

    /** Boxes answer no usable baseline before they are laid out. */
    private static boolean isText(Region region) {
        return region instanceof WrappedText || region instanceof Label;
    }

    private boolean stacked(double width) {
        if (!trail.isManaged() || trail.prefWidth(-1) == 0) {
            return false;
        }
        double room = width - gap() - trail.prefWidth(-1);
        double wanted = main.prefWidth(-1);
        return atRight ? room < Math.min(wanted, width * LEAST_SHARE) : room < wanted;
    }

    private double mainWidth(double width) {
        double trailWidth = trail.prefWidth(-1);
        return Math.max(0, width - (trailWidth > 0 ? trailWidth + gap() : 0));
    }

    private double gap() {
        return atRight ? GAP_PX : NEAR_PX;
    }

    private static double height(Region region, double width) {
        return region.prefHeight(width);
    }

    private void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
    }
}
