/** Writes a page as SVG: layers as groups, text as text or as outlines. */
package bishan.atlas.export.svg;
