package bishan.atlas.ui.kit;

import bishan.atlas.app.FactSheet.Chip;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One chip: filled where a document says so, dashed where none does. A chip with a source leads to it. */
public final class ChipView extends HBox {
    /** @param open opens the facts of a source */
    public ChipView(Chip chip, Consumer<String> open) {
        getStyleClass().addAll("chip", chip.type().name().toLowerCase(Locale.ROOT));
        if (chip.type() == Chip.Type.SOURCE && !chip.id().isBlank()) {
            getChildren().add(label(chip.id(), "id"));
        }
        if (!chip.text().isBlank()) {
            getChildren().add(label(chip.text(), "words"));
        }
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxWidth(Region.USE_PREF_SIZE);
        Tip.plain(this, chip.tooltip());
        setAccessibleText(
                (chip.id() + " " + chip.text()).strip() + (chip.tooltip().isBlank() ? "" : ". " + chip.tooltip()));
        chip.sourceId().ifPresent(source -> leadsTo(source, open));
    }

    private void leadsTo(String source, Consumer<String> open) {
        getStyleClass().add("leads");
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setFocusTraversable(true);
        setOnMouseClicked(e -> {
            open.accept(source);
            e.consume();
        });
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                open.accept(source);
                e.consume();
            }
        });
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
