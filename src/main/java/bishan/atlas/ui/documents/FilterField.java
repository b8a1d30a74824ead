package bishan.atlas.ui.documents;

import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A field that narrows a list while one types; Escape empties it. */
final class FilterField extends HBox {
    private final Label count = Texts.label("", "type-small", "type-muted");

    FilterField(Words words, Consumer<String> narrow) {
        getStyleClass().add("filter-line");
        TextField field = new TextField();
        field.setId("list-filter");
        field.setPromptText(words.get("list.filter.prompt"));
        field.setAccessibleText(words.get("list.filter"));
        field.textProperty().addListener((o, was, is) -> narrow.accept(is));
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                e.consume();
            }
        });
        getChildren().addAll(Icon.of(Material2OutlinedMZ.SEARCH), field, count);
    }

    /** Puts {@code button} at the end of the line. */
    void add(Region button) {
        getChildren().addAll(new Spacer(), button);
    }

    void count(String words) {
        count.setText(words);
    }

    /** What stands in place of a list without a hit. */
    static Region nothing(Words words, String typed) {
        VBox box = new VBox(
                WrappedText.of(words.get("list.none", typed.strip()), "type-body", "type-strong"),
                Texts.small(words.get("list.none.more")));
        box.getStyleClass().add("empty-state");
        return box;
    }
}
