package bishan.atlas.export.pdf;

import java.util.List;
import java.util.Objects;

/**
 * A line of the list of contents that readers show beside the pages.
 *
 * @param page from 0 on
 */
public record PdfBookmark(String title, int page, List<PdfBookmark> children) {
    public PdfBookmark {
        Objects.requireNonNull(title, "title");
        children = List.copyOf(children);
    }
}
