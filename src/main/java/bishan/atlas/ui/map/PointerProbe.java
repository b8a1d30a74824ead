package bishan.atlas.ui.map;

import bishan.atlas.app.OpenAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.MapFeature;
import bishan.atlas.scene.Visibility;
import bishan.atlas.ui.AtlasModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Finds what the pointer is over, on a thread of its own, and shows it: outline, name in the status bar, coordinate. */
final class PointerProbe {
    private final AtlasModel model;
    private final HoverMark mark;
    private final LatestOnly hovering = new LatestOnly("map-pointer");
    /** Clicks have a thread of their own: a pointer that moves on must not make one forgotten. */
    private final LatestOnly clicks = new LatestOnly("map-click");

    PointerProbe(AtlasModel model, HoverMark mark) {
        this.model = model;
        this.mark = mark;
    }

    void moved(double xPx, double yPx) {
        dragged(xPx, yPx);
        Viewport viewport = model.viewportProperty().get();
        Visibility visibility = model.state().visibility();
        OpenAtlas atlas = model.atlas();
        hovering.submit(() -> {
            Optional<MapFeature> found = atlas.identify().at(viewport, mm(xPx), mm(yPx), visibility);
            Optional<String> id = found.map(MapFeature::id);
            // A town is everywhere where nothing else is: its name is enough.
            List<Double[]> outline = found.filter(feature -> feature.kind() != FeatureKind.TOWN)
                    .map(feature -> HoverMark.points(atlas.identify().grid(feature), viewport))
                    .orElse(List.of());
            Platform.runLater(() -> hovered(atlas, viewport, id, outline, xPx, yPx));
        });
    }

    private void hovered(
            OpenAtlas atlas, Viewport viewport, Optional<String> id, List<Double[]> outline, double xPx, double yPx) {
        if (atlas != model.atlas() || !viewport.equals(model.viewportProperty().get())) {
            return;
        }
        if (!id.equals(model.hoveredProperty().get()) || mark.isEmpty()) {
            model.hoveredProperty().set(id);
            boolean chosen = id.equals(model.state().selected());
            String name = id.flatMap(atlas.atlas()::feature)
                    .map(feature -> feature.name().in(model.state().language()))
                    .orElse("");
            mark.show(chosen ? List.of() : outline, name);
        }
        mark.moveName(xPx, yPx);
    }

    void dragged(double xPx, double yPx) {
        Viewport viewport = model.viewportProperty().get();
        model.pointerProperty().set(Optional.of(viewport.ground(mm(xPx), mm(yPx))));
    }

    void left() {
        model.pointerProperty().set(Optional.empty());
        model.hoveredProperty().set(Optional.empty());
        mark.clear();
    }

    /** What lies at a point; {@code found} is called on the JavaFX thread. */
    void identify(double xPx, double yPx, Consumer<Optional<MapFeature>> found) {
        Viewport viewport = model.viewportProperty().get();
        Visibility visibility = model.state().visibility();
        OpenAtlas atlas = model.atlas();
        clicks.submit(() -> {
            Optional<MapFeature> feature = atlas.identify().at(viewport, mm(xPx), mm(yPx), visibility);
            Platform.runLater(() -> {
                // What was found may be gone from an atlas that was read again meanwhile.
                if (atlas == model.atlas()) {
                    found.accept(feature);
                } else {
                    identify(xPx, yPx, found);
                }
            });
        });
    }

    void close() {
        hovering.close();
        clicks.close();
    }

    private static double mm(double px) {
        return px / Viewport.SCREEN_PX_PER_MM;
    }
}
