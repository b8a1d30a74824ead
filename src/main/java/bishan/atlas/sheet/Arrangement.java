package bishan.atlas.sheet;

import bishan.atlas.scene.Box;
import java.util.List;

/**
 * A frame with all plates in their places, page millimetres: on the map or beside it.
 *
 * @param weight how much smaller the scale may be, as a factor, before another arrangement of weight 1 is as good
 */
record Arrangement(Box frame, List<Plate> plates, double weight) {
    Arrangement {
        plates = List.copyOf(plates);
    }

    /** The boxes that cover the map, in frame millimetres. */
    List<Box> reserved() {
        return plates.stream()
                .map(Plate::box)
                .filter(box -> box.overlaps(frame, 0))
                .map(b -> new Box(
                        b.minX() - frame.minX(),
                        b.minY() - frame.minY(),
                        b.maxX() - frame.minX(),
                        b.maxY() - frame.minY()))
                .toList();
    }

    /** How much of the frame is covered, 0 to 1. */
    double covered() {
        double area = reserved().stream()
                .mapToDouble(box -> box.width() * box.height())
                .sum();
        return area / (frame.width() * frame.height());
    }

    /** True when all plates lie in {@code room}, apart from one another, and each on the map or beside it. */
    boolean isSound(Box room, double gapMm) {
        double slack = 1e-6;
        for (int i = 0; i < plates.size(); i++) {
            Box box = plates.get(i).box();
            boolean onMap = box.inside(frame.grown(slack - gapMm));
            if (!box.inside(room.grown(slack)) || !onMap && box.overlaps(frame, 0)) {
                return false;
            }
            for (int j = 0; j < i; j++) {
                if (box.overlaps(plates.get(j).box(), gapMm - slack)) {
                    return false;
                }
            }
        }
        return true;
    }
}
