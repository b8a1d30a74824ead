package bishan.atlas.ui.documents;

import bishan.atlas.ui.kit.CopyTable;
import bishan.atlas.ui.kit.Words;

/** What a page of the documents view may ask for. */
interface Reach {
    /** Opens the facts of a record. */
    void select(String id);

    /** Opens a document here; anything else opens its facts. */
    void follow(String sourceId);

    /** What copies a table. */
    CopyTable copyTable();

    /** The words of the view. */
    Words words();
}
