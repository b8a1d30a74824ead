package bishan.atlas.ui.map;

import bishan.atlas.geo.Viewport;
import bishan.atlas.scene.DisplayList;
import java.awt.image.BufferedImage;

/**
 * A painted picture of the map.
 *
 * @param viewport the window it shows
 * @param outputScale device pixels a logical pixel
 * @param pixels premultiplied ARGB
 * @param list what was painted
 */
record MapPicture(Viewport viewport, double outputScale, BufferedImage pixels, DisplayList list) {}
