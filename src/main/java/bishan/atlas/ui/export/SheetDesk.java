package bishan.atlas.ui.export;

import bishan.atlas.app.AtlasView;
import bishan.atlas.app.OpenAtlas;
import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.RecipeFlaw;
import bishan.atlas.export.SheetExport;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.DialogLayer;
import bishan.atlas.ui.frame.ToastArea;
import bishan.atlas.ui.kit.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.FileChooser;

/** Everything about sheets at the desk: the editor, the figure for the clipboard, recipes that come back, and how exports went. */
public final class SheetDesk {
    private static final String JSON = "json";

    private final AtlasModel model;
    private final Words words;
    private final DialogLayer dialogs;
    private final Reports reports;
    private final Clock clock;
    private final ExportRuns runs;
    private final DeskResults results;
    private final LastFolder folder = new LastFolder();
    private final ReadyFolder ready = new ReadyFolder();
    private Optional<SheetForm> last = Optional.empty();

    /**
     * Where results are told.
     *
     * @param failed takes what could not be done, in words
     * @param noted takes what could be done but for something
     * @param speak sets the language of the window
     */
    public record Reports(
            Supplier<ToastArea> toasts, Consumer<String> failed, Consumer<String> noted, Consumer<Language> speak) {}

    public SheetDesk(AtlasModel model, Words words, DialogLayer dialogs, Reports reports, Clock clock) {
        this.model = model;
        this.words = words;
        this.dialogs = dialogs;
        this.reports = reports;
        this.clock = clock;
        runs = new ExportRuns(model);
        results = new DeskResults(model, words, reports);
    }

    /** Opens the editor with a sheet of what the window shows. */
    public void open() {
        open(Optional.empty());
    }

    private void open(Optional<ExportRecipe> given) {
        new ExportDialog(
                        model,
                        words,
                        dialogs,
                        new Acts(),
                        new FormDefaults(model, clock, last),
                        ready,
                        new TargetChoice(folder, words),
                        given)
                .show();
    }

    /** Asks how the whole book is to be, and writes it. */
    public void book() {
        new BookDialog(model, words, dialogs, folder, clock, this::write).show();
    }

    private void write(BookJob job) {
        runs.start(words.bind("export.running", job.target().getFileName()), job, results);
    }

    /** Puts a figure of what the window shows, with its caption, on the clipboard. */
    public void copyFigure() {
        FigureSheet figure = new FigureSheet(
                model.atlas(),
                model.state(),
                model.viewportProperty().get(),
                model.atlas().themes().forPaper(model.theme().id()).id(),
                LocalDate.now(clock));
        model.messageProperty().set(words.get("export.copying"));
        background(() -> FigureCopy.of(figure.composed()), results::copied);
    }

    /** Asks for a picture of the atlas or a recipe and brings its map back. */
    public void openRecipe() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("recipe.open"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.get("recipe.files"), "*.json", "*.png", "*.svg", "*.pdf"));
        Optional<Path> file = Asked.beginningIn(
                folder.path(),
                chooser::setInitialDirectory,
                () -> chooser.showOpenDialog(dialogs.getScene().getWindow()));
        if (file.isPresent()) {
            folder.remember(file.get().getParent());
            take(file.get());
        }
    }

    /** Brings back the map of a picture or a recipe, and opens the editor with it; says why where {@code file} has none. */
    public void take(Path file) {
        OpenAtlas atlas = model.atlas();
        model.messageProperty().set(words.get("recipe.reading", file.getFileName()));
        background(() -> RecipeReturn.read(file, atlas), back -> bringBack(back, file));
    }

    private void bringBack(RecipeReturn back, Path file) {
        dialogs.close();
        model.show(AtlasView.MAP);
        reports.speak().accept(back.recipe().sheet().language());
        model.change(state -> back.state(state)
                .withTheme(
                        model.atlas().themes().of(back.recipe().sheet().theme()).id()));
        back.window().ifPresent(window -> {
            Viewport size = model.viewportProperty().get();
            model.viewportProperty().set(window.resized(size.widthMm(), size.heightMm()));
        });
        model.messageProperty().set(words.get("recipe.back", file.getFileName()));
        if (!back.missing().isEmpty()) {
            reports.noted()
                    .accept(words.get("recipe.missingHere", file.getFileName(), String.join(", ", back.missing())));
        }
        open(Optional.of(back.recipe()));
    }

    /** Stops what still runs; nothing unfinished stays behind. */
    public void close() {
        dialogs.close();
        runs.close();
        CompletableFuture.runAsync(ready::delete).join();
    }

    /** Work that may not be possible. */
    private interface Work<T> {
        T get() throws ExportFailure, RecipeFlaw, IOException;
    }

    private <T> void background(Work<T> work, Consumer<T> done) {
        CompletableFuture.supplyAsync(() -> {
                    try {
                        return work.get();
                    } catch (ExportFailure | RecipeFlaw | IOException e) {
                        throw new CompletionException(e);
                    }
                })
                .whenComplete((made, trouble) -> Platform.runLater(() -> {
                    if (trouble == null) {
                        done.accept(made);
                    } else {
                        results.failed(trouble instanceof CompletionException ? trouble.getCause() : trouble);
                    }
                }));
    }

    private void export(ExportRecipe recipe, Path target) {
        OpenAtlas atlas = model.atlas();
        runs.start(
                words.bind("export.running", target.getFileName()),
                progress -> new SheetExport(atlas.sourceOf(recipe.sheet()))
                        .write(recipe, target, progress)
                        .files()
                        .get(0),
                results);
    }

    private void saveRecipe(ExportRecipe recipe) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("export.saveRecipe"));
        chooser.setInitialFileName(FileNames.of(recipe.sheet().title(), JSON));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON", "*." + JSON));
        Asked.beginningIn(
                        folder.path(),
                        chooser::setInitialDirectory,
                        () -> chooser.showSaveDialog(dialogs.getScene().getWindow()))
                .ifPresent(chosen -> saveRecipe(recipe, FileNames.withEnding(chosen, JSON)));
    }

    /** Writes {@code recipe} as a file of its own, in the background. */
    void saveRecipe(ExportRecipe recipe, Path file) {
        folder.remember(file.getParent());
        background(() -> RecipeSave.write(recipe, file), results::done);
    }

    /** What the editor hands on. */
    private final class Acts implements ExportDialog.Desk {
        @Override
        public void export(ExportRecipe recipe, Path target) {
            SheetDesk.this.export(recipe, target);
        }

        @Override
        public void copy(PreviewWorker.Composed sheet) {
            model.messageProperty().set(words.get("export.copying"));
            background(() -> FigureCopy.of(sheet), results::copied);
        }

        @Override
        public void saveRecipe(ExportRecipe recipe) {
            SheetDesk.this.saveRecipe(recipe);
        }

        @Override
        public void left(SheetForm form) {
            last = Optional.of(form);
        }
    }
}
