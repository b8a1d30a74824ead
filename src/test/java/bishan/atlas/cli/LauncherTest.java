package bishan.atlas.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.model.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class LauncherTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> opened = new ArrayList<>();

    @TempDir
    private Path folder;

    private int run(String... args) {
        Window window = (options, speech) -> {
            opened.add(options.maps() + " " + options.language() + " " + options.theme());
            return ExitCode.OK;
        };
        CommandLine commandLine = Launcher.commandLine(args, window, CLOCK);
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(args);
    }

    @Test
    void withoutACommandItOpensTheWindow() {
        assertEquals(ExitCode.OK, run("--maps", "elsewhere", "--lang", "en"));
        assertEquals(List.of("elsewhere " + Language.EN + " light"), opened);
    }

    @Test
    void theWindowOpensInTheThemeAskedFor() {
        assertEquals(ExitCode.OK, run("--theme", "dark"));
        assertTrue(opened.get(0).endsWith(" dark"), opened.toString());
    }

    @Test
    void anUnknownThemeIsRefusedWithTheNamesThatMayStandThere() {
        assertEquals(ExitCode.WRONG_USAGE, run("--theme", "night"));
        assertTrue(err.toString().contains("night") && err.toString().contains("light, dark, report"), err.toString());
        assertEquals(List.of(), opened);
    }

    @Test
    void helpAndVersionSpeakTheChosenLanguage() {
        assertEquals(ExitCode.OK, run("--help"));
        assertTrue(out.toString().contains("用法："), out.toString());
        assertEquals(ExitCode.OK, run("--lang", "en", "export", "--help"));
        assertTrue(out.toString().contains("Writes a sheet as PNG"), out.toString());
        assertEquals(ExitCode.OK, run("--version"));
        assertTrue(out.toString().matches("(?s).*璧山产业图集 \\d+\\.\\d+.*"), out.toString());
    }

    @Test
    @Tag("AC-17")
    void aSheetIsRepeatedFromTheRecipeThatEachFormatCarries() throws IOException {
        Path first = folder.resolve("图 幅.pdf");
        assertEquals(
                ExitCode.OK,
                run(
                        "export",
                        "--zone",
                        "Z6",
                        "--paper",
                        "A4",
                        "--landscape",
                        "--compiler",
                        "规划科",
                        "--theme",
                        "report",
                        "--as-of",
                        "2023",
                        "--out",
                        first.toString()),
                err.toString());
        Path svg = folder.resolve("再.svg");
        assertEquals(ExitCode.OK, run("export", "--recipe", first.toString(), "--out", svg.toString()), err.toString());
        Path png = folder.resolve("三.png");
        assertEquals(ExitCode.OK, run("export", "--recipe", svg.toString(), "--out", png.toString()), err.toString());
        Path again = folder.resolve("四.pdf");
        assertEquals(ExitCode.OK, run("export", "--recipe", png.toString(), "--out", again.toString()), err.toString());
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(again));
        assertTrue(Files.readString(svg).contains("规划科"));
    }

    @Test
    void besideARecipeNothingElseIsSaidOfTheSheet() {
        assertEquals(
                ExitCode.WRONG_USAGE,
                run("export", "--recipe", "a.json", "--paper", "A4", "--out", "a.png"),
                err.toString());
        assertTrue(err.toString().contains("--paper"), err.toString());
    }

    @Test
    void aLayerThatIsOffAndUnknownIsPassedOverAndSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("hidden.json"), """
                {"bishan_recipe": 1, "title": "图", "page_mm": {"width": 120, "height": 120}, "made_on": "2026-11-20",
                 "extent": {"district": true}, "hidden": ["metro", "canals"], "furniture": []}
                """);
        Path target = folder.resolve("hidden.svg");
        assertEquals(
                ExitCode.OK, run("export", "--recipe", file.toString(), "--out", target.toString()), err.toString());
        assertTrue(err.toString().contains("canals") && !err.toString().contains("metro"), err.toString());
        assertTrue(Files.exists(target));
    }

    @Test
    void whatARecipeAsksForAndTheAtlasLacksIsNamedAndNothingWritten() throws IOException {
        String least = "{'bishan_recipe':1,'title':'T','page_mm':{'width':210,'height':297},'made_on':'2026-11-20',";
        for (String rest : List.of("'extent':{'feature':'NOPE'}}", "'extent':{'district':true},'theme':'NOPE'}")) {
            Path file = Files.writeString(folder.resolve("lacks.json"), (least + rest).replace('\'', '"'));
            Path target = folder.resolve("lacks.png");
            assertEquals(ExitCode.WRONG_USAGE, run("export", "--recipe", file.toString(), "--out", target.toString()));
            assertTrue(err.toString().contains("NOPE"), err.toString());
            assertTrue(Files.notExists(target), rest);
        }
    }

    @Test
    void aFileWithoutARecipeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "{\"a\": 1}");
        assertEquals(ExitCode.WRONG_USAGE, run("export", "--recipe", file.toString(), "--out", "a.png"));
        assertTrue(err.toString().contains("x.json") && err.toString().contains("bishan_recipe"), err.toString());
    }

    @Test
    void aSheetOptionThatCannotBeIsNamed() {
        for (String[] wrong : new String[][] {
            {"--paper", "A5"},
            {"--furniture", "legend,horse"},
            {"--grid", "wide"},
            {"--format", "gif"},
            {"--svg-text", "big"},
            {"--compiler", "长".repeat(200)}
        }) {
            assertEquals(
                    ExitCode.WRONG_USAGE,
                    run(
                            "export",
                            wrong[0],
                            wrong[1],
                            "--out",
                            folder.resolve("a.svg").toString()),
                    wrong[0]);
            assertTrue(err.toString().contains(wrong[0]), err.toString());
        }
    }

    @Test
    void everyOptionHasWordsInBothLanguages() {
        for (String lang : List.of("zh", "en")) {
            CommandLine root =
                    Launcher.commandLine(new String[] {"--lang", lang}, (options, speech) -> ExitCode.OK, CLOCK);
            Stream.concat(Stream.of(root), root.getSubcommands().values().stream())
                    .flatMap(command -> command.getCommandSpec().options().stream())
                    .forEach(option -> assertTrue(option.description().length > 0, option.longestName()));
        }
    }

    @Test
    @Tag("AC-32")
    void checkCountsTheZonesAndFindsNothingWrong() {
        assertEquals(ExitCode.OK, run("check"));
        String text = out.toString();
        assertTrue(text.contains("产业生态区 8 个") && text.contains("586 平方公里"), text);
        assertTrue(text.contains("错误 0 处"), text);
        assertTrue(text.contains("Z8"), text);
    }

    @Test
    @Tag("AC-35")
    void checkNamesFileAndFeatureOfABrokenFolderAndExitsWithOne() throws IOException {
        copyMaps();
        Path stations = folder.resolve("stations.geojson");
        Files.writeString(stations, Files.readString(stations).replaceFirst("\"id\":\\s*\"ST01\"", "\"id\": \"ST02\""));
        assertEquals(ExitCode.ERRORS_IN_DATA, run("check", "--maps", folder.toString()));
        assertTrue(out.toString().contains("stations.geojson"), out.toString());
        assertTrue(out.toString().contains("ST02"), out.toString());
    }

    @Test
    void checkForProgramsWritesOneJsonObjectAndNothingElse() {
        assertEquals(ExitCode.OK, run("--lang", "en", "check", "--format", "json"));
        String text = out.toString();
        assertTrue(text.startsWith("{") && text.strip().endsWith("}"), text);
        assertTrue(text.contains("\"format\": 1,") && text.contains("\"errors\": 0,"), text);
        assertEquals("", err.toString());
    }

    @Test
    void checkSaysThatEvidenceWasNotLookedUpWithoutTheTexts() {
        run("check");
        assertTrue(out.toString().contains("条证据，没有核对"), out.toString());
    }

    @Test
    void missingTextsAreErrorsInTheData() {
        assertEquals(
                ExitCode.ERRORS_IN_DATA,
                run("check", "--sources", folder.resolve("none").toString()));
        assertTrue(out.toString().contains("找不到原文文件夹"), out.toString());
        assertEquals(ExitCode.ERRORS_IN_DATA, run("--lang", "en", "check", "--sources", folder.toString()));
        assertTrue(out.toString().contains("is not in the folder of source texts"), out.toString());
    }

    @Test
    void everyCommandTellsTheExitCodes() {
        for (String command : List.of("", "check ", "export ")) {
            out.getBuffer().setLength(0);
            run((command + "--lang en --help").split(" "));
            assertTrue(out.toString().contains("1 errors in the data"), out.toString());
        }
    }

    @Test
    void aMissingFolderIsAnErrorInTheData() {
        assertEquals(
                ExitCode.ERRORS_IN_DATA,
                run("check", "--maps", folder.resolve("none").toString()));
        String target = folder.resolve("a.png").toString();
        assertEquals(
                ExitCode.ERRORS_IN_DATA,
                run("export", "--out", target, "--maps", folder.resolve("none").toString()));
        assertFalse(Files.exists(folder.resolve("a.png")));
    }

    @Test
    void unknownLabelsAreWrongUsage() {
        String target = folder.resolve("a.png").toString();
        assertEquals(ExitCode.WRONG_USAGE, run("export", "--out", target, "--labels", "fr"));
        assertTrue(err.toString().contains("--labels"), err.toString());
    }

    @Test
    void exportWritesThePictureAndItsSideFiles() {
        Path target = folder.resolve("图 1.png");
        assertEquals(
                ExitCode.OK,
                run(
                        "export",
                        "--out",
                        target.toString(),
                        "--width",
                        "800",
                        "--height",
                        "600",
                        "--dpi",
                        "96",
                        "--verbose"));
        for (String end : List.of("png", "pgw", "prj")) {
            assertTrue(Files.exists(folder.resolve("图 1." + end)), end);
        }
        assertTrue(out.toString().contains("800×600"), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void aZoneNotYetToldOfCannotBeExportedAsOfThatDate() {
        assertEquals(
                ExitCode.WRONG_USAGE,
                run("export", "--out", folder.resolve("z1").toString(), "--zone", "Z1", "--as-of", "2020-07"));
        assertFalse(Files.exists(folder.resolve("z1.png")));
    }

    @Test
    void exportTakesEveryOption() {
        Path target = folder.resolve("z6");
        int code = run(
                "export",
                "--lang=en",
                "--out",
                target.toString(),
                "--zone",
                "z6",
                "--layers",
                "metro,expressways",
                "--scale",
                "1:5万",
                "--title",
                "Zone six",
                "--date",
                "2026-11-20",
                "--as-of",
                "2021-01",
                "--width",
                "900",
                "--height",
                "700",
                "--dpi",
                "96");
        assertEquals(ExitCode.OK, code, err.toString());
        assertTrue(out.toString().contains("scale 1:50,000"), out.toString());
        assertTrue(Files.exists(folder.resolve("z6.png")));
    }

    @Test
    void aTargetThatCannotBeWrittenExitsWithThreeAndSpeaksBothLanguages() {
        assertEquals(
                ExitCode.NOT_WRITTEN,
                run("export", "--out", folder.resolve("no/a.png").toString()));
        assertTrue(err.toString().contains("文件夹不存在") && err.toString().contains("There is no folder"), err.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--nonsense",
                "nonsense",
                "export",
                "--lang fr",
                "export --out a.png --zone Z9",
                "export --out a.png --layers metro,nonsense",
                "export --out a.png --scale 1:12",
                "export --out a.png --scale big",
                "export --out a.png --width 0",
                "export --out a.png --width ten",
                "export --out a.png --width 100 --dpi 300",
                "export --out a.png --dpi 20",
                "export --out a.png --date yesterday",
                "check --format xml",
                "check extra"
            })
    void wrongUsageExitsWithTwoAndSpeaksBothLanguages(String line) {
        assertEquals(ExitCode.WRONG_USAGE, run(line.split(" ")));
        assertTrue(err.toString().contains("查看用法") && err.toString().contains("For help"), err.toString());
    }

    @Test
    void anUnknownLayerIsAnsweredWithTheLayersThereAre() {
        run("export", "--out", "a.png", "--layers", "nonsense");
        assertTrue(err.toString().contains("people_mover"), err.toString());
    }

    @Test
    void aGroupStandsForItsLayers() throws IOException {
        byte[] group = exported("base,parks");
        assertArrayEquals(
                exported("boundary,towns,water,ridges,town_seats,neighbours,places,parks_named,parks_other"), group);
        assertFalse(Arrays.equals(exported("base"), group));
    }

    private byte[] exported(String layers) throws IOException {
        Path target = folder.resolve(layers.length() + ".png");
        int code = run(
                "export",
                "--out",
                target.toString(),
                "--layers",
                layers,
                "--date",
                "2026-11-20",
                "--width",
                "700",
                "--height",
                "600",
                "--dpi",
                "96");
        assertEquals(ExitCode.OK, code, err.toString());
        return Files.readAllBytes(target);
    }

    @Test
    void scalesAreReadAsPlannersWriteThem() {
        assertEquals(100_000, ScaleOption.denominator("1:100000"));
        assertEquals(100_000, ScaleOption.denominator("100,000"));
        assertEquals(100_000, ScaleOption.denominator("1：10万"));
        assertEquals(285_000, ScaleOption.denominator("1:28.5万"));
    }

    private void copyMaps() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("atlas.maps", "maps")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }
}
