package bishan.atlas.app.book;

import java.util.List;

/**
 * A line of the outline.
 *
 * @param page index of the page it leads to, from 0
 */
public record BookEntry(String title, int page, List<BookEntry> children) {
    public BookEntry {
        children = List.copyOf(children);
    }
}
