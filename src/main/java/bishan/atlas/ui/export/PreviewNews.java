package bishan.atlas.ui.export;

import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.ExportRecipe;
import bishan.atlas.sheet.Finding;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Brings what the workers have found to the dialog, on the JavaFX thread. */
record PreviewNews(ExportDialog dialog) implements PreviewWorker.Told {
    @Override
    public void composed(PreviewWorker.Composed sheet) {
        Platform.runLater(() -> dialog.composed(sheet));
    }

    @Override
    public void painted(PreviewPicture picture) {
        Platform.runLater(() -> dialog.painted(picture));
    }

    @Override
    public void looked(PreviewWorker.Composed sheet, List<Finding> findings) {
        Platform.runLater(() -> dialog.looked(sheet, findings));
    }

    @Override
    public void refused(ExportRecipe recipe, ExportFailure why) {
        Platform.runLater(() -> dialog.refused(recipe, why));
    }

    static <T> Consumer<T> onFx(Consumer<T> hears) {
        return news -> Platform.runLater(() -> hears.accept(news));
    }
}
