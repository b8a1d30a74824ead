/** The facts panel: lays out any {@link bishan.atlas.app.FactSheet}, block by block; nothing is decided here. */
package bishan.atlas.ui.facts;
