package bishan.atlas.sheet;

import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a frame no plate covers.
 *
 * @param parts boxes that do not overlap, frame millimetres
 */
record OpenGround(List<Box> parts) {
    /** What looks out from under a plate by less is not seen beside the plate's outline. */
    private static final double SLIVER_MM = 0.3;

    OpenGround {
        parts = List.copyOf(parts);
    }

    /** The ground of {@code frame} beside {@code plates}, all in frame millimetres. */
    static OpenGround of(Box frame, List<Box> plates) {
        List<Box> open = List.of(frame);
        for (Box plate : plates) {
            List<Box> left = new ArrayList<>();
            open.forEach(part -> left.addAll(beside(part, plate.grown(SLIVER_MM))));
            open = left;
        }
        return new OpenGround(open);
    }

    /** {@code part} without {@code plate}: all of it, or strips above and below and pieces left and right. */
    private static List<Box> beside(Box part, Box plate) {
        if (!part.overlaps(plate, 0)) {
            return List.of(part);
        }
        double top = Math.max(part.minY(), plate.minY());
        double bottom = Math.min(part.maxY(), plate.maxY());
        return List.of(
                        new Box(part.minX(), part.minY(), part.maxX(), top),
                        new Box(part.minX(), bottom, part.maxX(), part.maxY()),
                        new Box(part.minX(), top, plate.minX(), bottom),
                        new Box(plate.maxX(), top, part.maxX(), bottom))
                .stream()
                .filter(box -> box.width() > 0 && box.height() > 0)
                .toList();
    }

    private boolean shows(DisplayItem item) {
        return parts.stream().anyMatch(item::touches);
    }

    /** {@code map}, frame millimetres, with only the items that can be seen. */
    DisplayList of(DisplayList map) {
        return new DisplayList(
                map.widthMm(),
                map.heightMm(),
                map.items().stream().filter(this::shows).toList(),
                map.labels(),
                map.leftOut());
    }
}
