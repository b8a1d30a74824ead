package bishan.atlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class BookCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        CommandLine commandLine = Launcher.commandLine(args, (options, speech) -> ExitCode.BUG, Clock.systemUTC());
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(args);
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    @Tag("AC-25")
    void itWritesTheBookAsOnePdfOnThePaperAskedFor() throws IOException {
        String file = folder.resolve("璧山.pdf").toString();
        assertEquals(
                ExitCode.OK,
                run("book", "--out", file, "--paper", "A3", "--lang", "en", "--as-of", "2021", "--date", "2026-11-20"),
                err.toString());
        assertEquals(List.of("璧山.pdf"), left());
        assertTrue(out.toString().contains("50% done") && out.toString().contains(file), out.toString());
        try (PDDocument pdf = Loader.loadPDF(Path.of(file).toFile())) {
            assertTrue(out.toString().contains(pdf.getNumberOfPages() + " pages"), out.toString());
            PDRectangle page = pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox();
            assertEquals(297, page.getWidth() * 25.4 / 72, 0.1);
            assertEquals(420, page.getHeight() * 25.4 / 72, 0.1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'book', --split",
        "'book --out a.pdf --split b', --split",
        "'book --out a.pdf --format png', --format",
        "'book --split b --format gif', gif",
        "'book --split b --dpi 9', --dpi",
        "'book --out a.pdf --paper A5', A5",
        "'book --out a.pdf --labels fr', fr",
        "'book --out a.pdf --date soon', soon",
        "'book --out a.pdf --as-of soon', soon",
        "'book --out a.pdf --theme neon', neon"
    })
    void whatCannotBeUsedIsNamedInBothLanguages(String line, String named) {
        assertEquals(ExitCode.WRONG_USAGE, run(line.split(" ")), line);
        assertTrue(err.toString().contains(named), err.toString());
        assertTrue(err.toString().lines().count() >= 4, "both languages and where to look: " + err);
    }

    @Test
    void aFolderThatIsNotThereIsSaidAndNothingIsMade() throws IOException {
        assertEquals(
                ExitCode.NOT_WRITTEN,
                run("book", "--split", folder.resolve("没有").toString()),
                err.toString());
        assertTrue(err.toString().contains("没有"), err.toString());
        assertEquals(List.of(), left());
    }

    @Test
    void mapsWithoutAnythingMakeNoBook() throws IOException {
        Path maps = Files.createDirectory(folder.resolve("maps"));
        assertEquals(
                ExitCode.ERRORS_IN_DATA,
                run("book", "--out", folder.resolve("a.pdf").toString(), "--maps", maps.toString()),
                err.toString());
        assertEquals(List.of("maps"), left());
    }
}
