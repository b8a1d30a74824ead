/**
 * Writes pages as a PDF: their marks as vectors, layers that can be switched, text that can be searched and copied, bookmarks, and where
 * on the ground a map lies. Part of the room {@code export}; only this package knows PDFBox.
 */
package bishan.atlas.export.pdf;
