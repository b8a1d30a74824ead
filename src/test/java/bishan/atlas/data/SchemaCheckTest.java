package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of a schema has words of ours; the schema here has one of each. */
class SchemaCheckTest {
    private static final String SCHEMA = """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,
             "required":["partners"],"properties":{"$schema":{"type":"string"},"partners":{"type":"array","items":{
              "type":"object","additionalProperties":false,"required":["id","name_zh"],
              "dependentRequired":{"place":["town"]},
              "if":{"required":["old"]},"then":{"properties":{"level":false}},
              "properties":{"id":{"type":"string"},"name_zh":{"type":"string","minLength":1,"maxLength":4},
               "name_en":{"type":["string","null"]},"nick":{"type":["string","null"]},"statements":{"type":"array"},"figures":{"type":"array"},
               "level":{"enum":["high","low"]},"fixed":{"const":"yes"},"since":{"$ref":"shared.schema.json#/$defs/date"},
               "count":{"type":"integer","minimum":1,"maximum":9},"share":{"type":"number","exclusiveMinimum":0},
               "tags":{"type":"array","minItems":1,"maxItems":2,"uniqueItems":true,"items":{"type":"string"}},
               "odd":{"multipleOf":2},"old":{},"place":{},"town":{},"code":{"type":"string","pattern":"^x"}}}}}}
            """;

    private static final String SHARED =
            "{\"$defs\":{\"date\":{\"type\":\"string\",\"pattern\":\"^\\\\d{4}$\",\"examples\":[\"2021\",\"2022\"]}}}";

    private static final String SOUND = """
            {"$schema":"schema/partners.schema.json","partners":[{"id":"PT01","name_zh":"甲方","name_en":null}]}
            """;

    @TempDir
    Path parent;

    private MapsFixture maps;

    @BeforeEach
    void write() throws IOException {
        maps = new MapsFixture(parent);
        Files.createDirectory(maps.folder().resolve("schema"));
        maps.write("schema/partners.schema.json", SCHEMA)
                .write("schema/shared.schema.json", SHARED)
                .write("partners.json", SOUND);
    }

    private List<Problem> found() {
        return MapsCheck.check(maps.folder(), Optional.empty()).loaded().report().problems().stream()
                .filter(problem -> problem.file().contains("partners"))
                .toList();
    }

    @Test
    void whatFollowsItsSchemaPasses() {
        assertEquals(List.of(), found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "nme_en":null|schema.unknown|PT01|nme_en
                    "count":"many"|schema.type|PT01|count
                    "level":"hihg"|schema.choice|PT01|level
                    "fixed":"no"|schema.choice|PT01|fixed
                    "since":"last year"|schema.pattern|PT01|since
                    "code":"y"|schema.pattern|PT01|code
                    "count":0|schema.minimum|PT01|count
                    "count":10|schema.maximum|PT01|count
                    "count":1.5|schema.type|PT01|count
                    "share":0|schema.above|PT01|share
                    "tags":[]|schema.few|PT01|tags
                    "tags":["a","b","c"]|schema.many|PT01|tags
                    "tags":["a","a"]|schema.repeated|PT01|tags
                    "tags":["a",5]|schema.type|PT01|tags[1]
                    "old":1,"level":"low"|schema.forbidden|PT01|level
                    "place":1|schema.together|PT01|town
                    "odd":3|schema.other|PT01|odd
                    """)
    void brokenRuleHasItsOwnWords(String field, String code, String item, String place) {
        maps.spoil("partners.json", "\"name_en\":null", field);
        Problem problem = only();
        assertEquals(List.of(code, item, place), List.of(problem.code(), problem.item(), problem.field()));
        assertEquals(1, problem.line());
        ProblemWords chinese = new ProblemWords(Language.ZH);
        assertFalse(
                Pattern.compile("must|expected|found|schema does")
                        .matcher(chinese.line(problem))
                        .find(),
                chinese.line(problem));
    }

    private Problem only() {
        List<Problem> found = found();
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    @Test
    void missingFieldIsReportedOnceThoughReaderAndSchemaBothMissIt() {
        maps.spoil("partners.json", "\"name_zh\":\"甲方\",", "");
        assertEquals("field.missing", only().code());
    }

    @Test
    void emptyAndOverlongTextsAreNamed() {
        maps.spoil("partners.json", "甲方", "甲方甲方甲");
        assertEquals("schema.long", only().code());
    }

    @Test
    void misspeltFieldIsAnsweredWithTheNearestOnes() {
        maps.spoil("partners.json", "\"name_en\"", "\"statments\"");
        String remedy = new ProblemWords(Language.ZH).fix(only());
        assertTrue(remedy.contains("可写的有：statements、"), remedy);
    }

    @Test
    void wordsNameWhatIsAllowed() {
        maps.spoil("partners.json", "\"name_en\":null", "\"level\":\"hihg\",\"since\":\"old\",\"nick\":true");
        List<String> english =
                found().stream().map(new ProblemWords(Language.EN)::line).toList();
        assertTrue(
                english.get(0)
                        .endsWith("This field must be a text or null, not true. Make it a text or null; quotes go"
                                + " round texts, not round numbers, true and false, square brackets round lists."),
                english::toString);
        assertTrue(
                english.get(1)
                        .contains("\"hihg\" is not one of the words for this field. Write one of these: high, low."),
                english::toString);
        assertTrue(english.get(2).endsWith("Write it like this: 2021, 2022."), english::toString);
    }

    @Test
    void geoJsonWithoutASchemaOfItsOwnIsHeldAgainstTheOneForAllFeatures() {
        maps.write("schema/features.schema.json", "{\"required\":[\"name\"]}")
                .write("schema/metro.geojson.schema.json", "{}");
        List<String> found = MapsFixture.words(
                MapsCheck.check(maps.folder(), Optional.empty()).loaded().report());
        assertTrue(found.contains("schema.required @ maps/ridges.geojson > name"), found::toString);
        assertFalse(found.contains("schema.required @ maps/metro.geojson > name"), found::toString);
        assertTrue(found.contains("schema.none @ maps/zones.json"), found::toString);
    }

    @Test
    void schemaThatCannotBeUsedIsNamed() {
        for (String bad : List.of(
                "{",
                "[]",
                "{\"$ref\":\"none.schema.json\"}",
                "{\"$ref\":\"https://localhost/x.json\"}",
                "{\"pattern\":\"[\"}")) {
            maps.write("schema/partners.schema.json", bad);
            Problem problem = only();
            assertEquals("schema.broken", problem.code(), bad);
            assertEquals("maps/schema/partners.schema.json", problem.file());
        }
    }

    @Test
    void schemaWithAnUnknownTypeDoesNotEndTheCheck() {
        Stream.of("{\"type\":5}", "{\"type\":\"colour\"}", "{\"enum\":3}").forEach(strange -> {
            maps.write("schema/partners.schema.json", strange);
            found().forEach(problem ->
                    assertFalse(new ProblemWords(Language.ZH).line(problem).isBlank()));
        });
    }
}
