package bishan.atlas.ui.layers;

import bishan.atlas.app.LayerTree.Kind;
import bishan.atlas.app.LayerTree.RowNode;
import bishan.atlas.ui.kit.IconButton;
import bishan.atlas.ui.kit.PatchImages;
import bishan.atlas.ui.kit.Tip;
import bishan.atlas.ui.kit.Words;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One row of the tree: box, legend patch, name, note, figure, key. */
final class LayerRow extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final double LEAST_NAME_PX = 40;
    private static final int PATCH_WIDTH_PX = 30;
    private static final int PATCH_HEIGHT_PX = 18;

    private final CheckBox box = new CheckBox();
    private final Label name = new Label();
    private final Label note = new Label();
    private final Label figure = new Label();
    private final Label digit = new Label();
    private final LayerActions actions;
    private final Words words;
    private RowNode row;

    LayerRow(RowNode row, LayerActions actions, PatchImages symbols, Words words) {
        this.row = row;
        this.actions = actions;
        this.words = words;
        getStyleClass().add("layer-row");
        setId("row-" + row.id());
        ImageView patch = symbols.symbol(row.id(), PATCH_WIDTH_PX, PATCH_HEIGHT_PX);
        IconButton eye = eye();
        dress();
        getChildren().addAll(box, patch, name, eye, note, figure, digit);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        Tip.on(
                name,
                name.textProperty(),
                keyName(),
                row.kind() == Kind.ZONE
                        ? words.bind("layers.zone.hint")
                        : words.of("layers").bind("layers.isolate.hint"));
    }

    /** Shows {@code now}, which has the same id. */
    void update(RowNode now) {
        row = now;
        box.setSelected(now.on());
        box.setDisable(!now.enabled());
        name.setText(now.title());
        note.setText(now.outOfScale().isEmpty() ? now.note() : now.outOfScale());
        figure.setText(now.right());
        name.setMinWidth(note.getText().isEmpty() ? LEAST_NAME_PX : USE_PREF_SIZE);
        pseudoClassStateChanged(SELECTED, now.selected());
        pseudoClassStateChanged(OFF, !now.on() || !now.outOfScale().isEmpty());
        setAccessibleText(accessible(now));
    }

    private void dress() {
        box.setFocusTraversable(false);
        box.setOnAction(e -> {
            actions.toggle(row);
            box.setSelected(row.on());
        });
        name.getStyleClass().add("row-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        note.getStyleClass().add("row-note");
        figure.getStyleClass().add("row-value");
        digit.getStyleClass().add("key-digit");
        boolean printed = row.kind() == Kind.LAYER && row.key() > 0;
        digit.setText(printed ? Integer.toString(row.key()) : "");
        digit.setVisible(printed);
        digit.setManaged(printed);
        figure.setMinWidth(USE_PREF_SIZE);
        note.setMinWidth(0);
        for (Label label : new Label[] {note, figure}) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
    }

    private IconButton eye() {
        IconButton eye = new IconButton(
                Material2OutlinedMZ.VISIBILITY,
                words.of("layers").bind("layers.isolate"),
                "Alt",
                () -> actions.isolate(row),
                "icon-small");
        eye.setFocusTraversable(false);
        eye.visibleProperty().bind(hoverProperty());
        eye.managedProperty().bind(hoverProperty());
        return eye;
    }

    private String keyName() {
        if (row.key() == 0) {
            return "";
        }
        return row.kind() == Kind.ZONE ? "F" + row.key() : Integer.toString(row.key());
    }

    private String accessible(RowNode now) {
        String state = words.get(now.on() ? "layers.row.on" : "layers.row.off");
        String key = keyName().isEmpty() ? "" : words.get("layers.row.key", keyName());
        return words.get("layers.row.spoken", now.title(), state, note.getText(), now.right(), key);
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        if (event.isAltDown()) {
            actions.isolate(row);
        } else if (event.getClickCount() == 2) {
            actions.fly(row);
        } else {
            actions.choose(row);
        }
        event.consume();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            if (event.isAltDown()) {
                actions.isolate(row);
            } else {
                actions.toggle(row);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            actions.choose(row);
            event.consume();
        }
    }
}
