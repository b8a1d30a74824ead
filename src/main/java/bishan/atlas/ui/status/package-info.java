/** The status bar: message, position under the pointer, scale, coordinate system, credit of the positions. */
package bishan.atlas.ui.status;
