package bishan.atlas.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Tooltips: a name, the key in a box where there is one, a line of help. */
public final class Tip {
    private static final Duration DELAY = Duration.millis(500);
    private static final double WIDEST_PX = 300;

    private Tip() {}

    /** Hangs a tooltip on {@code node}; {@code key} and {@code help} may be empty. */
    public static Tooltip on(Node node, ObservableValue<String> name, String key, ObservableValue<String> help) {
        Label nameLabel = new Label();
        nameLabel.getStyleClass().add("tip-name");
        nameLabel.textProperty().bind(name);
        HBox head = new HBox(8, nameLabel);
        if (!key.isEmpty()) {
            Label keyLabel = new Label(key);
            keyLabel.getStyleClass().add("tip-key");
            head.getChildren().add(keyLabel);
        }
        Label helpLabel = new Label();
        helpLabel.getStyleClass().add("tip-help");
        helpLabel.setWrapText(true);
        helpLabel.setMaxWidth(WIDEST_PX);
        helpLabel.textProperty().bind(help);
        helpLabel.managedProperty().bind(Bindings.isNotEmpty(helpLabel.textProperty()));
        helpLabel.visibleProperty().bind(helpLabel.managedProperty());
        Tooltip tooltip = new Tooltip();
        tooltip.setGraphic(new VBox(2, head, helpLabel));
        tooltip.setShowDelay(DELAY);
        Tooltip.install(node, tooltip);
        return tooltip;
    }

    /** A plain tooltip of one line or a few. */
    public static void plain(Node node, String text) {
        if (text.isBlank()) {
            return;
        }
        Tooltip tooltip = new Tooltip(text);
        tooltip.setShowDelay(DELAY);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST_PX);
        Tooltip.install(node, tooltip);
    }
}
