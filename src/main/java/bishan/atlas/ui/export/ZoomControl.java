package bishan.atlas.ui.export;

import bishan.atlas.ui.kit.IconButton;
import bishan.atlas.ui.kit.Tip;
import bishan.atlas.ui.kit.Words;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Smaller, how large, larger; how large shows the whole page when it is pressed. */
final class ZoomControl extends HBox {
    private final Button share = new Button();

    ZoomControl(Words words, Runnable out, Runnable fit, Runnable in) {
        getStyleClass().addAll("floating", "preview-zoom");
        share.setId("export-zoom");
        share.getStyleClass().add("zoom-share");
        share.setOnAction(e -> fit.run());
        Tip.on(share, words.bind("export.zoom.fit"), "0", words.bind("export.zoom.fit.help"));
        IconButton smaller = new IconButton(Material2OutlinedMZ.REMOVE, words.bind("command.zoomOut"), "-", out);
        smaller.setId("export-zoom-out");
        IconButton larger = new IconButton(Material2OutlinedAL.ADD, words.bind("command.zoomIn"), "+", in);
        larger.setId("export-zoom-in");
        getChildren().addAll(smaller, share, larger);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void say(double zoom) {
        String text = Math.round(zoom * 100) + "%";
        share.setText(text);
        share.setAccessibleText(text);
    }
}
