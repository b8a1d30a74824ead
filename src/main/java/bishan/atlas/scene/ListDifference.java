package bishan.atlas.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where two display lists of the same frame look different: items that are the same objects draw the same. */
public final class ListDifference {
    /** More than any frame. */
    private static final Box EVERYWHERE = new Box(-1e6, -1e6, 1e6, 1e6);

    private ListDifference() {}

    /** Boxes about every item that is in one list only; outside of them both draw the same. */
    public static List<Box> of(DisplayList before, DisplayList now) {
        Map<DisplayItem, Integer> places = new IdentityHashMap<>();
        before.items().forEach(item -> places.put(item, places.size()));
        Set<DisplayItem> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(before.items());
        List<Box> changed = new ArrayList<>();
        int last = -1;
        for (DisplayItem item : now.items()) {
            Integer place = places.get(item);
            if (place == null) {
                changed.add(MarkBounds.of(item.marks()));
            } else if (place < last) {
                // What stayed is drawn in another order.
                return List.of(EVERYWHERE);
            } else {
                gone.remove(item);
                last = place;
            }
        }
        gone.forEach(item -> changed.add(MarkBounds.of(item.marks())));
        changed.removeIf(box -> box.width() < 0 || box.height() < 0);
        return changed;
    }
}
