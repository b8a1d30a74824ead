package bishan.atlas.cli;

import bishan.atlas.app.book.BookRecipe;
import bishan.atlas.export.PageFormat;
import bishan.atlas.export.PngSize;
import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.SheetWords;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What may be said of a book on the command line. */
final class BookOptions {
    private static final String DEFAULT_DPI = "200";

    @Option(names = "--out", descriptionKey = "book.out", paramLabel = "FILE.pdf")
    private Path out;

    @Option(names = "--split", descriptionKey = "book.split", paramLabel = "DIR")
    private Path split;

    @Option(names = "--format", descriptionKey = "book.format", paramLabel = "pdf|png|svg")
    private String format;

    @Option(names = "--dpi", descriptionKey = "book.dpi", paramLabel = "DPI", defaultValue = DEFAULT_DPI)
    private String dpi;

    @Option(names = "--paper", descriptionKey = "book.paper", paramLabel = "A4|A3", defaultValue = "A4")
    private String paper;

    @Option(names = "--labels", descriptionKey = "labels", paramLabel = "zh|en|both")
    private String labels;

    @Option(names = "--date", descriptionKey = "date", paramLabel = "DATE")
    private String date;

    @Option(names = "--compiler", descriptionKey = "book.compiler", paramLabel = "TEXT", defaultValue = "")
    private String compiler;

    @Option(names = "--map-number", descriptionKey = "book.mapNumber", paramLabel = "TEXT", defaultValue = "")
    private String mapNumber;

    @Mixin
    private AsOfOption asOf;

    Optional<PartialDate> asOf() {
        return asOf.date();
    }

    /** The one file, or empty where there is a file a page. */
    Optional<Path> out() {
        if ((out == null) == (split == null)) {
            throw new WrongUsage("usage.book.target");
        }
        if (out != null && format != null) {
            throw new WrongUsage("usage.book.format.out");
        }
        return Optional.ofNullable(out);
    }

    Path folder() {
        return split;
    }

    PageFormat format() {
        try {
            return format == null
                    ? PageFormat.PDF
                    : PageFormat.valueOf(format.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("usage.book.format", format);
        }
    }

    int dpi() {
        try {
            int value = Integer.parseInt(dpi.strip());
            if (value >= PngSize.MIN_DPI && value <= PngSize.MAX_DPI) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Not a whole number: refused below like one out of range.
        }
        throw new WrongUsage(
                "usage.number", "--dpi", String.valueOf(PngSize.MIN_DPI), String.valueOf(PngSize.MAX_DPI), dpi);
    }

    BookRecipe recipe(Language language, String theme, Clock clock) {
        return new BookRecipe(
                page(),
                language,
                labels == null
                        ? LabelLanguage.of(language)
                        : LabelLanguage.ofTag(labels).orElseThrow(() -> new WrongUsage("usage.labels", labels)),
                theme,
                asOf(),
                date(clock),
                words("--compiler", compiler),
                words("--map-number", mapNumber));
    }

    private Page page() {
        return switch (paper.strip().toUpperCase(Locale.ROOT)) {
            case "A4" -> BookRecipe.A4;
            case "A3" -> BookRecipe.A3;
            default -> throw new WrongUsage("usage.book.paper", paper);
        };
    }

    private static String words(String option, String text) {
        if (!SheetWords.accepts(text)) {
            throw new WrongUsage("usage.book.words", option, SheetWords.MOST);
        }
        return text;
    }

    private LocalDate date(Clock clock) {
        try {
            return date == null ? LocalDate.now(clock) : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new WrongUsage("usage.date", date);
        }
    }
}
