package bishan.atlas.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was drawn in one frame. Where the same frame is asked for with other layers, the items that stay are the same objects, so that
 * nothing is constructed twice and a painter sees what has changed. Used by one thread at a time.
 */
final class DrawnFrame {
    private final Map<RuleFeatures, Map<PreparedFeature, Drawn[]>> drawn = new IdentityHashMap<>();
    private List<DisplayItem> last = List.of();
    private final DisplayItem ground;

    /** An item with the course of a line that labels keep off. */
    record Drawn(DisplayItem item, Optional<LineDrawing.Course> course) {}

    DrawnFrame(DisplayItem ground) {
        this.ground = ground;
    }

    /** What everything is drawn on. */
    DisplayItem ground() {
        return ground;
    }

    /** What the symbolizer number {@code i} of a rule draws for a feature; made by {@code maker} when it is asked for first. */
    Drawn of(RuleFeatures rule, PreparedFeature feature, int i, Supplier<Drawn> maker) {
        Drawn[] all = drawn.computeIfAbsent(rule, r -> new HashMap<>())
                .computeIfAbsent(
                        feature, f -> new Drawn[rule.rule().symbolizers().size()]);
        if (all[i] == null) {
            all[i] = maker.get();
        }
        return all[i];
    }

    /** The items with those in the place of equal ones that the frame showed before: symbols and labels are placed each time. */
    List<DisplayItem> settled(List<DisplayItem> items) {
        List<DisplayItem> settled = new ArrayList<>(items);
        if (!last.isEmpty()) {
            Map<String, List<DisplayItem>> before = new HashMap<>();
            last.forEach(item -> before.computeIfAbsent(item.featureId(), id -> new ArrayList<>())
                    .add(item));
            settled.replaceAll(item -> before.getOrDefault(item.featureId(), List.of()).stream()
                    .filter(old -> old == item || SameMarks.sameItem(old, item))
                    .findFirst()
                    .orElse(item));
        }
        last = List.copyOf(settled);
        return settled;
    }
}
