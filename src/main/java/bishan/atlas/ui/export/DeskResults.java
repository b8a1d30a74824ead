package bishan.atlas.ui.export;

import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.RecipeFlaw;
import bishan.atlas.text.Messages;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.kit.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Tells how work on sheets went: a toast for what is done, a banner for what is not, and the message of the status bar. */
final class DeskResults implements ExportRuns.Outcome {
    private final AtlasModel model;
    private final Words words;
    private final SheetDesk.Reports reports;

    DeskResults(AtlasModel model, Words words, SheetDesk.Reports reports) {
        this.model = model;
        this.words = words;
        this.reports = reports;
    }

    @Override
    public void done(Path file) {
        model.messageProperty().set(words.get("export.done", file));
        reports.toasts()
                .get()
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

    /** Puts {@code figure} on the clipboard and says so. */
    void copied(FigureCopy figure) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(figure.image());
        content.putString(figure.caption());
        Clipboard.getSystemClipboard().setContent(content);
        String said = words.get("export.copied");
        model.messageProperty().set(said);
        reports.toasts().get().show(said);
    }

    @Override
    public void failed(ExportFailure why) {
        String said = why.message(exportWords());
        model.messageProperty().set(why.isCancelled() ? said : "");
        if (!why.isCancelled()) {
            reports.failed().accept(said);
        }
    }

    @Override
    public void broke(RuntimeException bug) {
        model.messageProperty().set("");
        reports.failed().accept(words.get("export.broke"));
        throw new IllegalStateException("work on a sheet broke off", bug);
    }

    void failed(Throwable trouble) {
        if (trouble instanceof ExportFailure failure) {
            failed(failure);
        } else if (trouble instanceof RecipeFlaw flaw) {
            model.messageProperty().set("");
            reports.failed().accept(flaw.message(exportWords()));
        } else if (trouble instanceof IOException) {
            model.messageProperty().set("");
            reports.failed().accept(words.get("recipe.unsaved", trouble.getMessage()));
        } else {
            broke(new IllegalStateException(trouble));
        }
    }

    private Messages exportWords() {
        return Messages.of(words.language(), "export");
    }
}
