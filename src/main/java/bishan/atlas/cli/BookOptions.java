package bishan.atlas.cli;

import bishan.atlas.app.book.BookRecipe;
import bishan.atlas.export.PageFormat;
import bishan.atlas.export.PngSize;
import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.sheet.Page;
import java.nio.file.Path;
import java.time.Clock;
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

    @Mixin
    private LabelsOption labels;

    @Mixin
    private DateOption date;

    @Mixin
    private ImprintOptions imprint;

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
        return WholeNumber.read("--dpi", dpi, PngSize.MIN_DPI, PngSize.MAX_DPI);
    }

    BookRecipe recipe(Language language, String theme, Clock clock) {
        return new BookRecipe(
                page(),
                language,
                labels.labels(language),
                theme,
                asOf(),
                date.date(clock),
                imprint.compiler(),
                imprint.mapNumber());
    }

    private Page page() {
        return switch (paper.strip().toUpperCase(Locale.ROOT)) {
            case "A4" -> BookRecipe.A4;
            case "A3" -> BookRecipe.A3;
            default -> throw new WrongUsage("usage.book.paper", paper);
        };
    }
}
