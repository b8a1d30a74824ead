package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.Note;
import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.WrappedText;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A boxed note: grey for plain, amber for caution, violet for what is from outside, dashed for silence of the documents. */
final class NoteView extends HBox {
    NoteView(Note note, FactActions actions) {
        getStyleClass().addAll("note", note.tone().name().toLowerCase(Locale.ROOT));
        VBox words = new VBox(2);
        String ink = ink(note.tone());
        if (!note.title().isBlank()) {
            words.getChildren().add(WrappedText.of(note.title(), "type-small", "type-strong", ink));
        }
        if (!note.text().isBlank()) {
            words.getChildren()
                    .add(WrappedText.of(
                            note.text(),
                            "type-small",
                            note.tone() == Note.Tone.PLAIN || note.tone() == Note.Tone.SILENCE ? "type-muted" : ink));
        }
        if (!note.chips().isEmpty()) {
            words.getChildren().add(new ChipRow(note.chips(), actions));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        FontIcon icon = icon(note.tone());
        HBox.setMargin(icon, new Insets(1, 0, 0, 0));
        getChildren().addAll(icon, words);
    }

    private static String ink(Note.Tone tone) {
        return switch (tone) {
            case CAUTION -> "type-caution";
            case OUTSIDE -> "type-outside";
            default -> "ink";
        };
    }

    private static FontIcon icon(Note.Tone tone) {
        return switch (tone) {
            case CAUTION -> Icon.of(Material2OutlinedMZ.WARNING, "icon-small", "icon-caution");
            case OUTSIDE -> Icon.of(Material2OutlinedAL.INFO, "icon-small", "icon-outside");
            case SILENCE -> Icon.of(Material2OutlinedAL.ARTICLE, "icon-small");
            default -> Icon.of(Material2OutlinedAL.INFO, "icon-small");
        };
    }
}
