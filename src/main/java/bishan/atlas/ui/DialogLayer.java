package bishan.atlas.ui;

import bishan.atlas.ui.kit.IconButton;
import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Dialogs inside the window, over a scrim. Esc closes, and the focus goes back to where it was. */
public final class DialogLayer extends StackPane {
    private final Words words;
    private Node before;

    DialogLayer(Words words) {
        this.words = words;
        getStyleClass().add("scrim");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
    }

    /** Shows {@code parts} (body, foot) under a head with {@code title}. */
    public void show(String title, double widthPx, Region... parts) {
        before = getScene().getFocusOwner();
        VBox card = new VBox(head(title));
        card.getChildren().addAll(parts);
        card.getStyleClass().add("dialog-card");
        card.setId("dialog");
        card.setMaxSize(widthPx, USE_PREF_SIZE);
        card.setPrefWidth(widthPx);
        StackPane.setMargin(card, new javafx.geometry.Insets(24));
        getChildren().setAll(card);
        setVisible(true);
        parts[parts.length - 1].requestFocus();
    }

    public void close() {
        setVisible(false);
        getChildren().clear();
        if (before != null) {
            before.requestFocus();
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
        return head;
    }
}
