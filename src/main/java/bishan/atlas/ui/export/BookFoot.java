package bishan.atlas.ui.export;

import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The foot of the book's dialog: where it goes, what would be replaced, and the two buttons. */
final class BookFoot extends VBox {
    private final VBox lines = new VBox(2);
    private final Button go = new Button();

    BookFoot(Words words, Runnable choosePlace, Runnable write) {
        getStyleClass().add("dialog-foot");
        Button place = new Button(words.get("export.place"));
        place.setId("book-place");
        place.getStyleClass().add("plain-button");
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.setOnAction(e -> choosePlace.run());
        go.setText(words.get("book.go"));
        go.setId("book-go");
        go.getStyleClass().add("primary-button");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setDefaultButton(true);
        go.setOnAction(e -> write.run());
        HBox buttons = new HBox(12, new Spacer(), place, go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(lines, buttons);
    }

    void show(Path target, String caution, boolean ready) {
        lines.getChildren().setAll(WrappedText.of(target.toString(), "type-body"));
        if (!caution.isEmpty()) {
            caution(caution);
        }
        go.setDisable(!ready);
    }

    void caution(String text) {
        lines.getChildren().remove(1, lines.getChildren().size());
        lines.getChildren().add(WrappedText.of(text, "type-small", "type-caution"));
    }
}
