package bishan.atlas.ui.export;

import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.PageFormat;
import bishan.atlas.export.SheetExport;
import bishan.atlas.ui.kit.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Where the sheet goes: named after its title in the folder used last, or where a person has said. */
final class TargetChoice {
    private final LastFolder folder;
    private final Words words;
    private Optional<Path> named = Optional.empty();
    private Path looked;
    private Optional<String> replaced = Optional.empty();

    TargetChoice(LastFolder folder, Words words) {
        this.folder = folder;
        this.words = words;
    }

    Path file(SheetForm form) {
        return named.map(file -> FileNames.in(form.format(), file))
                .orElseGet(() -> folder.path()
                        .resolve(
                                FileNames.of(form.texts().title(), form.format().extension())));
    }

    /** The files that stand there already and would be replaced, in words. */
    Optional<String> replaced() {
        return replaced;
    }

    /** Looks in the background what would be replaced; {@code told} runs on the JavaFX thread where that is something else now. */
    void look(ExportRecipe recipe, SheetForm form, Runnable told) {
        Path file = file(form);
        if (file.equals(looked)) {
            return;
        }
        looked = file;
        replaced = Optional.empty();
        CompletableFuture.supplyAsync(() -> standing(recipe.format(), file))
                .thenAccept(names -> Platform.runLater(() -> {
                    if (file.equals(looked) && !names.isEmpty()) {
                        replaced = Optional.of(String.join(words.get("live.separator"), names));
                        told.run();
                    }
                }));
    }

    private static List<String> standing(PageFormat format, Path file) {
        try {
            return SheetExport.files(format, file).stream()
                    .filter(Files::exists)
                    .map(path -> path.getFileName().toString())
                    .toList();
        } catch (ExportFailure e) {
            // No file can be called so: the export itself says why.
            return List.of();
        }
    }

    /** Asks for a file; nothing changes where none is given. */
    void choose(SheetForm form, Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("export.head"));
        Path now = file(form);
        chooser.setInitialFileName(now.getFileName().toString());
        String extension = form.format().extension();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(form.format().name(), "*." + extension));
        Asked.beginningIn(now.getParent(), chooser::setInitialDirectory, () -> chooser.showSaveDialog(window))
                .ifPresent(chosen -> put(FileNames.withEnding(chosen, extension)));
    }

    /** Names the file. */
    void put(Path file) {
        named = Optional.of(file);
        folder.remember(file.getParent());
    }
}
