package bishan.atlas.ui.export;

import bishan.atlas.export.PageFormat;
import java.util.Locale;
import java.util.Optional;

/** What a book is written as. */
enum BookShape {
    ONE_PDF(Optional.empty()),
    PAGES_PDF(Optional.of(PageFormat.PDF)),
    PAGES_PNG(Optional.of(PageFormat.PNG)),
    PAGES_SVG(Optional.of(PageFormat.SVG));

    private final Optional<PageFormat> pages;

    BookShape(Optional<PageFormat> pages) {
        this.pages = pages;
    }

    /** The format of the files, one a page; empty where the book is one file. */
    Optional<PageFormat> pages() {
        return pages;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
