/**
 * A page in millimetres: the map in its frame with title, legend, scale bar, north arrow and foot strip. May import {@code scene} and
 * below; knows nothing of pixels, files or clocks. The map comes from a {@link bishan.atlas.sheet.MapSource} and is composed once a page.
 */
package bishan.atlas.sheet;
