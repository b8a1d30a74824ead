/** Paints a {@link bishan.atlas.scene.DisplayList} with Java2D; the screen and the PNG writer use the same painter. */
package bishan.atlas.paint;
