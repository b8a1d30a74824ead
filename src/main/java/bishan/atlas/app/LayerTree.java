package bishan.atlas.app;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Layer;
import bishan.atlas.model.LayerGroup;
import bishan.atlas.model.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The layer tree of one atlas: its groups and rows for a state, and what a click or a key does to the state. A zone row is on while
 * neither the zone nor the whole zone layer is switched off. Pure; any thread.
 */
public final class LayerTree {
    /** The layer and group of the zones. */
    public static final String ZONES = "zones";

    /** The layers that show from a scale on, with the denominator at which they begin. */
    public static final Map<String, Double> FROM_SCALE = Map.of("town_seats", 200_000.0);

    /** Whether all, some or none of a group's rows are on. */
    public enum Check {
        ALL,
        SOME,
        NONE
    }

    /** What a row stands for. */
    public enum Kind {
        ZONE,
        LAYER,
        UNKNOWN_COURSE
    }

    /**
     * A group with its head: on and all count its rows, in the parks group the parks.
     *
     * @param unit what the figures at the right of its rows are given in, or an empty text
     */
    public record GroupNode(String id, String title, int on, int all, Check check, String unit, List<RowNode> rows) {
        public GroupNode {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param note a short remark before the right column, e.g. 选址
     * @param right the figure or count at the right
     * @param key the digit (layers) or function key (zones) that toggles it, 0 for none
     * @param outOfScale the scale from which it shows, empty while it does
     */
    public record RowNode(
            String id,
            String title,
            Kind kind,
            String layerId,
            String note,
            String right,
            int key,
            boolean on,
            boolean enabled,
            boolean selected,
            String outOfScale) {}

    private final Atlas atlas;
    private final LayerRows rows;

    public LayerTree(Atlas atlas) {
        this(atlas, FROM_SCALE);
    }

    /** A tree whose layers begin at the given scales (layer id to denominator). */
    public LayerTree(Atlas atlas, Map<String, Double> fromScale) {
        this.atlas = atlas;
        this.rows = new LayerRows(atlas, fromScale);
    }

    /** The groups in the order of the atlas, as they stand at 1:{@code denominator}. */
    public List<GroupNode> groups(MapState state, double denominator) {
        return atlas.groups().stream()
                .map(group -> group(group, state, denominator))
                .toList();
    }

    /** The transport records that have a name and no known course, for the row that unfolds them. */
    public List<UnknownCourse> unknownCourses(MapState state) {
        return UnknownCourse.listed(atlas, state);
    }

    private GroupNode group(LayerGroup group, MapState state, double denominator) {
        List<RowNode> nodes = rows.of(group.id(), state, denominator);
        List<RowNode> counted =
                nodes.stream().filter(row -> row.kind() != Kind.UNKNOWN_COURSE).toList();
        return new GroupNode(
                group.id(),
                group.title().in(state.language()),
                rows.count(counted.stream().filter(RowNode::on).toList(), group.id()),
                rows.count(counted, group.id()),
                check(counted),
                rows.unit(group.id(), state.language()),
                nodes);
    }

    private static Check check(List<RowNode> counted) {
        if (counted.stream().noneMatch(RowNode::on)) {
            return Check.NONE;
        }
        return counted.stream().allMatch(RowNode::on) ? Check.ALL : Check.SOME;
    }

    /** Switches one row; a row that cannot be drawn stays as it is. */
    public MapState toggleRow(MapState state, String rowId) {
        return switchable(rowId) ? with(state, Set.of(rowId), !isOn(state, rowId)) : state;
    }

    /** Switches a group: off where everything that can be drawn is on, on otherwise. */
    public MapState toggleGroup(MapState state, String groupId) {
        List<String> ids = switchableRows(groupId);
        boolean allOn = ids.stream().allMatch(id -> isOn(state, id));
        return with(state, ids, !allOn);
    }

    /** Shows one row of its group alone; where it is alone already, the whole group again. */
    public MapState isolate(MapState state, String rowId) {
        if (!switchable(rowId)) {
            return state;
        }
        List<String> ids = switchableRows(groupOf(rowId));
        boolean alone = ids.stream().allMatch(id -> isOn(state, id) == id.equals(rowId));
        return with(with(state, ids, alone), List.of(rowId), true);
    }

    /** The layer row of a digit key, 1 to 9. */
    public Optional<String> rowOfDigit(int digit) {
        return atlas.layers().stream()
                .filter(layer -> digit > 0 && layer.key() == digit)
                .map(Layer::id)
                .findFirst();
    }

    /** The zone of a function key: F6 is zone 6. */
    public Optional<String> zoneOfFunctionKey(int number) {
        return atlas.records().zones().stream()
                .filter(zone -> zone.number() == number)
                .map(Zone::id)
                .findFirst();
    }

    /** Whether a zone or a layer is shown. */
    public boolean isOn(MapState state, String rowId) {
        return state.shows(rowId) && (!isZone(rowId) || state.shows(ZONES));
    }

    /** Rows on or off. Where the zone layer as a whole is off, a zone that comes on leaves the other zones off one by one. */
    private MapState with(MapState state, Iterable<String> ids, boolean on) {
        Set<String> hidden = new HashSet<>(state.hidden());
        for (String id : ids) {
            if (on && isZone(id) && hidden.remove(ZONES)) {
                atlas.records().zones().forEach(zone -> hidden.add(zone.id()));
            }
            if (on) {
                hidden.remove(id);
            } else {
                hidden.add(id);
            }
        }
        return state.withHidden(hidden);
    }

    private List<String> switchableRows(String groupId) {
        List<String> ids = new ArrayList<>(
                groupId.equals(ZONES)
                        ? atlas.records().zones().stream().map(Zone::id).toList()
                        : atlas.layers().stream()
                                .filter(layer -> layer.groupId().equals(groupId))
                                .map(Layer::id)
                                .toList());
        ids.removeIf(id -> !switchable(id));
        return ids;
    }

    private boolean switchable(String rowId) {
        return isZone(rowId)
                ? atlas.feature(rowId).isPresent()
                : atlas.layer(rowId)
                        .filter(layer -> !layer.features().isEmpty())
                        .isPresent();
    }

    private String groupOf(String rowId) {
        return isZone(rowId) ? ZONES : atlas.layer(rowId).map(Layer::groupId).orElse("");
    }

    private boolean isZone(String rowId) {
        return atlas.zone(rowId).isPresent();
    }
}
