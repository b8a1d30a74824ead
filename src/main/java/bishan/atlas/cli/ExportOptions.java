package bishan.atlas.cli;

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What may be said of a picture on the command line, checked as far as it can be without the atlas. */
final class ExportOptions {
    private static final int MAX_PIXELS_A_SIDE = 60_000;

    @Option(names = "--out", descriptionKey = "out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--layers", descriptionKey = "layers", paramLabel = "ID", split = ",")
    private List<String> layers;

    @Option(names = "--zone", descriptionKey = "zone", paramLabel = "Z1-Z8")
    private String zone;

    @Option(names = "--width", descriptionKey = "width", paramLabel = "PX", defaultValue = "1600")
    private String width;

    @Option(names = "--height", descriptionKey = "height", paramLabel = "PX", defaultValue = "1200")
    private String height;

    @Option(names = "--dpi", descriptionKey = "dpi", paramLabel = "DPI", defaultValue = "150")
    private String dpi;

    @Option(names = "--title", descriptionKey = "title", paramLabel = "TEXT")
    private String title;

    @Option(names = "--scale", descriptionKey = "scale", paramLabel = "1:N")
    private String scale;

    @Option(names = "--labels", descriptionKey = "labels", paramLabel = "zh|en|both")
    private String labels;

    @Option(names = "--date", descriptionKey = "date", paramLabel = "DATE")
    private String date;

    @Mixin
    private AsOfOption asOf;

    @Option(names = "--verbose", descriptionKey = "verbose")
    private boolean verbose;

    Optional<PartialDate> asOf() {
        return asOf.date();
    }

    Path out() {
        return out;
    }

    Optional<List<String>> layers() {
        return Optional.ofNullable(layers)
                .map(ids -> ids.stream().map(String::strip).toList());
    }

    Optional<String> zone() {
        return Optional.ofNullable(zone).map(id -> id.strip().toUpperCase(Locale.ROOT));
    }

    boolean verbose() {
        return verbose;
    }

    int dpi() {
        return whole("--dpi", dpi, PngSize.MIN_DPI, PngSize.MAX_DPI);
    }

    Page page() {
        int widthPx = whole("--width", width, 1, MAX_PIXELS_A_SIDE);
        int heightPx = whole("--height", height, 1, MAX_PIXELS_A_SIDE);
        if (!Page.fits(widthPx, heightPx, dpi())) {
            throw new WrongUsage(
                    "usage.page",
                    String.valueOf(widthPx),
                    String.valueOf(heightPx),
                    dpi(),
                    Math.round(widthPx * 25.4 / dpi()),
                    Math.round(heightPx * 25.4 / dpi()));
        }
        return Page.ofPixels(widthPx, heightPx, dpi());
    }

    Optional<String> title() {
        if (title != null && !SheetWords.acceptsTitle(title)) {
            throw new WrongUsage("usage.title");
        }
        return Optional.ofNullable(title);
    }

    Optional<Double> denominator() {
        return Optional.ofNullable(scale).map(ScaleOption::denominator);
    }

    /** What the map is labelled in; the language of the sheet where nothing is said. */
    LabelLanguage labels(Language language) {
        return labels == null
                ? LabelLanguage.of(language)
                : LabelLanguage.ofTag(labels).orElseThrow(() -> new WrongUsage("usage.labels", labels));
    }

    LocalDate date(Clock clock) {
        try {
            return date == null ? LocalDate.now(clock) : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new WrongUsage("usage.date", date);
        }
    }

    private static int whole(String option, String text, int least, int most) {
        try {
            int value = Integer.parseInt(text.strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Not a whole number: refused below like one out of range.
        }
        throw new WrongUsage("usage.number", option, String.valueOf(least), String.valueOf(most), text);
    }
}
