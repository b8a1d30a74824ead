package bishan.atlas.scene;

import java.util.List;

/**
 * A picture, placed once and read by every output: the items in drawing order, the labels with their boxes, and the labels that were
 * left out with the reason. Frame coordinates are millimetres from the upper left corner.
 */
public record DisplayList(
        double widthMm, double heightMm, List<DisplayItem> items, List<PlacedLabel> labels, List<LeftOut> leftOut) {
    public DisplayList {
        items = List.copyOf(items);
        labels = List.copyOf(labels);
        leftOut = List.copyOf(leftOut);
    }
}
