package bishan.atlas.ui;

import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Takes one file that is dropped on the window, and says over it what will happen while it hovers. */
final class FileDrop extends StackPane {
    private final Consumer<Path> take;

    FileDrop(Words words, Consumer<Path> take) {
        this.take = take;
        getStyleClass().add("file-drop");
        setId("file-drop");
        setMouseTransparent(true);
        setVisible(false);
        Label label = new Label();
        label.textProperty().bind(words.bind("recipe.drop"));
        HBox note = new HBox(10, Icon.of(Material2OutlinedAL.IMAGE, "icon-large"), label);
        note.getStyleClass().addAll("floating", "file-drop-note");
        note.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(note);
    }

    void listenTo(Node window) {
        window.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (isOffered(e)) {
                e.acceptTransferModes(TransferMode.COPY);
                setVisible(true);
                e.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_EXITED, e -> setVisible(false));
        window.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            setVisible(false);
            if (isOffered(e)) {
                File file = e.getDragboard().getFiles().get(0);
                e.setDropCompleted(true);
                e.consume();
                take.accept(file.toPath());
            }
        });
    }

    /** One file that does not come from this window. */
    private static boolean isOffered(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        return event.getGestureSource() == null && files != null && files.size() == 1;
    }
}
