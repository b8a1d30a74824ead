package bishan.atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.model.Language;
import bishan.atlas.text.Messages;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSetTest {
    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void nothingAppearsBeforeEverythingIsWritten() throws Exception {
        try (FileSet files = new FileSet()) {
            files.stage(folder.resolve("a"), out -> out.write(1));
            assertTrue(Files.notExists(folder.resolve("a")));
        }
        assertEquals(List.of(), names());
    }

    @Test
    void aFailureLeavesTheOldFileAndNoTemporaryOne() throws Exception {
        Path target = folder.resolve("图.png");
        Files.writeString(target, "old");
        ExportFailure failure = assertThrows(ExportFailure.class, () -> {
            try (FileSet files = new FileSet()) {
                files.stage(target, out -> {
                    out.write(new byte[100_000]);
                    throw new FileSystemException("x", null, "No space left on device");
                });
            }
        });
        assertEquals("disk.full", failure.key());
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("图.png"), names());
    }

    @Test
    void whatWasReplacedIsPutBackWhenALaterFileCannotTakeItsPlace() throws Exception {
        Path side = folder.resolve("a.pgw");
        Path fresh = folder.resolve("a.prj");
        Path picture = folder.resolve("a.png");
        String old = "old ".repeat(100_000);
        Files.writeString(side, old);
        try (FileSet files = new FileSet()) {
            files.stage(side, out -> out.write('n'));
            files.stage(fresh, out -> out.write('n'));
            files.stage(picture, out -> out.write('n'));
            // A folder with something in it comes into being where the picture should go.
            Files.createDirectories(picture.resolve("inner"));
            assertThrows(ExportFailure.class, files::commit);
        }
        assertEquals(old, Files.readString(side));
        assertEquals(List.of("a.pgw", "a.png"), names());
    }

    @Test
    void missingFolderFolderAsTargetAndReadOnlyFolderAreToldApart() throws Exception {
        assertEquals("folder.missing", keyFor(folder.resolve("none/a.png")));
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertEquals("folder.missing", keyFor(file.resolve("a.png")));
        assertEquals("target.directory", keyFor(Files.createDirectory(folder.resolve("d.png"))));
    }

    @Test
    void aReadOnlyFolderIsSaidToBe() {
        // The file system of the JDK's own modules is read-only for everybody, the superuser of a build machine
        // included.
        Path modules = Path.of(URI.create("jrt:/java.base"));
        assertEquals("folder.readonly", keyFor(modules.resolve("a.png")));
    }

    private static String keyFor(Path target) {
        try (FileSet files = new FileSet()) {
            return assertThrows(ExportFailure.class, () -> files.stage(target, out -> out.write(1)))
                    .key();
        }
    }

    @Test
    void everyFailureSpeaksBothLanguages() {
        for (Language language : Language.values()) {
            Messages words = Messages.of(language, "export");
            for (String key : List.of(
                    "glyph.missing",
                    "font.missing",
                    "size.pixels",
                    "sheet.small.map",
                    "sheet.small.legend",
                    "folder.missing",
                    "folder.readonly",
                    "target.directory",
                    "name.long",
                    "name.bad",
                    "disk.full",
                    "write.failed",
                    "write.broken")) {
                assertTrue(words.has(key), key);
                assertTrue(new ExportFailure(key, "x", "y", "z", "w")
                                .message(words)
                                .length()
                        > 5);
            }
        }
    }
}
