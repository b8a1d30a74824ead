package bishan.atlas.ui.frame;

import bishan.atlas.model.Status;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.kit.Words;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says over the map that every state of transport is filtered out, so that an empty map is not taken for an empty district. */
final class PhaseNote extends HBox {
    private static final Set<Status.Phase> FILTERED =
            EnumSet.of(Status.Phase.OPEN, Status.Phase.BUILDING, Status.Phase.PLANNED);

    PhaseNote(AtlasModel model, Words words) {
        getStyleClass().addAll("floating", "schematic-note");
        setId("phase-note");
        Label text = new Label();
        text.textProperty().bind(words.bind("map.allPhasesOff"));
        getChildren().add(text);
        setMouseTransparent(true);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        visibleProperty().bind(model.stateProperty().map(state -> Collections.disjoint(state.phases(), FILTERED)));
    }
}
