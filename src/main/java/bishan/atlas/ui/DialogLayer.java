package bishan.atlas.ui;

import bishan.atlas.ui.kit.IconButton;
import bishan.atlas.ui.kit.KeyFocus;
import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Dialogs inside the window, over a scrim. Esc closes, and the focus goes back to where it was; until then Tab stays in the dialog. */
public final class DialogLayer extends StackPane {
    private static final double MARGIN_PX = 24;

    private final Words words;
    private Node before;
    private boolean backwards;
    private Runnable closed = () -> {};

    DialogLayer(Words words) {
        this.words = words;
        getStyleClass().add("scrim");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            backwards = e.isShiftDown();
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((o, was, now) -> keep(now));
    }

    /** Shows {@code parts} (body, foot) under a head with {@code title}, as high as they are. */
    public void show(String title, double widthPx, Region... parts) {
        VBox card = card(title, widthPx, parts);
        card.setMaxSize(widthPx, USE_PREF_SIZE);
        open(card, () -> {});
        parts[parts.length - 1].requestFocus();
    }

    /** Shows {@code body} and {@code foot} in a card of that size, smaller where the window is; {@code then} runs once it is closed. */
    public void showLarge(String title, double widthPx, double heightPx, Region body, Region foot, Runnable then) {
        VBox card = card(title, widthPx, body, foot);
        VBox.setVgrow(body, Priority.ALWAYS);
        card.setPrefHeight(heightPx);
        card.setMaxSize(widthPx, heightPx);
        card.setMinSize(0, 0);
        open(card, then);
    }

    private VBox card(String title, double widthPx, Region... parts) {
        VBox card = new VBox(head(title));
        card.getChildren().addAll(parts);
        card.getStyleClass().add("dialog-card");
        card.setId("dialog");
        card.setPrefWidth(widthPx);
        StackPane.setMargin(card, new Insets(MARGIN_PX));
        return card;
    }

    private void open(VBox card, Runnable then) {
        closed.run();
        closed = then;
        if (!isVisible()) {
            before = getScene().getFocusOwner();
        }
        getChildren().setAll(card);
        setVisible(true);
        // What a scroll pane holds is in no scene, and takes no focus, before the pane has its skin.
        applyCss();
        Platform.runLater(() -> keep(getScene().getFocusOwner()));
    }

    public void close() {
        setVisible(false);
        getChildren().clear();
        Runnable then = closed;
        closed = () -> {};
        then.run();
        if (before != null) {
            before.requestFocus();
        }
    }

    /** What has left the dialog by Tab comes in again at its other end. */
    private void keep(Node owner) {
        if (!isVisible() || holds(owner)) {
            return;
        }
        List<Node> stops = new ArrayList<>();
        stops(this, stops);
        if (!stops.isEmpty()) {
            Node next = stops.get(backwards ? stops.size() - 1 : 0);
            Platform.runLater(() -> {
                if (isVisible() && !holds(getScene().getFocusOwner())) {
                    KeyFocus.give(next);
                }
            });
        }
    }

    private boolean holds(Node node) {
        Node up = node;
        while (up != null && up != this) {
            up = up.getParent();
        }
        return up == this;
    }

    private static void stops(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> stops(child, found));
        }
    }

    private HBox head(String title) {
        Label name = new Label(title);
        name.getStyleClass().add("type-dialog");
        HBox head = new HBox(
                name,
                new Spacer(),
                new IconButton(Material2OutlinedAL.CLOSE, words.bind("dialog.close"), "Esc", this::close));
        head.getStyleClass().add("dialog-head");
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }
}
