/**
 * What the documents view shows, as plain records in the language chosen: a page a document, the systems, the contradictions, the lists
 * of records. No JavaFX.
 */
package bishan.atlas.app.documents;
