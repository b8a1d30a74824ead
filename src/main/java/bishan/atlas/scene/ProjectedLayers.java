package bishan.atlas.scene;

import bishan.atlas.geo.Projection;
import java.util.HashMap;
import java.util.Map;

/**
 * The features of an atlas projected, layer by layer and each once: composers of other themes and languages share them, so that a change
 * of theme projects nothing. Safe for any thread.
 */
public final class ProjectedLayers {
    private final Projection projection;
    private final Map<String, PreparedLayer> byId = new HashMap<>();

    public ProjectedLayers(Projection projection) {
        this.projection = projection;
    }

    synchronized PreparedLayer of(StyledLayer layer) {
        return byId.computeIfAbsent(layer.layerId(), id -> new PreparedLayer(layer, projection));
    }
}
