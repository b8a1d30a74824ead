/** The layers panel: the tree of {@link bishan.atlas.app.LayerTree} with legend patches, and the filter by status. */
package bishan.atlas.ui.layers;
