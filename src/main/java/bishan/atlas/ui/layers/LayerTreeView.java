package bishan.atlas.ui.layers;

import bishan.atlas.app.LayerTree.GroupNode;
import bishan.atlas.app.LayerTree.Kind;
import bishan.atlas.app.LayerTree.RowNode;
import bishan.atlas.app.table.AtlasTables;
import bishan.atlas.app.table.TableName;
import bishan.atlas.export.Table;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.kit.CopyTable;
import bishan.atlas.ui.kit.KeyFocus;
import bishan.atlas.ui.kit.PatchImages;
import bishan.atlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The groups and rows. They follow the state and the atlas, and are made anew only where an atlas has other rows; the arrow keys walk
 * them, one of them is the stop of Tab.
 */
final class LayerTreeView extends VBox {
    private final AtlasModel model;
    private final PatchImages symbols;
    private final LayerActions actions;
    private final Words words;
    private final Map<String, GroupRow> groups = new LinkedHashMap<>();
    private final Map<String, BooleanProperty> open = new HashMap<>();
    private final Map<String, LayerRow> rows = new LinkedHashMap<>();
    private final List<Region> stops = new ArrayList<>();
    private final UnknownCourses unknown;
    private List<Object> built = List.of();
    private final CopyTable copy;

    LayerTreeView(AtlasModel model, PatchImages symbols, Words words) {
        this.model = model;
        this.symbols = symbols;
        this.words = words;
        copy = new CopyTable(words, model.messageProperty()::set);
        getStyleClass().add("layer-tree");
        actions = new LayerActions(model);
        unknown = new UnknownCourses(actions, words);
        unknown.head().focusedProperty().addListener((o, was, is) -> focused(unknown.head(), is));
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        update();
    }

    /** Shows the atlas and the state of the model as they are now. */
    void update() {
        List<GroupNode> nodes = model.tree()
                .groups(model.state(), model.viewportProperty().get().denominator());
        build(nodes);
        for (GroupNode group : nodes) {
            groups.get(group.id()).update(group);
            for (RowNode row : group.rows()) {
                if (row.kind() == Kind.UNKNOWN_COURSE) {
                    unknown.update(row, model.tree().unknownCourses(model.state()));
                } else {
                    rows.get(row.id()).update(row);
                }
            }
        }
    }

    /** Rows that are there already stay, so that focus and scroll do; what is folded stays folded in any case. */
    private void build(List<GroupNode> nodes) {
        List<Object> wanted = new ArrayList<>();
        for (GroupNode group : nodes) {
            wanted.add(group.id());
            group.rows().forEach(row -> wanted.add(List.of(row.id(), row.kind(), row.key())));
        }
        if (wanted.equals(built)) {
            return;
        }
        built = wanted;
        Optional<String> focused =
                stops.stream().filter(Node::isFocused).map(Node::getId).findFirst();
        getChildren().clear();
        groups.clear();
        rows.clear();
        stops.clear();
        nodes.forEach(this::build);
        stops.stream().findFirst().ifPresent(this::onlyTabStop);
        stops.stream()
                .filter(stop -> focused.filter(stop.getId()::equals).isPresent())
                .forEach(Node::requestFocus);
    }

    private void build(GroupNode group) {
        boolean wasOpen = !open.containsKey(group.id()) || open.get(group.id()).get();
        BooleanProperty unfolded = new SimpleBooleanProperty(wasOpen);
        open.put(group.id(), unfolded);
        GroupRow head = new GroupRow(group.id(), actions, words, unfolded);
        groups.put(group.id(), head);
        addStop(head);
        TableName.ofId(group.id()).ifPresent(name -> copy.offerOn(head, () -> table(name)));
        VBox members = new VBox();
        members.visibleProperty().bind(unfolded);
        members.managedProperty().bind(unfolded);
        for (RowNode node : group.rows()) {
            if (node.kind() == Kind.UNKNOWN_COURSE) {
                members.getChildren().add(unknown);
                stops.add(unknown.head());
            } else {
                LayerRow row = new LayerRow(node, actions, symbols, words);
                rows.put(node.id(), row);
                addStop(row);
                members.getChildren().add(row);
            }
        }
        VBox.setMargin(members, new javafx.geometry.Insets(0, 0, 6, 0));
        getChildren().addAll(head, members);
    }

    private void addStop(Region stop) {
        stops.add(stop);
        stop.focusedProperty().addListener((o, was, is) -> focused(stop, is));
    }

    private void focused(Region stop, boolean is) {
        if (is) {
            onlyTabStop(stop);
        }
    }

    /** The whole table behind a group, whatever is switched off. */
    private Table table(TableName name) {
        return new AtlasTables(model.atlas().atlas()).of(name, model.state().language());
    }

    private void onlyTabStop(Region stop) {
        stops.forEach(other -> other.setFocusTraversable(other == stop));
    }

    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int at = stops.indexOf(event.getTarget());
        if (step == 0 || at < 0) {
            return;
        }
        for (int next = at + step; next >= 0 && next < stops.size(); next += step) {
            Node stop = stops.get(next);
            if (shown(stop)) {
                KeyFocus.give(stop);
                break;
            }
        }
        event.consume();
    }

    private boolean shown(Node stop) {
        for (Node node = stop; node != null && node != this; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
