package bishan.atlas.ui.documents;

import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.WrappedText;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** A line that unfolds what stands behind it; that is only built when it is first asked for. */
final class Unfold extends VBox {
    private final BooleanProperty open = new SimpleBooleanProperty();

    Unfold(String words, Supplier<? extends Region> content) {
        FontIcon chevron = Icon.of(Material2AL.EXPAND_MORE);
        chevron.rotateProperty().bind(open.map(o -> o ? 0 : -90));
        WrappedText text = WrappedText.of(words, "type-body");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(6, chevron, text);
        line.getStyleClass().add("unfold-line");
        line.setAccessibleRole(AccessibleRole.TITLED_PANE);
        line.setAccessibleText(words);
        line.setFocusTraversable(true);
        line.setOnMouseClicked(e -> {
            line.requestFocus();
            open.set(!open.get());
        });
        line.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                open.set(!open.get());
                e.consume();
            }
        });
        getChildren().add(line);
        open.addListener((o, was, is) -> {
            if (is) {
                getChildren().add(content.get());
            } else {
                getChildren().remove(1);
            }
        });
    }
}
