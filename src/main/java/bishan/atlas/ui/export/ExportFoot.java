package bishan.atlas.ui.export;

import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The foot of the export dialog: file, size, what would be replaced, and the two buttons. */
final class ExportFoot extends VBox {
    private final VBox lines = new VBox(2);
    private final Button go = new Button();

    ExportFoot(Words words, Runnable choosePlace, Runnable export) {
        getStyleClass().add("dialog-foot");
        Button place = new Button(words.get("export.place"));
        place.getStyleClass().add("plain-button");
        place.setId("export-place");
        place.setOnAction(e -> choosePlace.run());
        go.setText(words.get("export.go"));
        go.setId("export-go");
        go.getStyleClass().add("primary-button");
        go.setDefaultButton(true);
        go.setOnAction(e -> export.run());
        go.setMinWidth(Region.USE_PREF_SIZE);
        place.setMinWidth(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(10, new Spacer(), place, go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(lines, buttons);
    }

    /** The last line is a caution; it may be empty. {@code ready} is false where something stands against the export. */
    void show(String file, String measures, String caution, boolean ready) {
        lines.getChildren()
                .setAll(WrappedText.of(file, "type-body"), WrappedText.of(measures, "type-small", "type-muted"));
        if (!caution.isEmpty()) {
            lines.getChildren().add(WrappedText.of(caution, "type-small", "type-caution"));
        }
        go.setDisable(!ready);
    }
}
