package bishan.atlas.ui.export;

import bishan.atlas.ui.kit.Tip;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import java.nio.file.Path;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The foot of the sheet editor: the file, its measures, what speaks against it, and what can be done. */
final class ExportFoot extends HBox {
    private final VBox lines = new VBox(1);
    private final Label name = new Label();
    private final Label folder = new Label();
    private final Button copy = new Button();
    private final Button go = new Button();
    private final Words words;

    /** What the buttons do. */
    record Acts(Runnable saveRecipe, Runnable copy, Runnable choosePlace, Runnable export) {}

    ExportFoot(Words words, Acts acts) {
        super(12);
        this.words = words;
        getStyleClass().addAll("dialog-foot", "export-foot");
        name.getStyleClass().addAll("type-body", "type-strong");
        name.setId("export-file");
        name.setMinWidth(0);
        folder.getStyleClass().addAll("type-small", "type-muted");
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        folder.setMinWidth(0);
        HBox file = new HBox(8, name, folder);
        file.setAlignment(Pos.BASELINE_LEFT);
        file.setMinWidth(0);
        lines.setMinWidth(0);
        lines.getChildren().add(file);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        Hyperlink save = new Hyperlink(words.get("export.saveRecipe"));
        save.setId("export-save-recipe");
        save.getStyleClass().add("quiet-link");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(e -> {
            save.setVisited(false);
            acts.saveRecipe().run();
        });
        Tip.on(save, words.bind("export.saveRecipe"), "", words.bind("export.saveRecipe.help"));
        copy.setText(words.get("export.copy"));
        copy.setId("export-copy");
        copy.setOnAction(e -> acts.copy().run());
        Tip.on(copy, words.bind("export.copy"), ExportDialog.COPY.getDisplayText(), words.bind("export.copy.help"));
        Button place = new Button(words.get("export.place"));
        place.setId("export-place");
        place.setOnAction(e -> acts.choosePlace().run());
        go.setId("export-go");
        go.setDefaultButton(true);
        go.setOnAction(e -> acts.export().run());
        go.getStyleClass().add("primary-button");
        for (Button button : new Button[] {copy, place}) {
            button.getStyleClass().add("plain-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        go.setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(lines, save, copy, place, go);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    void showFile(Path file, String format) {
        name.setText(file.getFileName().toString());
        folder.setText(file.getParent().toString());
        Tip.on(name, new SimpleStringProperty(file.toString()), "", new SimpleStringProperty(""));
        go.setText(words.get("export.go", format));
    }

    /**
     * Shows the measures and, under them, what is to be known before.
     *
     * @param caution may be empty
     * @param error what stands against the export; may be empty
     */
    void show(String measures, String caution, String error) {
        lines.getChildren().remove(1, lines.getChildren().size());
        if (!measures.isEmpty()) {
            WrappedText text = WrappedText.of(measures, "type-small", "type-muted");
            text.setId("export-measures");
            lines.getChildren().add(text);
        }
        if (!error.isEmpty()) {
            lines.getChildren().add(WrappedText.of(error, "type-small", "type-danger"));
        } else if (!caution.isEmpty()) {
            lines.getChildren().add(WrappedText.of(caution, "type-small", "type-caution"));
        }
    }

    /** Whether there is a sheet to copy, and one that was looked over to export. */
    void setReady(boolean toCopy, boolean toExport) {
        copy.setDisable(!toCopy);
        go.setDisable(!toExport);
    }
}
