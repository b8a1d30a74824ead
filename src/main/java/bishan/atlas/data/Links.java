package bishan.atlas.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a file of the folder leads that is only a link. */
final class Links {
    private Links() {}

    /** What is wrong with the link {@code file}; nothing with a file, or with a link to another file of {@code folder}. */
    static Optional<Flaw> flaw(Path folder, Path file) {
        if (!Files.isSymbolicLink(file)) {
            return Optional.empty();
        }
        try {
            boolean inside = file.toRealPath().startsWith(folder.toRealPath());
            return inside ? Optional.empty() : Optional.of(Flaw.FILE_OUTSIDE);
        } catch (IOException e) {
            // A ring of links, or a link to nothing.
            return Optional.of(Flaw.FILE_LINK);
        }
    }
}
