package bishan.atlas.scene;

import java.util.List;

/** A label that found its place: what it says, whose it is, and the boxes its letters take, turned as they are (millimetres). */
public record PlacedLabel(String kind, String featureId, String text, List<OrientedBox> boxes) {
    public PlacedLabel {
        boxes = List.copyOf(boxes);
    }
}
