package bishan.atlas.ui;

import bishan.atlas.app.AtlasView;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Layers at the left (or their rail), the map, facts at the right. The panels fold and their edges are dragged. Another view takes the
 * place of layers and map; the facts then stand beside it only while something is selected.
 */
final class WindowBody extends Region {
    private static final double GRIP_PX = 7;

    private final Region layers;
    private final Region rail;
    private final Region map;
    private final Region others;
    private final Region facts;
    private final Region layersGrip = grip();
    private final Region factsGrip = grip();
    private final WindowShape shape;
    private final AtlasModel model;

    /** The parts, left to right; {@code others} holds the views that take the place of layers and map. */
    record Parts(Region layers, Region rail, Region map, Region others, Region facts) {}

    WindowBody(AtlasModel model, WindowShape shape, Parts parts) {
        this.model = model;
        this.shape = shape;
        layers = parts.layers();
        rail = parts.rail();
        map = parts.map();
        others = parts.others();
        facts = parts.facts();
        getChildren().addAll(layers, rail, map, others, facts, layersGrip, factsGrip);
        layersGrip.addEventHandler(
                MouseEvent.MOUSE_DRAGGED,
                e -> drag(shape.layersWidthPx(), sceneToLocal(e.getSceneX(), 0).getX()));
        factsGrip.addEventHandler(
                MouseEvent.MOUSE_DRAGGED,
                e -> drag(
                        shape.factsWidthPx(),
                        getWidth() - sceneToLocal(e.getSceneX(), 0).getX()));
        shape.layersFolded().addListener(o -> requestLayout());
        shape.factsFolded().addListener(o -> requestLayout());
        shape.mapOnly().addListener(o -> requestLayout());
        shape.language().addListener(o -> requestLayout());
        model.viewProperty().addListener((o, before, now) -> {
            // At once and not with the layout: what is not visible takes no focus.
            others.setVisible(now != AtlasView.MAP);
            map.setVisible(now == AtlasView.MAP);
            requestLayout();
        });
        model.stateProperty().addListener((o, before, now) -> {
            if (!before.selected().equals(now.selected())) {
                requestLayout();
            }
        });
        setMinSize(0, 0);
    }

    private static Region grip() {
        Region grip = new Region();
        grip.getStyleClass().add("grip");
        return grip;
    }

    private void drag(DoubleProperty width, double to) {
        width.set(Math.max(1, to));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean only = shape.mapOnly().get();
        boolean folded = shape.layersFolded().get();
        boolean onMap = model.view() == AtlasView.MAP;
        boolean withLayers = onMap && !only;
        boolean withFacts = onMap
                ? !only && !shape.factsFolded().get()
                : model.state().selected().isPresent();
        PanelWidths widths = PanelWidths.in(
                width,
                shape.layersWidthPx().get(),
                shape.factsWidthPx().get(),
                shape.language().get());
        double left = !withLayers ? 0 : folded ? PanelWidths.RAIL_PX : widths.layers();
        double right = withFacts ? widths.facts() : 0;
        show(layers, withLayers && !folded, 0, left, height);
        show(rail, withLayers && folded, 0, left, height);
        show(map, onMap, left, Math.max(0, width - left - right), height);
        show(others, !onMap, 0, Math.max(0, width - right), height);
        show(facts, withFacts, width - right, right, height);
        show(layersGrip, withLayers && !folded, left - GRIP_PX / 2, GRIP_PX, height);
        show(factsGrip, withFacts, width - right - GRIP_PX / 2, GRIP_PX, height);
    }

    private void show(Node node, boolean visible, double x, double width, double height) {
        node.setVisible(visible);
        if (visible) {
            node.resizeRelocate(snapPositionX(x), 0, snapSizeX(width), height);
        }
    }
}
