package bishan.atlas.sheet;

import bishan.atlas.geo.Viewport;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A page as every writer takes it.
 *
 * @param list everything on it, millimetres from its upper left corner
 * @param layers titles of the layers drawn, by id, in the order of the layer tree; what has no layer is ground or furniture
 * @param map where on the page a map stands and what it shows; empty for a page of text
 */
public record PrintPage(String title, DisplayList list, Map<String, String> layers, Optional<MapPlace> map) {
    public PrintPage {
        layers = Collections.unmodifiableMap(new LinkedHashMap<>(layers));
    }

    /** A map's frame on the page (millimetres) and the window it shows: frame millimetres to ground. */
    public record MapPlace(Box frame, Viewport window) {}
}
