package bishan.atlas.ui.export;

import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.SheetExport;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.SheetTitles;
import bishan.atlas.text.Messages;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.DialogLayer;
import bishan.atlas.ui.frame.ToastArea;
import bishan.atlas.ui.kit.Words;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;

/** Asks how the snapshot is to be, has it written in the background, and says how it went. */
public final class ExportDialog {
    private static final double WIDTH_PX = 520;

    private final AtlasModel model;
    private final Words words;
    private final DialogLayer dialogs;
    private final Reports reports;
    private final Clock clock;
    private Path folder = Path.of(System.getProperty("user.home"));
    private Path named;
    private ExportSettings settings;
    private ExportFoot foot;

    /** Where results are told: a toast for what is done, {@code failed} for what is not, in words. */
    public record Reports(ToastArea toasts, Consumer<String> failed) {}

    public ExportDialog(AtlasModel model, Words words, DialogLayer dialogs, Reports reports, Clock clock) {
        this.model = model;
        this.words = words;
        this.dialogs = dialogs;
        this.reports = reports;
        this.clock = clock;
    }

    public void show() {
        named = null;
        ExportSettings.Themed themed = new ExportSettings.Themed(
                model.atlas().themes().all(),
                model.atlas().themes().forPaper(model.theme().id()));
        settings = new ExportSettings(SheetTitles.district(model.state().language()), themed, words, this::update);
        foot = new ExportFoot(words, this::choosePlace, this::export);
        dialogs.show(words.get("export.head"), WIDTH_PX, settings, foot);
        settings.focusTitle();
        update();
    }

    private ExportChoice choice() {
        Path target = named != null ? named : folder.resolve(ExportChoice.fileName(settings.title()));
        return new ExportChoice(
                settings.extent(), settings.size(), settings.dpi(), settings.theme(), settings.title(), target);
    }

    private void update() {
        ExportChoice choice = choice();
        tell(choice, "");
        CompletableFuture.supplyAsync(() -> Files.exists(choice.target()))
                .thenAccept(exists -> Platform.runLater(() -> {
                    if (exists && choice.equals(choice())) {
                        tell(
                                choice,
                                words.get("export.replaces", choice.target().getFileName()));
                    }
                }));
    }

    private void tell(ExportChoice choice, String caution) {
        Page page = choice.page(model.viewportProperty().get());
        String measures = words.get(
                "export.measures",
                Math.round(page.widthMm()),
                Math.round(page.heightMm()),
                Integer.toString(page.widthPx(choice.dpi())),
                Integer.toString(page.heightPx(choice.dpi())));
        String why = choice.titleFits() ? caution : words.get("export.title.wrong");
        foot.show(choice.target().toString(), measures, why, choice.titleFits());
    }

    private void choosePlace() {
        ExportChoice choice = choice();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("export.head"));
        chooser.setInitialDirectory(choice.target().getParent().toFile());
        chooser.setInitialFileName(choice.target().getFileName().toString());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
        File file = chooser.showSaveDialog(dialogs.getScene().getWindow());
        if (file != null) {
            named = ExportChoice.withEnding(file.toPath());
            folder = named.getParent();
            update();
        }
    }

    private void export() {
        ExportChoice choice = choice();
        SheetJob job = new SheetJob(
                model.atlas(), model.state(), model.viewportProperty().get(), clock);
        dialogs.close();
        model.messageProperty().set(words.get("export.running"));
        CompletableFuture.supplyAsync(() -> write(job, choice))
                .whenComplete((written, trouble) -> Platform.runLater(() -> finish(written, trouble)));
    }

    private static SheetExport.Written write(SheetJob job, ExportChoice choice) {
        try {
            return job.write(choice);
        } catch (ExportFailure e) {
            throw new CompletionException(e);
        }
    }

    private void finish(SheetExport.Written written, Throwable trouble) {
        model.messageProperty()
                .set(trouble == null ? words.get("export.done", written.files().get(0)) : "");
        if (trouble == null) {
            done(written.files().get(0));
        } else if (trouble.getCause() instanceof ExportFailure failure) {
            reports.failed().accept(failure.message(Messages.of(words.language(), "export")));
        } else {
            reports.failed().accept(words.get("export.broke"));
            throw new IllegalStateException("the export broke off", trouble);
        }
    }

    private void done(Path file) {
        reports.toasts()
                .show(
                        words.get("export.done", file.getFileName()),
                        words.get("export.folder"),
                        () -> CompletableFuture.supplyAsync(() -> FolderOpener.open(file.getParent()))
                                .thenAccept(opened -> Platform.runLater(() -> copyUnless(opened, file))));
    }

    private void copyUnless(boolean opened, Path file) {
        if (!opened) {
            ClipboardContent content = new ClipboardContent();
            content.putString(file.toString());
            Clipboard.getSystemClipboard().setContent(content);
            model.messageProperty().set(words.get("export.pathCopied", file));
        }
    }
}
