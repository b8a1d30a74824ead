package bishan.atlas.export.pdf;

import bishan.atlas.sheet.PrintPage;
import java.util.List;
import java.util.Objects;

/**
 * A page of a PDF.
 *
 * @param label the page's number as readers show it: i, ii, 1, 2 or any text
 */
public record PdfPage(PrintPage page, String label, List<PdfLink> links) {
    public PdfPage {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(label, "label");
        links = List.copyOf(links);
    }
}
