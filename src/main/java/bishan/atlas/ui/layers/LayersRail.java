package bishan.atlas.ui.layers;

import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.IconButton;
import bishan.atlas.ui.kit.Words;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What is left of the layers panel when it is folded. */
public final class LayersRail extends VBox {
    public LayersRail(Words words, Runnable unfold, String key) {
        getStyleClass().add("layers-rail");
        IconButton open = new IconButton(Material2OutlinedAL.CHEVRON_RIGHT, words.bind("layers.unfold"), key, unfold);
        open.setId("layers-unfold");
        getChildren().addAll(open, Icon.of(Material2OutlinedAL.LAYERS));
    }
}
