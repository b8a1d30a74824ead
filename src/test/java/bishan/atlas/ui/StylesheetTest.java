package bishan.atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** The one stylesheet: enough contrast in both themes, no font named, no colour anywhere else in the window. */
class StylesheetTest {
    private static final Path SHEET = Path.of("src/main/resources/bishan/atlas/ui/atlas.css");
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
    @ValueSource(strings = {".root", ".root.dark"})
    void everyTextStandsOutFromItsGround(String theme) throws IOException {
        Map<String, Integer> tokens = tokens(theme);
        for (String[] pair : TEXT) {
            double ratio = contrast(tokens.get(pair[0]), tokens.get(pair[1]));
            assertTrue(ratio >= 4.5, pair[0] + " on " + pair[1] + " in " + theme + ": " + ratio);
        }
        double edge = contrast(tokens.get("-atlas-border-control"), tokens.get("-color-bg-default"));
        assertTrue(edge >= 3, "the edge of a control in " + theme + ": " + edge);
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

    private static Map<String, Integer> tokens(String selector) throws IOException {
        String sheet = Files.readString(SHEET);
        int from = sheet.indexOf("\n" + selector + " {");
        Matcher matcher = TOKEN.matcher(sheet.substring(from, sheet.indexOf('}', from)));
        Map<String, Integer> tokens = new HashMap<>();
        while (matcher.find()) {
            tokens.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return tokens;
    }

    private static double contrast(int a, int b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
