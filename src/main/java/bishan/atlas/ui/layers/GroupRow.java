package bishan.atlas.ui.layers;

import bishan.atlas.app.LayerTree.Check;
import bishan.atlas.app.LayerTree.GroupNode;
import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Words;
import javafx.beans.property.BooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The head of a group: chevron, a box of three states, name, how many are on, unit. */
final class GroupRow extends HBox {
    private final CheckBox box = new CheckBox();
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label unit = new Label();
    private final String id;
    private final LayerActions actions;
    private final Words words;
    private final BooleanProperty open;

    GroupRow(String id, LayerActions actions, Words words, BooleanProperty open) {
        this.id = id;
        this.actions = actions;
        this.words = words;
        this.open = open;
        getStyleClass().add("group-row");
        setId("group-" + id);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        FontIcon chevron = Icon.of(Material2AL.EXPAND_MORE);
        chevron.rotateProperty().bind(open.map(o -> o ? 0 : -90));
        StackPane chevronBox = new StackPane(chevron);
        chevronBox.getStyleClass().add("chevron");
        box.setFocusTraversable(false);
        box.setOnAction(e -> actions.toggleGroup(id));
        name.getStyleClass().add("group-name");
        count.getStyleClass().add("group-count");
        unit.getStyleClass().add("group-unit");
        getChildren().addAll(chevronBox, box, name, count, new Spacer(), unit);
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                open.set(!open.get());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    void update(GroupNode group) {
        box.setIndeterminate(group.check() == Check.SOME);
        box.setSelected(group.check() == Check.ALL);
        name.setText(group.title());
        Words layers = words.of("layers");
        count.setText(
                group.on() == group.all()
                        ? layers.get("layers.count", group.all())
                        : layers.get("layers.count.some", group.on(), group.all()));
        unit.setText(group.unit());
        setAccessibleText(group.title() + " " + count.getText());
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            actions.toggleGroup(id);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            open.set(!open.get());
            event.consume();
        } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            open.set(event.getCode() == KeyCode.RIGHT);
            event.consume();
        }
    }
}
