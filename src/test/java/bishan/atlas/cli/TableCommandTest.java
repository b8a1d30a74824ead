package bishan.atlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class TableCommandTest {
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

    @Test
    void withoutAFileTheTableIsPrintedAsCsvAndNothingElse() {
        assertEquals(ExitCode.OK, run("table", "zones"), err.toString());
        assertTrue(out.toString().startsWith("\uFEFF编号,序号,中文名,"), out.toString());
        assertEquals(9, out.toString().split("\r\n").length);
        assertEquals("", err.toString());
    }

    @Test
    void jsonIsPrintedToo() throws IOException {
        assertEquals(ExitCode.OK, run("table", "projects", "--format", "json", "--lang", "en"));
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertEquals(105, json.get("rows").size());
        assertEquals("Projects", json.get("meta").get("title").asText());
        assertEquals(25, json.get("meta").get("sources").size());
    }

    @Test
    void aWorkbookNeedsAFile() {
        assertEquals(ExitCode.WRONG_USAGE, run("table", "zones", "--format", "xlsx"));
        assertTrue(err.toString().contains("--out") && err.toString().contains("cannot be printed"), err.toString());
        assertEquals("", out.toString());
    }

    @ParameterizedTest
    @CsvSource({"'表 1.csv','表 1.csv'", "'表 1.XLSX','表 1.XLSX'", "'2021.01 表','2021.01 表.csv'"})
    @Tag("AC-17")
    void theEndOfTheNameChoosesTheFormat(String name, String written) throws IOException {
        assertEquals(
                ExitCode.OK, run("table", "parks", "--out", folder.resolve(name).toString()), err.toString());
        assertTrue(Files.size(folder.resolve(written)) > 0);
        assertTrue(out.toString().contains(written) && out.toString().contains("行"), out.toString());
    }

    @Test
    void aFileHasTheVeryCharactersThatArePrinted() throws IOException {
        run("table", "transport");
        String printed = out.toString();
        run("table", "transport", "--out", folder.resolve("t.csv").toString());
        assertEquals(printed, Files.readString(folder.resolve("t.csv")));
    }

    @Test
    void whatIsNotInTheFileIsSaidBesideIt() {
        run("table", "zones", "--out", folder.resolve("z.csv").toString(), "--lang", "en");
        assertTrue(out.toString().contains("SCHEMATIC"), out.toString());
    }

    @Test
    void asOfADateOnlyWhatWasKnownIsListed() {
        assertEquals(ExitCode.OK, run("table", "zones", "--as-of", "2020-12-31"));
        assertEquals(4, out.toString().split("\r\n").length);
        assertTrue(out.toString().contains("Z7") && !out.toString().contains("Z8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table",
                "table nonsense",
                "table zones extra",
                "table zones --format pdf",
                "table zones --as-of 2021-13",
                "table zones --as-of 1月",
                "table contradictions --as-of 2021",
                "table sources --as-of 2021"
            })
    void wrongUsageExitsWithTwoAndSpeaksBothLanguages(String line) {
        assertEquals(ExitCode.WRONG_USAGE, run(line.split(" ")));
        assertTrue(err.toString().contains("查看用法") && err.toString().contains("For help"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void anUnknownTableIsAnsweredWithTheTablesThereAre() {
        run("table", "nonsense");
        assertTrue(err.toString().contains("zones, projects, figures, transport, parks, indicators"), err.toString());
    }

    @Test
    void aTargetThatCannotBeWrittenExitsWithThree() {
        assertEquals(
                ExitCode.NOT_WRITTEN,
                run("table", "zones", "--out", folder.resolve("no/a.csv").toString()));
        assertTrue(err.toString().contains("文件夹不存在"), err.toString());
    }

    @Test
    @Tag("AC-35")
    void aFolderThatCannotBeReadIsAnErrorInTheData() {
        Path target = folder.resolve("a.csv");
        assertEquals(
                ExitCode.ERRORS_IN_DATA,
                run(
                        "table",
                        "zones",
                        "--out",
                        target.toString(),
                        "--maps",
                        folder.resolve("none").toString()));
        assertFalse(Files.exists(target));
        assertTrue(err.toString().contains("check"), err.toString());
    }

    @Test
    void aBrokenRecordIsMissedAndSaid() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("atlas.maps", "maps")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path projects = folder.resolve("projects.json");
        Files.writeString(projects, Files.readString(projects).replaceFirst("\"name_zh\"", "\"name_xx\""));
        assertEquals(ExitCode.OK, run("table", "projects", "--maps", folder.toString()));
        assertTrue(err.toString().contains("错误") && err.toString().contains("errors"), err.toString());
        assertEquals(105, out.toString().split("\r\n").length);
    }

    @Test
    void helpNamesTheTablesInBothLanguages() {
        assertEquals(ExitCode.OK, run("table", "--help"));
        assertTrue(out.toString().contains("contradictions 说法不一"), out.toString());
        assertEquals(ExitCode.OK, run("--lang", "en", "table", "--help"));
        assertTrue(out.toString().contains("surely known"), out.toString());
    }
}
