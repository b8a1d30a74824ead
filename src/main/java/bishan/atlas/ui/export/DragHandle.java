package bishan.atlas.ui.export;

import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.Tip;
import bishan.atlas.ui.kit.Words;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Where the file of the sheet is taken hold of, to be dropped into a report or a folder. */
final class DragHandle extends HBox {
    DragHandle(Words words) {
        getStyleClass().addAll("floating", "drag-handle");
        setId("export-drag");
        Label label = new Label(words.get("export.drag"));
        getChildren().addAll(Icon.of(Material2OutlinedAL.DRAG_INDICATOR, "icon-small"), label);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setCursor(Cursor.OPEN_HAND);
        Tip.on(this, words.bind("export.drag"), "", words.bind("export.drag.help"));
        setReady(false);
    }

    void setReady(boolean ready) {
        setDisable(!ready);
    }
}
