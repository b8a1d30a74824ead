package bishan.atlas.export.pdf;

import bishan.atlas.model.Language;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a PDF says about itself.
 *
 * @param subject one line; blank for none
 * @param madeOn the day the pages were made: the writer reads no clock
 * @param recipe JSON that makes the same document again; blank for none
 */
public record PdfProperties(String title, String subject, Language language, LocalDate madeOn, String recipe) {
    public PdfProperties {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(madeOn, "madeOn");
        Objects.requireNonNull(recipe, "recipe");
    }
}
