package bishan.atlas.ui.export;

import bishan.atlas.app.OpenAtlas;
import bishan.atlas.app.book.BookExport;
import bishan.atlas.app.book.BookRecipe;
import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A book to be written. Never on the JavaFX thread.
 *
 * @param target the file, or the folder of the files, which is made where it is not there
 */
record BookJob(OpenAtlas atlas, BookRecipe recipe, BookShape shape, Path target) implements ExportRuns.Work {
    private static final int DPI = 300;

    @Override
    public Path write(Progress progress) throws ExportFailure {
        BookExport export = new BookExport(recipe.asOf().map(atlas::asOf).orElse(atlas), recipe);
        if (shape.pages().isEmpty()) {
            return export.write(target, progress).files().get(0);
        }
        boolean made = makeFolder();
        try {
            return export.split(target, shape.pages().get(), DPI, progress)
                    .files()
                    .get(0);
        } catch (ExportFailure | RuntimeException e) {
            if (made) {
                removeFolder();
            }
            throw e;
        }
    }

    private boolean makeFolder() throws ExportFailure {
        if (Files.isDirectory(target)) {
            return false;
        }
        try {
            Files.createDirectory(target);
            return true;
        } catch (IOException e) {
            throw new ExportFailure("folder.readonly", target.toString());
        }
    }

    private void removeFolder() {
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            // Something was put into it meanwhile: it is not ours to remove.
        }
    }
}
