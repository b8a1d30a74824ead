package bishan.atlas.app.book;

import bishan.atlas.sheet.PrintPage;
import java.util.List;

/**
 * A page of the book.
 *
 * @param id what it is: {@code map-district}, {@code map-Z1}, {@code zone-Z1}, {@code transport-2} ...
 * @param label the number printed on it
 */
public record BookPage(String id, String label, PrintPage page, List<Jump> jumps) {
    public BookPage {
        jumps = List.copyOf(jumps);
    }

    /** True for a map sheet. */
    public boolean isMapSheet() {
        return page.map().isPresent();
    }
}
