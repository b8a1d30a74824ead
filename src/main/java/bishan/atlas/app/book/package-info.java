/**
 * The atlas as a book: a list of pages, each a display list in millimetres that any writer takes. Its words come from the fact sheets,
 * its maps from the sheets; here they are only set. May import what {@code app} may.
 */
package bishan.atlas.app.book;
