package bishan.atlas.app.book;

import bishan.atlas.app.OpenAtlas;
import bishan.atlas.export.ExportCancelled;
import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.PageFormat;
import bishan.atlas.export.PagesExport;
import bishan.atlas.export.PagesExport.NamedPage;
import bishan.atlas.export.Progress;
import bishan.atlas.export.SafeName;
import bishan.atlas.export.pdf.PdfBookmark;
import bishan.atlas.export.pdf.PdfDocument;
import bishan.atlas.export.pdf.PdfLink;
import bishan.atlas.export.pdf.PdfPage;
import bishan.atlas.export.pdf.PdfProperties;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the book and writes it: as one PDF, or as a file a page. Whoever is asked to stop leaves nothing behind. Window and command line
 * both use it. Never on the JavaFX thread.
 */
public final class BookExport {
    private final OpenAtlas atlas;
    private final BookRecipe recipe;
    private final PagesExport pages;

    /** What was written, in the order of the pages. */
    public record Written(List<Path> files, Book book) {
        public Written {
            files = List.copyOf(files);
        }
    }

    /** @param atlas as of the date the recipe names */
    public BookExport(OpenAtlas atlas, BookRecipe recipe) {
        this.atlas = atlas;
        this.recipe = recipe;
        this.pages = new PagesExport(atlas.typesetter());
    }

    /** The file that {@link #write} makes of {@code target}: {@code .pdf} is added where the name has another ending. */
    public static Path file(Path target) throws ExportFailure {
        return PagesExport.pdf(target);
    }

    /** One PDF with bookmarks, page labels and links. Each page counts twice in {@code progress}: when composed and when written. */
    public Written write(Path target, Progress progress) throws ExportFailure {
        Book book = compose(progress);
        Path file = pages.write(document(book), target, secondHalf(progress));
        return new Written(List.of(file), book);
    }

    /**
     * A file a page, {@code 04 图名.png}, in a folder that is there. {@code progress} as in {@link #write}.
     *
     * @param dpi of PNG files
     */
    public Written split(Path folder, PageFormat format, int dpi, Progress progress) throws ExportFailure {
        Book book = compose(progress);
        PagesExport.Files how = new PagesExport.Files(format, dpi, recipe.language(), recipe.madeOn());
        List<Path> files = pages.write(named(book), how, folder.toAbsolutePath().normalize(), secondHalf(progress));
        return new Written(files, book);
    }

    /** The pages under the names of their files. */
    static List<NamedPage> named(Book book) {
        int digits = Math.max(2, String.valueOf(book.pages().size()).length());
        return book.pages().stream()
                .map(page -> new NamedPage(
                        String.format("%0" + digits + "d ", Integer.parseInt(page.label()))
                                + SafeName.of(page.page().title()),
                        page.page()))
                .toList();
    }

    private Book compose(Progress progress) throws ExportFailure {
        pages.checkFonts(recipe.language());
        try {
            return AtlasBook.compose(atlas, recipe, (done, total) -> progress.at(done, 2 * total));
        } catch (ExportCancelled e) {
            throw ExportFailure.cancelled(e);
        }
    }

    private static Progress secondHalf(Progress progress) {
        return (done, total) -> progress.at(total + done, 2 * total);
    }

    private PdfDocument document(Book book) {
        String subject = new BookWords(atlas.atlas(), recipe).asOf();
        return new PdfDocument(
                new PdfProperties(book.title(), subject, recipe.language(), recipe.madeOn(), ""),
                book.pages().stream().map(BookExport::page).toList(),
                bookmarks(book.outline()));
    }

    private static PdfPage page(BookPage page) {
        return new PdfPage(
                page.page(),
                page.label(),
                page.jumps().stream()
                        .map(jump -> new PdfLink(jump.box(), jump.targetPage()))
                        .toList());
    }

    private static List<PdfBookmark> bookmarks(List<BookEntry> entries) {
        return entries.stream()
                .map(entry -> new PdfBookmark(entry.title(), entry.page(), bookmarks(entry.children())))
                .toList();
    }
}
