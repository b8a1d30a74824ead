package bishan.atlas.ui.map;

import bishan.atlas.app.MapState;
import bishan.atlas.geo.Viewport;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.ui.AtlasModel;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Orders a picture whenever the map should look different, and shows it once it is painted. JavaFX thread only. */
final class PictureOrders {
    private final AtlasModel model;
    private final MapWorker worker;
    private final MapSurface surface;
    private final ReadOnlyObjectWrapper<DisplayList> shown = new ReadOnlyObjectWrapper<>();
    private List<Box> reserved = List.of();
    private MapWorker.Wish ordered;

    PictureOrders(AtlasModel model) {
        this.model = model;
        worker = new MapWorker(model.atlas().typesetter());
        surface = new MapSurface(worker.plates()::give);
    }

    MapSurface surface() {
        return surface;
    }

    MapWorker worker() {
        return worker;
    }

    /** What the picture on screen was painted from; null before the first. */
    ReadOnlyObjectProperty<DisplayList> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void reserve(List<Box> boxes) {
        reserved = List.copyOf(boxes);
    }

    /** True when the picture on screen is the one of the moment, not one moved or waiting for a newer one. */
    boolean isSharp() {
        return ordered != null
                && surface.shown() != null
                && surface.shown().wish().equals(ordered);
    }

    /** Orders the picture of the moment, unless it is ordered already. */
    void order(double outputScale) {
        MapWorker.Wish wish = wish(outputScale);
        if (wish.equals(ordered)) {
            return;
        }
        ordered = wish;
        worker.wish(wish, picture -> Platform.runLater(() -> show(picture)));
    }

    private void show(MapPicture picture) {
        if (surface.isClosed()) {
            return;
        }
        surface.show(picture);
        surface.follow(model.viewportProperty().get());
        shown.set(picture.list());
    }

    private MapWorker.Wish wish(double outputScale) {
        MapState state = model.state();
        Viewport viewport = model.viewportProperty().get();
        double pxPerMm = Viewport.SCREEN_PX_PER_MM * outputScale;
        // A view that ends within a pixel shows a part of it.
        int width = (int) Math.ceil(viewport.widthMm() * pxPerMm - 1e-3);
        int height = (int) Math.ceil(viewport.heightMm() * pxPerMm - 1e-3);
        Rim rim = Rim.about(width, height);
        SceneRequest request = new SceneRequest(
                viewport, state.visibility(), state.selected(), state.labels(), reserved, rim.widest() / pxPerMm);
        return new MapWorker.Wish(model.themed(), request, width, height, outputScale, rim);
    }

    void close() {
        worker.close();
        surface.close();
    }
}
