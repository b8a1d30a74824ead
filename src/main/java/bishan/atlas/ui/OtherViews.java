package bishan.atlas.ui;

import bishan.atlas.app.AtlasView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The views that stand in the place of the map and its layers. Each is made when it is first shown, and kept. */
final class OtherViews extends StackPane {
    private final Map<AtlasView, Supplier<? extends Region>> makers;
    private final Map<AtlasView, Region> made = new EnumMap<>(AtlasView.class);

    OtherViews(AtlasModel model, Map<AtlasView, Supplier<? extends Region>> makers) {
        this.makers = new EnumMap<>(makers);
        getStyleClass().add("other-views");
        setMinSize(0, 0);
        model.viewProperty().addListener((o, before, now) -> show(now));
        show(model.view());
    }

    /** The keys go to the view that is shown. */
    @Override
    public void requestFocus() {
        // A view just made has no skins yet, and what a scroll pane holds is in no scene without one.
        applyCss();
        getChildren().forEach(Node::requestFocus);
    }

    /** The views a person can choose, the map first. */
    static List<AtlasView> offered(Map<AtlasView, ?> makers) {
        List<AtlasView> offered = new ArrayList<>(List.of(AtlasView.MAP));
        offered.addAll(new EnumMap<>(makers).keySet());
        return offered;
    }

    private void show(AtlasView view) {
        if (makers.containsKey(view)) {
            getChildren().setAll(made.computeIfAbsent(view, v -> makers.get(v).get()));
        }
    }
}
