package bishan.atlas.app.book;

import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.Paper;
import bishan.atlas.sheet.SheetWords;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that decides what a book of an atlas looks like.
 *
 * @param page of every page, at least as large as A4; the type grows with it
 * @param labels what the maps are labelled in
 * @param theme id of the theme; a dark one gives way to the first, which wastes no ink
 * @param asOf the atlas shows what was surely known by its end; empty for all that is known
 * @param madeOn the day the book was made: it reads no clock
 * @param compiler who made it (编制), or blank
 * @param mapNumber the approval number (审图号), or blank: none is ever made up
 */
public record BookRecipe(
        Page page,
        Language language,
        LabelLanguage labels,
        String theme,
        Optional<PartialDate> asOf,
        LocalDate madeOn,
        String compiler,
        String mapNumber) {
    public static final Page A4 = Paper.A4.portrait();
    public static final Page A3 = Paper.A3.portrait();

    public BookRecipe {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(madeOn, "madeOn");
        if (page.widthMm() < A4.widthMm() || page.heightMm() < A4.heightMm()) {
            throw new IllegalArgumentException("a book needs pages of A4 upright or larger, not " + page.widthMm()
                    + " x " + page.heightMm() + " mm");
        }
        if (!SheetWords.accepts(compiler) || !SheetWords.accepts(mapNumber)) {
            throw new IllegalArgumentException("compiler and map number must have at most " + SheetWords.MOST
                    + " characters, not " + compiler.length() + " and " + mapNumber.length());
        }
    }

    /** On A4, in the light theme, of all that is known. */
    public static BookRecipe usual(Language language, String theme, LocalDate madeOn) {
        return new BookRecipe(A4, language, LabelLanguage.of(language), theme, Optional.empty(), madeOn, "", "");
    }
}
