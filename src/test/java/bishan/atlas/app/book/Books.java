package bishan.atlas.app.book;

import bishan.atlas.RealAtlas;
import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.Progress;
import bishan.atlas.model.Language;
import bishan.atlas.style.Themes;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The books of the real atlas, composed once a run. */
final class Books {
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final Map<Language, Book> MADE = new EnumMap<>(Language.class);

    private Books() {}

    static synchronized Book of(Language language) {
        return MADE.computeIfAbsent(language, l -> compose(BookRecipe.usual(l, Themes.LIGHT, DAY)));
    }

    static Book compose(BookRecipe recipe) {
        try {
            return AtlasBook.compose(RealAtlas.get(), recipe, Progress.NONE);
        } catch (ExportFailure | IOException e) {
            throw new AssertionError(e);
        }
    }

    static BookPage page(Book book, String id) {
        return book.pages().stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + id));
    }

    /** The pages of a chapter: {@code projects}, {@code projects-2} ... */
    static List<BookPage> chapter(Book book, String id) {
        return book.pages().stream()
                .filter(page -> page.id().equals(id) || page.id().matches(id + "-\\d+"))
                .toList();
    }
}
