package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.geo.Projection;
import bishan.atlas.model.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value of every file in turn is replaced by something else: reading, checking and wording must bear it. */
@Tag("AC-35")
class SpoiltValueTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> STRANGE =
            List.of("null", "-7", "\"{0} ''x\"", "[]", "{}", "true", "[[null]]", "\"\"", "[{\"id\":[]}]", "1e300");

    private final List<ProblemWords> words = List.of(new ProblemWords(Language.ZH), new ProblemWords(Language.EN));
    private final LayerFeatures view = new LayerFeatures(new Projection());

    @TempDir
    Path parent;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "atlas.json",
                "sources.json",
                "zones.json",
                "transport.json",
                "parks.json",
                "projects.json",
                "zones.geojson",
                "metro.geojson",
                "stations.geojson",
                "base.geojson"
            })
    void noValueMakesReadingThrow(String file) throws Exception {
        MapsFixture maps = new MapsFixture(parent);
        JsonNode root = MAPPER.readTree(Files.readString(maps.folder().resolve(file)));
        List<JsonNode> holders = new ArrayList<>();
        collect(root, holders);
        assertTrue(holders.size() > 1);
        int turn = 0;
        for (JsonNode holder : holders) {
            for (int i = 0; i < holder.size(); i++) {
                JsonNode strange = MAPPER.readTree(STRANGE.get(turn++ % STRANGE.size()));
                JsonNode before = replace(holder, i, strange);
                maps.write(file, root.toString());
                use(maps);
                replace(holder, i, before);
            }
        }
    }

    private void use(MapsFixture maps) {
        LoadedAtlas loaded =
                MapsCheck.check(maps.folder(), Optional.of(maps.folder())).loaded();
        loaded.atlas().layers().forEach(layer -> view.of(layer, loaded.atlas()));
        for (Problem problem : loaded.report().problems()) {
            words.forEach(language -> assertFalse(language.line(problem).isBlank()));
        }
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode()) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }

    private static JsonNode replace(JsonNode holder, int place, JsonNode value) {
        if (holder instanceof ArrayNode array) {
            JsonNode before = array.get(place);
            array.set(place, value);
            return before;
        }
        List<String> names = new ArrayList<>();
        holder.fieldNames().forEachRemaining(names::add);
        return ((ObjectNode) holder).replace(names.get(place), value);
    }
}
