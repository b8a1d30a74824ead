package bishan.atlas.ui.facts;

import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What the panel says while nothing is chosen. */
final class EmptyFacts extends VBox {
    EmptyFacts(Words words) {
        getStyleClass().add("empty-state");
        getChildren()
                .addAll(
                        Icon.of(Material2OutlinedMZ.TOUCH_APP, "icon-large"),
                        WrappedText.of(words.get("facts.empty.title"), "type-body", "type-strong"),
                        WrappedText.of(words.get("facts.empty.text"), "type-small", "type-muted"));
    }
}
