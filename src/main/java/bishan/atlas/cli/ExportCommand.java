package bishan.atlas.cli;

import bishan.atlas.app.OpenAtlas;
import bishan.atlas.app.RecipeGaps;
import bishan.atlas.data.LoadedAtlas;
import bishan.atlas.data.ProblemWords;
import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.PageFormat;
import bishan.atlas.export.PngSize;
import bishan.atlas.export.Progress;
import bishan.atlas.export.RecipeFile;
import bishan.atlas.export.RecipeFlaw;
import bishan.atlas.export.SheetExport;
import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.scene.LeftOut;
import bishan.atlas.sheet.MapSource;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Writes the map as a picture, without a window. */
@Command(name = "export", versionProvider = VersionText.class)
final class ExportCommand implements Callable<Integer> {
    private final Clock clock;

    @ParentCommand
    private BishanCommand parent;

    @Mixin
    private CommonOptions common;

    @Mixin
    private ThemeOption themed;

    @Mixin
    private ExportOptions options;

    @Spec
    private CommandSpec spec;

    ExportCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Language language = common.language(parent.common());
        Speech speech = new Speech(spec.commandLine(), language);
        Path maps = common.maps(parent.common());
        Optional<ExportRecipe> given = Optional.empty();
        if (options.recipe().isPresent()) {
            Path file = options.recipe().get();
            try {
                given = Optional.of(read(file));
            } catch (RecipeFlaw flaw) {
                speech.complainLine(file + ":");
                speech.complainFrom("export", flaw.key(), flaw.args().toArray());
                return ExitCode.WRONG_USAGE;
            }
        }
        String theme = themed.id(parent.themed(), maps);
        options.sheet().page();
        Optional<PartialDate> asOf = options.asOf();
        LoadedAtlas loaded = CommonOptions.read(maps);
        int errors = loaded.report().errors().size();
        if (loaded.atlas().features().findAny().isEmpty()) {
            nothing(loaded, maps, speech);
            return ExitCode.ERRORS_IN_DATA;
        }
        if (errors > 0) {
            speech.complain("data.errors", errors);
        }
        OpenAtlas atlas = CommonOptions.open(loaded);
        ExportRecipe recipe = given.orElseGet(() -> new ExportRecipe(
                new RecipeChoice(asOf.map(atlas::asOf).orElse(atlas), options, theme, clock).recipe(language),
                options.format(),
                options.sheet().dpi(),
                options.svgText()));
        mustHave(atlas, recipe.sheet(), speech);
        return write(atlas.sourceOf(recipe.sheet()), recipe, speech);
    }

    /** The recipe in a file; the format and resolution of this call, where given, count for more. */
    private ExportRecipe read(Path file) throws RecipeFlaw {
        ParseResult said = spec.commandLine().getParseResult();
        said.matchedOptions().stream()
                .map(OptionSpec::longestName)
                .filter(name -> !ExportOptions.BESIDE_A_RECIPE.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new WrongUsage("usage.recipeAlone", name);
                });
        ExportRecipe recipe = RecipeFile.read(file);
        return new ExportRecipe(
                recipe.sheet(),
                said.hasMatchedOption("--format")
                                || PageFormat.ofName(options.out().toString()).isPresent()
                        ? options.format()
                        : recipe.format(),
                said.hasMatchedOption("--dpi") ? options.sheet().dpi() : recipe.dpi(),
                recipe.svgText());
    }

    /** A recipe may come from other data: what these lack is said, and what the sheet needs is not replaced. */
    private static void mustHave(OpenAtlas atlas, SheetRecipe sheet, Speech speech) {
        RecipeGaps gaps = RecipeGaps.of(sheet, atlas);
        if (!gaps.needed().isEmpty()) {
            throw new WrongUsage("usage.recipeLacks", String.join(", ", gaps.needed()));
        }
        if (!gaps.hidden().isEmpty()) {
            speech.complain("export.unknownHidden", String.join(", ", gaps.hidden()));
        }
    }

    /** Says that {@code maps} hold nothing to draw, and what was wrong there. */
    static void nothing(LoadedAtlas loaded, Path maps, Speech speech) {
        speech.complain("data.nothing", maps.toAbsolutePath().normalize().toString());
        for (Language language : Language.values()) {
            ProblemWords words = new ProblemWords(language);
            loaded.report().errors().forEach(problem -> speech.complainLine(words.line(problem)));
        }
    }

    private int write(MapSource atlas, ExportRecipe recipe, Speech speech) {
        try {
            Path file = SheetExport.files(recipe.format(), options.out()).get(0);
            if (Files.isRegularFile(file)) {
                speech.say("export.replaces", file.toString());
            }
            report(new SheetExport(atlas).write(recipe, options.out(), Progress.NONE), speech);
            return ExitCode.OK;
        } catch (ExportFailure e) {
            speech.complainFrom("export", e.key(), e.args().toArray());
            return ExitCode.NOT_WRITTEN;
        }
    }

    private void report(SheetExport.Written written, Speech speech) {
        SheetRecipe recipe = written.recipe().sheet();
        written.files().forEach(file -> speech.say("export.written", file.toString()));
        PngSize pixels = written.recipe().pixels();
        long widthMm = Math.round(recipe.page().widthMm());
        long heightMm = Math.round(recipe.page().heightMm());
        if (written.recipe().format() == PageFormat.PNG) {
            speech.say(
                    "export.size",
                    String.valueOf(pixels.widthPx()),
                    String.valueOf(pixels.heightPx()),
                    String.valueOf(pixels.dpi()),
                    widthMm,
                    heightMm,
                    written.sheet().ratio());
        } else {
            speech.say("export.sizeMm", widthMm, heightMm, written.sheet().ratio());
        }
        if (written.leftOut().isEmpty()) {
            return;
        }
        Messages words = Messages.of(recipe.language(), "cli");
        String more = options.verbose() ? "" : words.get("export.leftOutMore");
        long elsewhere = written.leftOut().stream()
                .filter(label -> label.reason() == LeftOut.Reason.OUT_OF_SCALE)
                .count();
        speech.say("export.leftOut", written.leftOut().size() - elsewhere, elsewhere, more);
        if (options.verbose()) {
            written.leftOut().forEach(label -> speech.say("export.leftOutRow", label.text(), reason(label, words)));
        }
    }

    private static String reason(LeftOut label, Messages words) {
        if (label.reason() == LeftOut.Reason.COLLIDES && !label.other().isBlank()) {
            return words.get("reason.collidesWith", label.other());
        }
        return words.get("reason." + label.reason().name().toLowerCase(Locale.ROOT));
    }
}
