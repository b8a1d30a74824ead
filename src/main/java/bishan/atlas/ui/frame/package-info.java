/** What floats over the map: the note that zones are schematic, the zoom buttons, the scale bar, toasts. */
package bishan.atlas.ui.frame;
