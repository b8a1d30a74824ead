package bishan.atlas.cli;

import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.PageFormat;
import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.sheet.SheetWords;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What may be said of a picture on the command line, checked as far as it can be without the atlas. */
final class ExportOptions {
    static final String RECIPE = "--recipe";

    /** What may be said beside a recipe: it decides all else. */
    static final Set<String> BESIDE_A_RECIPE =
            Set.of(RECIPE, "--out", "--verbose", "--lang", "--maps", "--help", "--format", "--dpi");

    @Option(names = "--out", descriptionKey = "out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--layers", descriptionKey = "layers", paramLabel = "ID", split = ",")
    private List<String> layers;

    @Option(names = "--zone", descriptionKey = "zone", paramLabel = "Z1-Z8")
    private String zone;

    @Option(names = "--format", descriptionKey = "pageFormat", paramLabel = "png|svg|pdf")
    private String format;

    @Option(names = "--svg-text", descriptionKey = "svgText", paramLabel = "text|outlines")
    private String svgText;

    @Option(names = RECIPE, descriptionKey = "recipe", paramLabel = "FILE")
    private Path recipe;

    @Mixin
    private SheetOptions sheet;

    @Option(names = "--title", descriptionKey = "title", paramLabel = "TEXT")
    private String title;

    @Option(names = "--scale", descriptionKey = "scale", paramLabel = "1:N")
    private String scale;

    @Mixin
    private LabelsOption labels;

    @Mixin
    private DateOption date;

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

    SheetOptions sheet() {
        return sheet;
    }

    /** As asked for, else by the end of the file's name, else PNG. */
    PageFormat format() {
        if (format != null) {
            return PageFormat.ofName("a." + format.strip())
                    .orElseThrow(() -> new WrongUsage("usage.pageFormat", format));
        }
        return PageFormat.ofName(
                        out.getFileName() == null ? "" : out.getFileName().toString())
                .orElse(PageFormat.PNG);
    }

    ExportRecipe.SvgText svgText() {
        for (ExportRecipe.SvgText each : ExportRecipe.SvgText.values()) {
            if (svgText == null || each.name().equalsIgnoreCase(svgText.strip())) {
                return each;
            }
        }
        throw new WrongUsage("usage.svgText", svgText);
    }

    Optional<Path> recipe() {
        return Optional.ofNullable(recipe);
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

    LabelLanguage labels(Language language) {
        return labels.labels(language);
    }

    LocalDate date(Clock clock) {
        return date.date(clock);
    }
}
