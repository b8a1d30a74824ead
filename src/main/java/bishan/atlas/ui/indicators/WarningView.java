package bishan.atlas.ui.indicators;

import bishan.atlas.app.IndicatorPage.Warning;
import bishan.atlas.ui.kit.Beside;
import bishan.atlas.ui.kit.ChipView;
import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.WrappedText;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A contradiction that touches the series: its name with its mark, what the documents say, the rule this atlas follows. */
final class WarningView extends HBox {
    WarningView(Warning warning, Consumer<String> open) {
        getStyleClass().addAll("note", "plain");
        VBox words = new VBox(
                2,
                Beside.following(
                        WrappedText.of(warning.title(), "type-small", "type-strong", "ink"),
                        new ChipView(warning.mark(), open)),
                WrappedText.of(warning.text(), "type-small", "type-muted"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        FontIcon icon = Icon.of(Material2OutlinedAL.INFO, "icon-small");
        HBox.setMargin(icon, new Insets(1, 0, 0, 0));
        getChildren().addAll(icon, words);
        setMinWidth(0);
    }
}
