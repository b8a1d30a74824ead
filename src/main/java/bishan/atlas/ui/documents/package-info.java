/** The documents view: what each document says and changes, the systems as drawings, the contradictions, every record by list. */
package bishan.atlas.ui.documents;
