package bishan.atlas.export.pdf;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.util.autodetect.FontFileFinder;

/** Finds the file of a face whose glyphs can be embedded. Reads heads of font files only, keeps nothing on the disk. Safe for any thread. */
final class FontFiles {
    private final List<Path> files;
    private List<SfntFace> faces;

    FontFiles(List<Path> files) {
        this.files = List.copyOf(files);
    }

    private static final class Machine {
        static final FontFiles FILES = new FontFiles(files());

        private static List<Path> files() {
            List<Path> files = new ArrayList<>();
            for (URI file : new FontFileFinder().find()) {
                files.add(Path.of(file));
            }
            // The order of folders differs from machine to machine; which of two files is taken should not.
            Collections.sort(files);
            return files;
        }
    }

    /** All font files of this machine, listed once: the fonts that letters are set in are known once a process too. */
    static FontFiles ofTheSystem() {
        return Machine.FILES;
    }

    /** The upright face of {@code family} in that weight, if it is installed as a file that a document may carry. */
    synchronized Optional<SfntFace> find(String family, boolean bold) {
        if (faces == null) {
            faces = files.stream().flatMap(file -> SfntFace.of(file).stream()).toList();
        }
        return faces.stream()
                .filter(face -> face.isOf(family) && face.bold() == bold && !face.italic())
                .findFirst()
                .filter(face -> face.outlines() && face.embeddable());
    }
}
