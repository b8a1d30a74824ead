package bishan.atlas.ui.layers;

import bishan.atlas.app.LayerTree;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The groups and rows. They are made once and then follow the state; the arrow keys walk them, one of them is the stop of Tab. */
final class LayerTreeView extends VBox {
    private final AtlasModel model;
    private final LayerTree tree;
    private final Words words;
    private final Map<String, GroupRow> groups = new LinkedHashMap<>();
    private final Map<String, LayerRow> rows = new LinkedHashMap<>();
    private final List<Region> stops = new ArrayList<>();
    private final UnknownCourses unknown;
    private final CopyTable copy;

    LayerTreeView(AtlasModel model, LayerTree tree, PatchImages symbols, Words words) {
        this.model = model;
        this.tree = tree;
        this.words = words;
        copy = new CopyTable(words, model.messageProperty()::set);
        getStyleClass().add("layer-tree");
        LayerActions actions = new LayerActions(model, tree);
        unknown = new UnknownCourses(actions, words);
        nodes().forEach(group -> build(group, actions, symbols));
        stops.forEach(stop -> stop.focusedProperty().addListener((o, was, is) -> {
            if (is) {
                onlyTabStop(stop);
            }
        }));
        stops.stream().findFirst().ifPresent(this::onlyTabStop);
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        update();
    }

    /** Shows the state of the model as it is now. */
    void update() {
        for (GroupNode group : nodes()) {
            groups.get(group.id()).update(group);
            for (RowNode row : group.rows()) {
                if (row.kind() == Kind.UNKNOWN_COURSE) {
                    unknown.update(row, tree.unknownCourses(model.state()));
                } else {
                    rows.get(row.id()).update(row);
                }
            }
        }
    }

    private List<GroupNode> nodes() {
        return tree.groups(model.state(), model.viewportProperty().get().denominator());
    }

    private void build(GroupNode group, LayerActions actions, PatchImages symbols) {
        BooleanProperty open = new SimpleBooleanProperty(true);
        GroupRow head = new GroupRow(group.id(), actions, words, open);
        groups.put(group.id(), head);
        TableName.ofId(group.id()).ifPresent(name -> copy.offerOn(head, () -> table(name)));
        stops.add(head);
        VBox members = new VBox();
        members.visibleProperty().bind(open);
        members.managedProperty().bind(open);
        for (RowNode node : group.rows()) {
            if (node.kind() == Kind.UNKNOWN_COURSE) {
                members.getChildren().add(unknown);
                stops.add(unknown.head());
            } else {
                LayerRow row = new LayerRow(node, actions, symbols, words);
                rows.put(node.id(), row);
                stops.add(row);
                members.getChildren().add(row);
            }
        }
        VBox.setMargin(members, new javafx.geometry.Insets(0, 0, 6, 0));
        getChildren().addAll(head, members);
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
