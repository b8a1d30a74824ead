package bishan.atlas.export.pdf;

import bishan.atlas.scene.Box;
import java.util.Objects;

/**
 * A place on a page that leads to another page.
 *
 * @param box page millimetres
 * @param targetPage from 0 on
 */
public record PdfLink(Box box, int targetPage) {
    public PdfLink {
        Objects.requireNonNull(box, "box");
    }
}
