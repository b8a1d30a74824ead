package bishan.atlas.ui.indicators;

import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What stands in the place of a page where the record has no indicator that can be read. */
final class NoSeries extends VBox {
    NoSeries(Words words) {
        getStyleClass().add("empty-state");
        getChildren()
                .addAll(
                        Icon.of(Material2OutlinedAL.INSERT_CHART, "icon-large"),
                        WrappedText.of(words.get("none.title"), "type-body", "type-strong"),
                        WrappedText.of(words.get("none.text"), "type-small", "type-muted"));
    }
}
