package bishan.atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pixels of A0 at 300 dpi alone would be 558 MB. */
class A0MemoryTest {
    private static final PngSize A0 = new PngSize(9933, 14043, 300);

    @TempDir
    private Path folder;

    @Test
    @Tag("AC-21")
    void aSheetOfA0IsWrittenInAHeapOfHalfAGigabyte() throws Exception {
        Path file = folder.resolve("a0.png");
        Path said = folder.resolve("said.txt");
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Djava.awt.headless=true",
                        "-Datlas.maps=" + RealAtlas.folder(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "bishan.atlas.cli.Launcher",
                        "export",
                        "--width=" + A0.widthPx(),
                        "--height=" + A0.heightPx(),
                        "--dpi=" + A0.dpi(),
                        "--out=" + file))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertEquals(0, program.waitFor(), () -> read(said));
        assertTrue(PngCheck.passes(file, A0));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }
}
