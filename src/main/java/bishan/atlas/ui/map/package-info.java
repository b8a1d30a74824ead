/** The map surface: a pixel buffer at the screen's own scale, painted by one worker; gestures move the last picture at once. */
package bishan.atlas.ui.map;
