package bishan.atlas.ui.documents;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** A whole over its parts, which stand side by side under a bracket, or hang from it one under the other where room is short. */
final class Fan extends Measured {
    private static final double GAP_PX = 16;
    private static final double STEM_PX = 14;
    private static final double LEAST_PART_PX = 176;
    private static final double WHOLE_PX = 420;

    private final Region whole;
    private final List<Region> parts;
    private final List<Line> drops = new ArrayList<>();
    private final Line stem = line();
    private final Line bar = line();
    private boolean hangs;

    Fan(Region whole, List<Region> parts) {
        this.whole = whole;
        this.parts = List.copyOf(parts);
        parts.forEach(part -> drops.add(line()));
        getChildren().addAll(stem, bar, whole);
        getChildren().addAll(drops);
        getChildren().addAll(parts);
    }

    static Line line() {
        Line line = new Line();
        line.getStyleClass().add("structure-line");
        line.setManaged(false);
        return line;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST_PART_PX * parts.size();
    }

    @Override
    protected double heightAt(double width) {
        double top = whole.prefHeight(wholeWidth(width));
        if (hangs(width)) {
            return top
                    + parts.stream()
                            .mapToDouble(part -> part.prefHeight(width - GAP_PX) + GAP_PX)
                            .sum();
        }
        double part = partWidth(width);
        return top
                + 2 * STEM_PX
                + parts.stream().mapToDouble(p -> p.prefHeight(part)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        hangs = hangs(width);
        double wide = wholeWidth(width);
        double top = whole.prefHeight(wide);
        double left = hangs ? 0 : snapPositionX((width - wide) / 2);
        whole.resizeRelocate(left, 0, wide, top);
        if (hangs) {
            hang(width, top);
        } else {
            spread(width, top);
        }
    }

    private void spread(double width, double top) {
        double part = partWidth(width);
        double y = top + 2 * STEM_PX;
        for (int i = 0; i < parts.size(); i++) {
            double x = snapPositionX(i * (part + GAP_PX));
            Region node = parts.get(i);
            node.resizeRelocate(x, y, part, node.prefHeight(part));
            set(drops.get(i), x + part / 2, top + STEM_PX, x + part / 2, y);
        }
        double first = drops.get(0).getStartX();
        double last = drops.get(drops.size() - 1).getStartX();
        set(stem, (first + last) / 2, top, (first + last) / 2, top + STEM_PX);
        set(bar, first, top + STEM_PX, last, top + STEM_PX);
    }

    private void hang(double width, double top) {
        double y = top;
        double last = top;
        for (int i = 0; i < parts.size(); i++) {
            y += GAP_PX;
            Region node = parts.get(i);
            double height = node.prefHeight(width - GAP_PX);
            node.resizeRelocate(GAP_PX, snapPositionY(y), width - GAP_PX, height);
            last = y + 16;
            set(drops.get(i), GAP_PX / 2, last, GAP_PX, last);
            y += height;
        }
        set(stem, GAP_PX / 2, top, GAP_PX / 2, last);
        set(bar, 0, 0, 0, 0);
    }

    /** On whole pixels and a half, so that the line is one pixel wide. */
    static void set(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(Math.floor(x1) + 0.5);
        line.setStartY(Math.floor(y1) + 0.5);
        line.setEndX(Math.floor(x2) + 0.5);
        line.setEndY(Math.floor(y2) + 0.5);
    }

    private boolean hangs(double width) {
        return partWidth(width) < LEAST_PART_PX;
    }

    private double partWidth(double width) {
        return Math.floor((width - GAP_PX * (parts.size() - 1)) / parts.size());
    }

    private double wholeWidth(double width) {
        return Math.min(width, WHOLE_PX);
    }
}
