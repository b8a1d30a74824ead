/** Paints a {@link bishan.atlas.scene.DisplayList}: one {@link bishan.atlas.paint.Painter} for screen and PNG, whatever the resolution. */
package bishan.atlas.paint;
