package bishan.atlas.ui.layers;

import bishan.atlas.model.Status;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.kit.LineSample;
import bishan.atlas.ui.kit.Words;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Three toggles with their line samples; they filter every transport layer at once. */
final class StatusFilter extends HBox {
    private static final double SAMPLE_PX = 18;

    StatusFilter(AtlasModel model, Words words) {
        getStyleClass().add("status-filter");
        for (Status.Phase phase : new Status.Phase[] {Status.Phase.OPEN, Status.Phase.BUILDING, Status.Phase.PLANNED}) {
            String name = phase.name().toLowerCase(Locale.ROOT);
            ToggleButton toggle = new ToggleButton();
            toggle.setId("status-" + name);
            toggle.getStyleClass().add("status-toggle");
            toggle.setGraphic(new LineSample(phase, SAMPLE_PX));
            toggle.textProperty().bind(words.of("layers").bind("status.filter." + name));
            toggle.setMaxWidth(Double.MAX_VALUE);
            toggle.setMinWidth(0);
            HBox.setHgrow(toggle, Priority.ALWAYS);
            toggle.setOnAction(e -> model.change(state -> state.withPhase(phase, toggle.isSelected())));
            toggle.setSelected(model.state().phases().contains(phase));
            model.stateProperty()
                    .addListener(
                            (o, before, now) -> toggle.setSelected(now.phases().contains(phase)));
            getChildren().add(toggle);
        }
    }
}
