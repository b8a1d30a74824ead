/**
 * Words and letters: message bundles, the fonts that can show them, measuring, and where Chinese lines may break. The only place that
 * names a font family. Imports the JDK and the model's languages only.
 */
package bishan.atlas.text;
