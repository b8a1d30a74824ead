package bishan.atlas.app.book;

import java.util.Objects;

/**
 * A chip on paper: the document with its date, or what else a fact rests on.
 *
 * @param stated solid where a document says so, dashed where none does
 * @param anchor what it leads to in the book, or blank
 */
record Tag(String text, boolean stated, String anchor) {
    Tag {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(anchor, "anchor");
    }
}
