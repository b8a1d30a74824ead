package bishan.atlas.ui.frame;

import bishan.atlas.model.Status;
import bishan.atlas.ui.kit.LineSample;
import bishan.atlas.ui.kit.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says over the map, always, that no document gives the outlines of the zones. */
final class SchematicNote extends HBox {
    SchematicNote(Words words) {
        getStyleClass().addAll("floating", "schematic-note");
        setId("schematic-note");
        Label text = new Label();
        text.textProperty().bind(words.bind("map.schematic"));
        LineSample sample = new LineSample(Status.Phase.PLANNED);
        sample.getChildren().forEach(line -> line.getStyleClass().add("muted"));
        getChildren().addAll(sample, text);
        setMouseTransparent(true);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
