package bishan.atlas.scene;

import org.geotools.api.style.Style;
import org.geotools.data.simple.SimpleFeatureCollection;

/** A layer as the composer takes it: its features in EPSG:4490 and the style they are drawn in. */
public record StyledLayer(String layerId, SimpleFeatureCollection features, Style style) {}
