package bishan.atlas.export.pdf;

/**
 * A text as a font of the document shows it.
 *
 * @param font name of the font among the resources
 * @param operands codes with their operator
 * @param widthEm how far it goes by the widths the document gives the letters, in sizes of the font
 */
record GlyphRun(String font, String operands, double widthEm) {}
