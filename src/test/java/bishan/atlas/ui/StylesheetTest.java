package bishan.atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.style.Rgb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stylesheet and its dark tokens: enough contrast in both, no font named, no colour anywhere else in the window. */
class StylesheetTest {
    private static final Path FOLDER = Path.of("src/main/resources/bishan/atlas/ui");
    private static final Path SHEET = FOLDER.resolve("atlas.css");
    private static final Path CODE = Path.of("src/main/java/bishan/atlas/ui");
    private static final Pattern TOKEN = Pattern.compile("(-(?:color|atlas)-[a-z-]+): #([0-9A-F]{6});");
    private static final List<String[]> TEXT = List.of(
            new String[] {"-color-fg-default", "-color-bg-default"},
            new String[] {"-color-fg-muted", "-color-bg-default"},
            new String[] {"-color-fg-muted", "-color-bg-inset"},
            new String[] {"-color-fg-subtle", "-color-bg-default"},
            new String[] {"-color-fg-subtle", "-color-accent-subtle"},
            new String[] {"-color-accent-fg", "-color-bg-default"},
            new String[] {"-color-fg-emphasis", "-color-accent-emphasis"},
            new String[] {"-color-warning-fg", "-color-warning-subtle"},
            new String[] {"-color-danger-fg", "-color-danger-subtle"},
            new String[] {"-atlas-outside-fg", "-color-bg-default"},
            new String[] {"-atlas-outside-fg", "-atlas-outside-subtle"});

    @ParameterizedTest
    @ValueSource(strings = {"atlas.css", "dark.css"})
    void everyTextStandsOutFromItsGround(String theme) throws IOException {
        Map<String, Integer> tokens = tokens(FOLDER.resolve(theme));
        for (String[] pair : TEXT) {
            double ratio = Rgb.contrast(tokens.get(pair[0]), tokens.get(pair[1]));
            assertTrue(ratio >= 4.5, pair[0] + " on " + pair[1] + " in " + theme + ": " + ratio);
        }
        double edge = Rgb.contrast(tokens.get("-atlas-border-control"), tokens.get("-color-bg-default"));
        assertTrue(edge >= 3, "the edge of a control in " + theme + ": " + edge);
        double chart = Rgb.contrast(tokens.get("-atlas-chart"), tokens.get("-color-bg-default"));
        assertTrue(chart >= 3, "a line of a chart in " + theme + ": " + chart);
    }

    @Test
    void theDarkSheetHasAnotherValueForEveryColourAndNothingElse() throws IOException {
        Pattern name = Pattern.compile("^    (-[a-z-]+):", Pattern.MULTILINE);
        String light = Files.readString(SHEET);
        List<String> tokens = name.matcher(light.substring(0, light.indexOf('}')))
                .results()
                .map(found -> found.group(1))
                .toList();
        List<String> dark = name.matcher(Files.readString(FOLDER.resolve("dark.css")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertEquals(tokens, dark);
    }

    /** Outside the tokens no rule names a colour, or it would be the same in a dark window. */
    @Test
    void rulesNameTokensOnly() throws IOException {
        String sheet = Files.readString(SHEET);
        String rules = sheet.substring(sheet.indexOf('}'))
                .replace(".jade-mark .quarter { -fx-fill: rgba(255, 255, 255, 0.34); }", "");
        assertFalse(Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(|: (white|black)")
                .matcher(rules)
                .find());
    }

    @Test
    @Tag("AC-16")
    void noFontFamilyIsNamed() throws IOException {
        assertFalse(Files.readString(SHEET).contains("font-family"));
    }

    @Test
    void noColourIsNamedInCode() throws IOException {
        Pattern colour = Pattern.compile("\"#[0-9a-fA-F]{3,8}\"|Color\\.web");
        try (Stream<Path> files = Files.walk(CODE)) {
            List<Path> coloured = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> colour.matcher(read(file)).find())
                    .toList();
            assertEquals(List.of(), coloured);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> tokens(Path file) throws IOException {
        String sheet = Files.readString(file);
        int from = sheet.indexOf("\n.root {");
        Matcher matcher = TOKEN.matcher(sheet.substring(from, sheet.indexOf('}', from)));
        Map<String, Integer> tokens = new HashMap<>();
        while (matcher.find()) {
            tokens.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return tokens;
    }
}
