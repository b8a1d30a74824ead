/**
 * The window. JavaFX lives in this package and below it and nowhere else; a view binds, {@link bishan.atlas.ui.AtlasModel} decides, the
 * services of {@code app} work. Nothing here renders geometry or reads files on the JavaFX thread.
 */
package bishan.atlas.ui;
