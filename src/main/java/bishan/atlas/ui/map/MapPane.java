package bishan.atlas.ui.map;

import bishan.atlas.ui.AtlasModel;
import javafx.scene.layout.Region;

/** The map of the window. It takes the keyboard focus after start, so that the arrow keys work at once. */
public final class MapPane extends Region {
    public MapPane(AtlasModel model) {
        getStyleClass().add("map-pane");
        setFocusTraversable(true);
        model.viewportProperty();
    }

    /** Zooms by {@code steps} (positive in) about the centre. */
    public void zoomBy(double steps) {}

    /** Frees the worker. */
    public void close() {}
}
