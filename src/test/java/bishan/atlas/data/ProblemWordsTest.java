package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AC-35")
class ProblemWordsTest {
    private static final Problem SWAPPED = new Problem(
            Problem.Severity.ERROR,
            "maps/stations.geojson",
            "ST07",
            "geometry.coordinates",
            "coordinate.swapped",
            List.of("29.6, 106.2", "106.2, 29.6"));

    @Test
    void chineseLineNamesFileItemFieldMistakeAndRemedy() {
        assertEquals(
                "maps/stations.geojson · ST07 · geometry.coordinates："
                        + "坐标 29.6, 106.2 的经度与纬度颠倒，该要素未载入，其余照常显示。请先写经度后写纬度：106.2, 29.6。",
                new ProblemWords(Language.ZH).line(SWAPPED));
    }

    @Test
    void englishLineNamesFileItemFieldMistakeAndRemedy() {
        assertEquals(
                "maps/stations.geojson · ST07 · geometry.coordinates: Longitude and latitude are swapped in 29.6, 106.2;"
                        + " the feature was not loaded, the rest is shown. Write longitude first, then latitude: 106.2, 29.6.",
                new ProblemWords(Language.EN).line(SWAPPED));
    }

    @Test
    void lineNumbersAreNotGrouped() {
        Problem problem = new Problem(Problem.Severity.ERROR, "maps/a.json", "", "", "json.bad", List.of("12345", "7"));
        assertTrue(new ProblemWords(Language.EN).line(problem).startsWith("maps/a.json: Not JSON from line 12345,"));
    }

    @Test
    void shapesAreNamedInTheReadersLanguage() {
        Problem problem = new Problem(
                Problem.Severity.ERROR,
                "maps/a.geojson",
                "Z1",
                "geometry.type",
                "geometry.type",
                List.of("Point", Shape.AREA));
        assertEquals("图形为“Point”，这个类别应为面，该要素未载入。", new ProblemWords(Language.ZH).what(problem));
        assertTrue(new ProblemWords(Language.EN).what(problem).contains("needs an area"));
    }

    @Test
    void wordsOfTheFileAreNotTakenForPlaceholders() {
        Problem problem = new Problem(Problem.Severity.ERROR, "maps/a.json", "", "x", "date.bad", List.of("{0} it's"));
        assertTrue(new ProblemWords(Language.EN).what(problem).startsWith("\"{0} it's\" is not a date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void bundleHasExactlyTheKeysInUse(String language) throws IOException {
        Stream<String> flaws =
                Arrays.stream(Flaw.values()).flatMap(f -> Stream.of("problem." + f.code(), "fix." + f.code()));
        Stream<String> kinds = Arrays.stream(JsonKind.values())
                .map(kind -> "json." + kind.name().toLowerCase(Locale.ROOT));
        Stream<String> others = Stream.of(
                "list.or",
                "list.separator",
                "atlas.title",
                "zone.area",
                "unit.km2",
                "line",
                "place.separator",
                "severity.error",
                "severity.caution",
                "shape.area",
                "shape.line",
                "shape.point");
        Set<String> used =
                Stream.of(flaws, kinds, others).flatMap(keys -> keys).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(used, new TreeSet<>(bundle(language).stringPropertyNames()));
    }

    @Test
    void bothLanguagesUseTheSameArguments() throws IOException {
        Properties zh = bundle("zh");
        Properties en = bundle("en");
        for (String key : zh.stringPropertyNames()) {
            assertEquals(arguments(zh.getProperty(key)), arguments(en.getProperty(key)), key);
        }
    }

    @Test
    void chineseIsPlain() throws IOException {
        bundle("zh").forEach((key, text) -> {
            assertFalse(text.toString().matches(".*[您！!].*|.*(成功|抱歉).*"), key.toString());
        });
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{(\\d)}")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                ProblemWords.class.getResourceAsStream("/bishan/atlas/text/load_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
