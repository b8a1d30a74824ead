package bishan.atlas.bench;

import java.awt.Color;
import java.util.Optional;

/**
 * How a layer of a workload is drawn, in pixels.
 *
 * @param fill with its opacity as alpha; empty for lines
 * @param stroke empty for points
 * @param labelPx letters of the label, 0 for none
 */
record LayerLook(
        String file,
        Geometry geometry,
        Optional<Color> fill,
        Optional<Color> stroke,
        double strokePx,
        double symbolPx,
        double labelPx) {
    enum Geometry {
        POLYGON,
        LINE,
        POINT
    }
}
