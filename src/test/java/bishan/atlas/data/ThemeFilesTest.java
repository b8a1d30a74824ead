package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.model.Language;
import bishan.atlas.style.Colour;
import bishan.atlas.style.Strength;
import bishan.atlas.style.Theme;
import bishan.atlas.style.Themes;
import bishan.atlas.style.ZonePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Themes as files: what is read, what the program puts in its place, and what is reported. */
class ThemeFilesTest {
    private static final Themes PROGRAM = ProgramThemes.get();

    @TempDir
    private Path maps;

    private final Problems problems = new Problems();

    @BeforeEach
    void makeTheFolder() throws IOException {
        Files.createDirectory(maps.resolve("themes"));
    }

    private Themes read() {
        return new ThemeFiles(new MapsFolder(maps, problems), problems).read(maps);
    }

    private void save(String name, String text) throws IOException {
        Files.writeString(maps.resolve("themes").resolve(name), text);
    }

    private String problem() {
        List<Problem> all = problems.report().problems();
        assertEquals(1, all.size(), all.toString());
        Problem one = all.get(0);
        return one.file().replaceFirst(".*?/", "") + " " + one.field() + " " + one.code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "report"})
    void theFolderShipsTheThemesOfTheProgram(String id) throws IOException {
        Path program = Path.of("src/main/resources/bishan/atlas/data/themes").resolve(id + ".json");
        Path shipped = RealAtlas.folder().resolve("themes").resolve(id + ".json");
        assertEquals(Files.readString(program), Files.readString(shipped), "change both");
    }

    @Test
    void aFolderWithoutThemesHasThoseOfTheProgram() throws IOException {
        Files.delete(maps.resolve("themes"));
        assertEquals(PROGRAM, read());
        assertEquals(List.of(), problems.report().problems());
    }

    @Test
    void whatAFileDoesNotSayIsAsInTheProgram() throws IOException {
        save("dark.json", "{\"colours\": {\"water\": \"#123456\"}, \"strengths\": {\"mask\": 0.5}}");
        Theme dark = read().of(Themes.DARK);
        assertEquals(0x123456, dark.rgb(Colour.WATER));
        assertEquals(0.5, dark.strength(Strength.MASK));
        assertEquals(PROGRAM.of(Themes.DARK).rgb(Colour.INK), dark.rgb(Colour.INK));
        assertEquals(PROGRAM.of(Themes.DARK).title(), dark.title());
        assertTrue(dark.darkWindow());
        assertEquals(List.of(), problems.report().problems());
    }

    @Test
    void anotherFileIsAFurtherTheme() throws IOException {
        save(
                "print.json",
                "{\"title_zh\": \"印刷\", \"title_en\": \"Print\", \"based_on\": \"report\","
                        + " \"zones\": {\"Z2\": {\"pattern\": {\"kind\": \"dots\", \"gap_mm\": 3, \"width_mm\": 1}}}}");
        Themes themes = read();
        assertEquals(List.of("light", "dark", "report", "print"), themes.ids());
        Theme print = themes.of("print");
        assertEquals("印刷", print.title().in(Language.ZH));
        assertEquals(
                Optional.of(new ZonePattern(ZonePattern.Kind.DOTS, 0, 3, 1, List.of())),
                print.zones().get(1).pattern());
        assertEquals(PROGRAM.of(Themes.REPORT).zones().get(0), print.zones().get(0));
        assertEquals(List.of("light", "dark", "report", "print"), ThemeFiles.idsIn(maps));
        assertEquals(List.of(), problems.report().problems());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"colours\": {\"water\": \"blue\"}}                                    | colours.water theme.colour",
                "{\"colours\": {\"water\": 5}}                                           | colours.water field.text",
                "{\"colours\": []}                                                       | colours field.record",
                "{\"strengths\": {\"mask\": 1.5}}                                        | strengths.mask theme.measure",
                "{\"strengths\": {\"mask\": NaN}}                                        | strengths.mask field.number",
                "{\"town_tints\": [\"#FFFFFF\"]}                                         | town_tints theme.tints",
                "{\"zones\": {\"Z3\": {\"edge\": \"#12345\"}}}                           | zones.Z3.edge theme.colour",
                "{\"window\": \"grey\"}                                                  | window choice.unknown",
                "{\"based_on\": \"night\"}                                               | based_on choice.unknown",
                "{\"zones\": {\"Z3\": {\"pattern\": {\"kind\": \"dots\", \"gap_mm\": 0.001, \"width_mm\": 1}}}}"
                        + "| zones.Z3.pattern.gap_mm theme.measure",
                "{\"zones\": {\"Z3\": {\"pattern\": {\"kind\": \"dots\", \"width_mm\": 1}}}}"
                        + "| zones.Z3.pattern.gap_mm field.missing",
                "{\"zones\": {\"Z3\": {\"pattern\": {\"kind\": \"lines\", \"gap_mm\": 1, \"width_mm\": 1, \"dash_mm\": [0, 0]}}}}"
                        + "| zones.Z3.pattern.dash_mm theme.dash",
                "{\"colours\": {\"water\": \"#123456\"                                   | '' json.bad",
                "[]                                                                      | '' json.root"
            })
    @Tag("AC-35")
    void whatIsWrongIsReportedAndTheThemeOfTheProgramStandsIn(String text, String expected) throws IOException {
        save("light.json", text);
        Theme light = read().of(Themes.LIGHT);
        assertEquals(
                "themes/light.json " + expected.replace("'' ", " ").strip().replaceFirst("^(json)", " $1"), problem());
        Theme program = PROGRAM.of(Themes.LIGHT);
        assertEquals(program.colours(), light.colours());
        assertEquals(program.strengths(), light.strengths());
        assertEquals(program.townTints(), light.townTints());
        assertEquals(program.zones().get(0), light.zones().get(0));
        assertFalse(light.darkWindow());
    }

    @Test
    void aNameThatIsNoIdIsReportedAndTheOthersAreRead() throws IOException {
        save("Night 1.json", "{}");
        save("print.json", "{}");
        assertEquals(List.of("light", "dark", "report", "print"), read().ids());
        assertEquals("themes/Night 1.json  theme.name", problem());
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("light.json"), "{\"colours\": {\"water\": \"#123456\"}}");
        Files.delete(maps.resolve("themes"));
        Files.createSymbolicLink(maps.resolve("themes"), elsewhere);
        assertEquals(PROGRAM, read());
        assertEquals("themes/  file.outside", problem());
    }

    @Test
    void moreThemesThanAnyoneChoosesFromAreNotRead() throws IOException {
        for (int i = 0; i < 40; i++) {
            save("t%02d.json".formatted(i), "{}");
        }
        assertEquals(23, read().ids().size());
        assertTrue(problem().endsWith("theme.many"));
    }

    @Test
    void theSchemaNamesEveryColourAndStrengthAndNoOther() throws IOException {
        var schema = new com.fasterxml.jackson.databind.json.JsonMapper()
                .readTree(Files.readString(RealAtlas.folder().resolve("schema/themes.schema.json")));
        assertEquals(names(Colour.values()), keys(schema.at("/properties/colours/properties")));
        assertEquals(names(Strength.values()), keys(schema.at("/properties/strengths/properties")));
    }

    private static Set<String> names(Enum<?>[] uses) {
        Set<String> names = new java.util.TreeSet<>();
        for (Enum<?> use : uses) {
            names.add(use.name().toLowerCase(java.util.Locale.ROOT));
        }
        return names;
    }

    private static Set<String> keys(com.fasterxml.jackson.databind.JsonNode node) {
        Set<String> keys = new java.util.TreeSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** The thorough check finds a misspelt use, says where it stands and what may be meant. */
    @Test
    void theCheckFindsAMisspeltColour() throws IOException {
        Files.createDirectory(maps.resolve("schema"));
        for (String schema : List.of("themes.schema.json", "common.schema.json")) {
            Files.copy(
                    RealAtlas.folder().resolve("schema").resolve(schema),
                    maps.resolve("schema").resolve(schema));
        }
        save("dark.json", "{\n  \"colours\": {\n    \"watre\": \"#123456\"\n  }\n}\n");
        List<Problem> found = MapsCheck.check(maps, Optional.empty()).loaded().report().problems().stream()
                .filter(problem -> problem.file().endsWith("themes/dark.json"))
                .toList();
        assertEquals(1, found.size(), found.toString());
        assertEquals("schema.unknown", found.get(0).code());
        assertEquals("colours.watre", found.get(0).field());
        assertEquals(3, found.get(0).line());
        assertTrue(found.get(0).args().toString().contains("water"), found.toString());
    }

    @Test
    void aSavedThemeIsSeen() throws IOException {
        FolderPrint before = FolderPrint.of(maps);
        save("light.json", "{}");
        assertEquals(List.of("themes/light.json"), FolderPrint.of(maps).changedSince(before));
    }
}
