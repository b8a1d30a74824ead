package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Status;
import bishan.atlas.model.Unit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that ship beside the data, in the folder named by the system property {@code atlas.maps}. */
class PublishedSchemasTest {
    private static final Path MAPS = Path.of(System.getProperty("atlas.maps"));
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    static List<Path> schemas() {
        return files(MAPS.resolve("schema"));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith("json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return new JsonMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode schema(String name) {
        return read(MAPS.resolve("schema").resolve(name));
    }

    @Test
    void theDataFollowThem() {
        CheckOutcome outcome = MapsCheck.check(MAPS, Optional.empty());
        assertEquals(List.of(), MapsFixture.words(outcome.loaded().report()));
    }

    @Test
    void everyFileHasOneOfItsOwn() {
        Set<String> own = files(MAPS).stream()
                .map(file -> file.getFileName().toString())
                .map(name -> name.endsWith(".geojson") ? name : name.replace(".json", ""))
                .map(name -> name + ".schema.json")
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = schemas().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !Set.of("common.schema.json", "features.schema.json", "themes.schema.json")
                        .contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(own, there);
    }

    @Test
    void fileThatNamesASchemaNamesItsOwn() {
        for (Path file : files(MAPS)) {
            String named = read(file).path("$schema").asText("");
            String name = file.getFileName().toString();
            String own = "schema/" + (name.endsWith(".geojson") ? name : name.replace(".json", "")) + ".schema.json";
            assertTrue(named.isEmpty() || named.equals(own), name + " names " + named);
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void isASoundSchemaOfTheDraftItNames(Path file) {
        assertEquals(DRAFT, read(file).path("$schema").asText());
        var draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(DRAFT));
        assertEquals(List.of(), draft.validate(read(file)));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void speaksBothLanguages(Path file) {
        String title = read(file).path("title").asText();
        assertTrue(title.matches("\\p{IsHan}[^·]* · \\p{Alpha}[^·]*"), title);
        walk(read(file))
                .map(node -> node.path("description"))
                .filter(JsonNode::isTextual)
                .forEach(description -> {
                    String text = description.asText();
                    assertTrue(text.matches("(?s)[^　]+　[^　]*\\p{Alpha}{2}[^　]*"), text);
                });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void letsNoMisspeltFieldThrough(Path file) {
        walk(read(file))
                .filter(node -> node.path("type").asText().equals("object")
                        && node.path("properties").isObject())
                // One that only tells the kinds apart; each kind has a definition that closes it.
                .filter(node ->
                        !node.has("allOf") && !node.path("properties").has("kind") || node.has("additionalProperties"))
                .forEach(node -> assertFalse(node.path("additionalProperties").asBoolean(true), () -> "open: " + node));
    }

    private static Stream<JsonNode> walk(JsonNode node) {
        return Stream.concat(
                Stream.of(node), StreamSupport.stream(node.spliterator(), false).flatMap(PublishedSchemasTest::walk));
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new TreeSet<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    @Test
    void theirWordsAreThoseOfTheProgram() {
        JsonNode common = schema("common.schema.json").path("$defs");
        assertEquals(
                Arrays.stream(Unit.values()).map(Unit::id).collect(Collectors.toCollection(TreeSet::new)),
                words(common.at("/unit/enum")));
        assertEquals(
                Arrays.stream(Status.values()).map(Status::id).collect(Collectors.toCollection(TreeSet::new)),
                words(common.at("/status/enum")));
        assertEquals(
                Arrays.stream(FeatureKind.values()).map(FeatureKind::id).collect(Collectors.toCollection(TreeSet::new)),
                words(schema("features.schema.json").at("/$defs/feature/properties/properties/properties/kind/enum")));
    }
}
