package bishan.atlas.app.book;

import java.util.List;

/** The whole atlas as pages, with the outline that leads into them. */
public record Book(String title, List<BookPage> pages, List<BookEntry> outline) {
    public Book {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
    }
}
