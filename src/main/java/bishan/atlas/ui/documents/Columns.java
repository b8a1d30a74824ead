package bishan.atlas.ui.documents;

import javafx.scene.layout.Region;

/** Two parts side by side where there is room for both, and one under the other where there is not. */
final class Columns extends Measured {
    private final Region first;
    private final Region second;
    private final double share;
    private final double fromPx;
    private final double gapPx;

    /** @param share of the first; {@code fromPx} the width from which on they stand side by side */
    Columns(Region first, Region second, double share, double fromPx, double gapPx) {
        this.first = first;
        this.second = second;
        this.share = share;
        this.fromPx = fromPx;
        this.gapPx = gapPx;
        getChildren().addAll(first, second);
    }

    @Override
    protected double computePrefWidth(double height) {
        return fromPx;
    }

    @Override
    protected double heightAt(double width) {
        return width < fromPx
                ? first.prefHeight(width) + gapPx + second.prefHeight(width)
                : Math.max(first.prefHeight(left(width)), second.prefHeight(width - gapPx - left(width)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width < fromPx) {
            double top = first.prefHeight(width);
            first.resizeRelocate(0, 0, width, top);
            second.resizeRelocate(0, snapPositionY(top + gapPx), width, second.prefHeight(width));
            return;
        }
        double left = left(width);
        double right = width - gapPx - left;
        first.resizeRelocate(0, 0, left, first.prefHeight(left));
        second.resizeRelocate(snapPositionX(left + gapPx), 0, right, second.prefHeight(right));
    }

    private double left(double width) {
        return Math.floor((width - gapPx) * share);
    }
}
