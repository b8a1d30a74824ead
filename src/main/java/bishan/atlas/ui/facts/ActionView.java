package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.Action;
import bishan.atlas.ui.kit.Icon;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A button that flies to a place or opens another sheet. */
final class ActionView extends HBox {
    ActionView(Action action, FactActions actions) {
        Button button = new Button(action.label());
        button.getStyleClass().addAll("plain-button", "compact");
        button.setGraphic(
                Icon.of(action.fly() ? Material2OutlinedMZ.MY_LOCATION : Material2OutlinedMZ.SWAP_HORIZ, "icon-small"));
        button.setOnAction(e -> {
            if (action.fly()) {
                actions.fly(action.targetId());
            } else {
                actions.open(action.targetId());
            }
        });
        getChildren().add(button);
    }
}
