/**
 * From features and styles to a {@link bishan.atlas.scene.DisplayList}: projected, clipped, generalised, labels placed. Pure functions:
 * no clock, no locale, no static state, no pixels. All measures are millimetres of the frame, so that every output shows the same.
 */
package bishan.atlas.scene;
