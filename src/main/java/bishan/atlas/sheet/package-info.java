/**
 * A page in millimetres: the map in its frame with title, legend, scale bar, north arrow, locator, box of facts, grid and foot strip, and
 * the checks a finished sheet goes through. May import {@code scene} and below; knows nothing of pixels, files or clocks. The map comes from
 * a {@link bishan.atlas.sheet.MapSource} and is composed once a page, twice where the legend needs more room than was foreseen.
 */
package bishan.atlas.sheet;
