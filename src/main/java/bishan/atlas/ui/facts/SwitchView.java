package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.InferredSwitch;
import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Switch;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The line over inferred links with the switch that hides them. */
final class SwitchView extends HBox {
    SwitchView(InferredSwitch line, FactActions actions) {
        setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(line.label());
        label.getStyleClass().addAll("type-small", "type-muted");
        Switch toggle = new Switch(line.switchLabel(), line.on());
        toggle.setId("inferred-switch");
        toggle.setOnAction(e -> actions.showInferred(toggle.isSelected()));
        getChildren().addAll(label, new Spacer(), toggle);
    }
}
