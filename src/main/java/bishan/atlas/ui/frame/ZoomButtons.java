package bishan.atlas.ui.frame;

import bishan.atlas.ui.kit.IconButton;
import bishan.atlas.ui.kit.Words;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Zoom in, zoom out, whole district. */
final class ZoomButtons extends VBox {
    ZoomButtons(Words words, ZoomActs acts) {
        getStyleClass().addAll("floating", "zoom-buttons");
        setId("zoom-buttons");
        Region rule = new Region();
        rule.getStyleClass().add("hairline");
        getChildren()
                .addAll(
                        button(words, Material2OutlinedAL.ADD, "zoomIn", acts.inKey(), acts.in()),
                        button(words, Material2OutlinedMZ.REMOVE, "zoomOut", acts.outKey(), acts.out()),
                        rule,
                        button(words, Material2OutlinedAL.HOME, "whole", acts.homeKey(), acts.home()));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private static IconButton button(Words words, Ikon ikon, String id, String key, Runnable act) {
        IconButton button = new IconButton(ikon, words.bind("command." + id), key, act, "icon-large");
        button.setId("map-" + id);
        return button;
    }
}
