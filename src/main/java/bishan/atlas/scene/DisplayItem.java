package bishan.atlas.scene;

import java.util.List;

/**
 * Marks that belong together, with the layer and feature they come from (empty texts for the ground itself).
 *
 * @param order place in the drawing order, bottom first, as numbered in the styles
 * @param classId the legend class drawn, such as {@code high_speed_rail.building}, or empty where it has no row in a legend
 */
public record DisplayItem(int order, String layerId, String featureId, String classId, List<Mark> marks) {
    public DisplayItem {
        marks = List.copyOf(marks);
    }

    /** True where its marks reach into {@code box}, in the millimetres of the marks; texts and moved marks count as reaching. */
    public boolean touches(Box box) {
        return MarkBounds.touches(marks, box);
    }
}
