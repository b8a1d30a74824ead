package bishan.atlas.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks with the system's dialog for a file or folder, beginning in a folder that may be gone meanwhile, such as a stick pulled out. */
final class Asked {
    private Asked() {}

    /**
     * @param begin makes the dialog begin in a folder, or where it likes for null
     * @param show shows it and gives what was chosen, or null
     */
    static Optional<Path> beginningIn(Path folder, Consumer<File> begin, Supplier<File> show) {
        begin.accept(folder.toFile());
        try {
            return Optional.ofNullable(show.get()).map(File::toPath);
        } catch (IllegalArgumentException e) {
            // JavaFX's word for a folder that is no longer there.
            begin.accept(null);
            return Optional.ofNullable(show.get()).map(File::toPath);
        }
    }
}
