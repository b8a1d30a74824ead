package bishan.atlas.ui.documents;

import java.util.List;
import javafx.scene.layout.Region;

/** Cells side by side, each with a width of its own or a share of what is left; as high as the highest. */
final class Tracks extends Measured {
    private static final double GAP_PX = 12;

    private final List<Region> cells;
    private final double[] widths;

    /** @param widths above 1: so many pixels, up to 1: a share of the rest, 0: as wide as the cell wishes */
    Tracks(double[] widths, Region... cells) {
        this.cells = List.of(cells);
        this.widths = widths.clone();
        getChildren().addAll(cells);
    }

    @Override
    protected double computePrefWidth(double height) {
        double sum = GAP_PX * (cells.size() - 1);
        for (int i = 0; i < cells.size(); i++) {
            sum += widths[i] > 1 ? widths[i] : cells.get(i).prefWidth(-1);
        }
        return sum + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double heightAt(double width) {
        double[] taken = taken(width);
        double highest = 0;
        for (int i = 0; i < cells.size(); i++) {
            highest = Math.max(highest, cells.get(i).prefHeight(taken[i]));
        }
        return highest + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        double[] taken = taken(getWidth());
        double x = getInsets().getLeft();
        for (int i = 0; i < cells.size(); i++) {
            Region cell = cells.get(i);
            cell.resizeRelocate(snapPositionX(x), getInsets().getTop(), taken[i], cell.prefHeight(taken[i]));
            x += taken[i] + GAP_PX;
        }
    }

    private double[] taken(double width) {
        double[] taken = new double[cells.size()];
        double rest = width - getInsets().getLeft() - getInsets().getRight() - GAP_PX * (cells.size() - 1);
        double shares = 0;
        for (int i = 0; i < taken.length; i++) {
            boolean fixed = widths[i] > 1 || widths[i] == 0;
            taken[i] =
                    widths[i] > 1 ? widths[i] : fixed ? snapSizeX(cells.get(i).prefWidth(-1)) : 0;
            rest -= taken[i];
            shares += fixed ? 0 : widths[i];
        }
        for (int i = 0; i < taken.length; i++) {
            if (widths[i] > 0 && widths[i] <= 1) {
                taken[i] = Math.max(0, Math.floor(rest * widths[i] / shares));
            }
        }
        return taken;
    }
}
