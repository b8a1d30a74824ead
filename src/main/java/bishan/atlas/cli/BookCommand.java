package bishan.atlas.cli;

import bishan.atlas.app.OpenAtlas;
import bishan.atlas.app.book.BookExport;
import bishan.atlas.app.book.BookRecipe;
import bishan.atlas.data.LoadedAtlas;
import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.PageFormat;
import bishan.atlas.model.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the whole atlas as a book: one PDF, or a file a page. */
@Command(name = "book", versionProvider = VersionText.class)
final class BookCommand implements Callable<Integer> {
    private final Clock clock;

    @ParentCommand
    private BishanCommand parent;

    @Mixin
    private CommonOptions common;

    @Mixin
    private ThemeOption themed;

    @Mixin
    private BookOptions options;

    @Spec
    private CommandSpec spec;

    BookCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Language language = common.language(parent.common());
        Speech speech = new Speech(spec.commandLine(), language);
        Path maps = common.maps(parent.common());
        Optional<Path> out = options.out();
        PageFormat format = options.format();
        int dpi = options.dpi();
        BookRecipe recipe = options.recipe(language, themed.id(parent.themed(), maps), clock);
        LoadedAtlas loaded = CommonOptions.read(maps);
        if (loaded.atlas().features().findAny().isEmpty()) {
            ExportCommand.nothing(loaded, maps, speech);
            return ExitCode.ERRORS_IN_DATA;
        }
        int errors = loaded.report().errors().size();
        if (errors > 0) {
            speech.complain("data.errors", errors);
        }
        OpenAtlas whole = CommonOptions.open(loaded);
        OpenAtlas atlas = recipe.asOf().map(whole::asOf).orElse(whole);
        try (ShellProgress progress = new ShellProgress(speech)) {
            BookExport export = new BookExport(atlas, recipe);
            return out.isPresent()
                    ? write(export, out.get(), progress, speech)
                    : split(export, format, dpi, progress, speech);
        } catch (ExportFailure e) {
            speech.complainFrom("export", e.key(), e.args().toArray());
            return ExitCode.NOT_WRITTEN;
        }
    }

    private static int write(BookExport export, Path target, ShellProgress progress, Speech speech)
            throws ExportFailure {
        Path file = BookExport.file(target);
        if (Files.isRegularFile(file)) {
            speech.say("export.replaces", file.toString());
        }
        BookExport.Written written = export.write(target, progress);
        speech.say("export.written", file.toString());
        speech.say("book.size", written.book().pages().size());
        return ExitCode.OK;
    }

    private int split(BookExport export, PageFormat format, int dpi, ShellProgress progress, Speech speech)
            throws ExportFailure {
        BookExport.Written written = export.split(options.folder(), format, dpi, progress);
        written.files().forEach(file -> speech.say("export.written", file.toString()));
        speech.say("book.size", written.book().pages().size());
        return ExitCode.OK;
    }
}
