package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.ui.kit.Beside;
import bishan.atlas.ui.kit.WrappedText;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A paragraph with its chips. */
final class TextView extends VBox {
    TextView(Text text, FactActions actions) {
        Region words = text.muted()
                ? WrappedText.of(text.text(), "type-small", "type-muted")
                : WrappedText.of(text.text(), "type-body");
        getChildren().add(text.chips().isEmpty() ? words : Beside.right(words, new ChipRow(text.chips(), actions)));
    }
}
