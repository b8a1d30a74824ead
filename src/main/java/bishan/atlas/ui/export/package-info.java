/** The export dialog: asks for extent, size, resolution, title and place, and has the snapshot written on another thread. */
package bishan.atlas.ui.export;
