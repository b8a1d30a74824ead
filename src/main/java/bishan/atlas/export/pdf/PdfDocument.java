package bishan.atlas.export.pdf;

import java.util.List;
import java.util.Objects;

/**
 * What is to be written as one PDF.
 *
 * @param pages at least one
 * @param bookmarks of the first level; none for a single sheet
 */
public record PdfDocument(PdfProperties properties, List<PdfPage> pages, List<PdfBookmark> bookmarks) {
    public PdfDocument {
        Objects.requireNonNull(properties, "properties");
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a PDF needs a page");
        }
        for (PdfPage page : pages) {
            for (PdfLink link : page.links()) {
                mustExist(link.targetPage(), pages.size());
            }
        }
        check(bookmarks, pages.size());
    }

    private static void check(List<PdfBookmark> bookmarks, int pages) {
        for (PdfBookmark bookmark : bookmarks) {
            mustExist(bookmark.page(), pages);
            check(bookmark.children(), pages);
        }
    }

    private static void mustExist(int page, int pages) {
        if (page < 0 || page >= pages) {
            throw new IllegalArgumentException("there is no page " + page + " among " + pages);
        }
    }
}
