package bishan.atlas.ui.layers;

import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.kit.IconButton;
import bishan.atlas.ui.kit.PatchImages;
import bishan.atlas.ui.kit.SlimScroll;
import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The left panel. */
public final class LayersPanel extends VBox {
    /** @param fold folds the panel to its rail; {@code foldKey} is printed in the tooltip */
    public LayersPanel(AtlasModel model, PatchImages symbols, Words words, Runnable fold, String foldKey) {
        getStyleClass().add("layers-panel");
        Label title = new Label();
        title.getStyleClass().add("panel-title");
        title.textProperty().bind(words.of("layers").bind("layers.title"));
        IconButton chevron = new IconButton(Material2OutlinedAL.CHEVRON_LEFT, words.bind("layers.fold"), foldKey, fold);
        chevron.setId("layers-fold");
        HBox head = new HBox(title, new Spacer(), chevron);
        head.getStyleClass().add("panel-head");
        LayerTreeView view = new LayerTreeView(model, symbols, words);
        model.atlasProperty().addListener(o -> view.update());
        model.stateProperty().addListener(o -> view.update());
        model.viewportProperty().addListener((o, before, now) -> {
            if (before.denominator() != now.denominator()) {
                view.update();
            }
        });
        SlimScroll scroll = new SlimScroll(view);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, new StatusFilter(model, words), scroll);
    }
}
