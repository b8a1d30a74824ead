package bishan.atlas.cli;

import bishan.atlas.app.OpenAtlas;
import bishan.atlas.data.LoadedAtlas;
import bishan.atlas.data.ProblemWords;
import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.Progress;
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
import picocli.CommandLine.ParentCommand;
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
        String theme = themed.id(parent.themed(), maps);
        options.page();
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
        SheetRecipe recipe =
                new RecipeChoice(asOf.map(atlas::asOf).orElse(atlas), options, theme, clock).recipe(language);
        return write(atlas.sourceOf(recipe), ExportRecipe.png(recipe, options.dpi()), speech);
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
        speech.say(
                "export.size",
                String.valueOf(written.recipe().pixels().widthPx()),
                String.valueOf(written.recipe().pixels().heightPx()),
                String.valueOf(written.recipe().pixels().dpi()),
                Math.round(recipe.page().widthMm()),
                Math.round(recipe.page().heightMm()),
                written.sheet().ratio());
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
