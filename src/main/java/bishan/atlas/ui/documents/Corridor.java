package bishan.atlas.ui.documents;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** An axis drawn as a band: its stops at the left in their order, the groups at the right. Heights and distances mean nothing. */
final class Corridor extends Measured {
    private static final double BAND_PX = 14;
    private static final double TIE_PX = 26;
    private static final double GAP_PX = 10;
    private static final double HEAD_GAP_PX = 14;
    private static final double HEAD_PX = 460;
    private static final double RADIUS_PX = 4;

    private final Region head;
    private final List<Region> stops;
    private final List<Region> groups;
    private final Region band = new Region();
    private final List<Line> ties = new ArrayList<>();
    private final List<Circle> dots = new ArrayList<>();

    Corridor(Region head, List<Region> stops, List<Region> groups) {
        this.head = head;
        this.stops = List.copyOf(stops);
        this.groups = List.copyOf(groups);
        band.getStyleClass().add("corridor-band");
        for (int i = 0; i < stops.size() + groups.size(); i++) {
            ties.add(Fan.line());
        }
        stops.forEach(stop -> {
            Circle dot = new Circle(RADIUS_PX);
            dot.getStyleClass().add("corridor-stop");
            dot.setManaged(false);
            dots.add(dot);
        });
        getChildren().addAll(ties);
        getChildren().add(band);
        getChildren().addAll(dots);
        getChildren().add(head);
        getChildren().addAll(stops);
        getChildren().addAll(groups);
    }

    @Override
    protected double computePrefWidth(double height) {
        return HEAD_PX;
    }

    @Override
    protected double heightAt(double width) {
        return head.prefHeight(headWidth(width)) + HEAD_GAP_PX + sides(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double wide = headWidth(width);
        double top = head.prefHeight(wide);
        head.resizeRelocate(snapPositionX((width - wide) / 2), 0, wide, top);
        double middle = Math.floor(width / 2);
        double below = top + HEAD_GAP_PX;
        band.resizeRelocate(middle - BAND_PX / 2, top, BAND_PX, sides(width) + HEAD_GAP_PX);
        place(stops, 0, below, width);
        place(groups, middle + BAND_PX / 2 + TIE_PX, below, width);
        for (int i = 0; i < stops.size(); i++) {
            double y = middleOf(stops.get(i));
            Fan.set(ties.get(i), side(width), y, middle, y);
            dots.get(i).setCenterX(middle);
            dots.get(i).setCenterY(y);
        }
        for (int i = 0; i < groups.size(); i++) {
            double y = middleOf(groups.get(i));
            Fan.set(ties.get(stops.size() + i), middle, y, middle + BAND_PX / 2 + TIE_PX, y);
        }
    }

    /** One under the other over the whole height, with even gaps. */
    private void place(List<Region> boxes, double x, double top, double width) {
        double side = side(width);
        double spare = sides(width) - heights(boxes, side);
        double gap = boxes.size() > 1 ? GAP_PX + spare / (boxes.size() - 1) : 0;
        double y = top;
        for (Region box : boxes) {
            double height = box.prefHeight(side);
            box.resizeRelocate(x, snapPositionY(y), side, height);
            y += height + gap;
        }
    }

    private double sides(double width) {
        return Math.max(heights(stops, side(width)), heights(groups, side(width)));
    }

    private static double heights(List<Region> boxes, double width) {
        return boxes.stream().mapToDouble(box -> box.prefHeight(width)).sum() + GAP_PX * Math.max(0, boxes.size() - 1);
    }

    private static double side(double width) {
        return Math.floor((width - BAND_PX) / 2 - TIE_PX);
    }

    private static double headWidth(double width) {
        return Math.min(width, HEAD_PX);
    }

    private static double middleOf(Region box) {
        return box.getLayoutY() + box.getHeight() / 2;
    }
}
