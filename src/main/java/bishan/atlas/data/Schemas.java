package bishan.atlas.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON Schemas of a maps folder, in its folder {@code schema}. A schema may refer to others of that folder and to nothing else:
 * nothing is fetched.
 */
final class Schemas {
    static final String FOLDER = "schema";

    /** For a GeoJSON file that has no schema of its own. */
    private static final String ANY_FEATURES = "features.schema.json";

    /** For every theme. */
    private static final String THEMES = "themes.schema.json";

    private static final String BASE = "maps:/";

    private final Path path;
    private final MapsFolder folder;
    private final Map<String, Optional<String>> texts = new HashMap<>();
    private final Map<String, JsonNode> trees = new HashMap<>();
    private final SchemaRegistry registry;

    Schemas(Path maps) {
        path = maps.resolve(FOLDER);
        folder = new MapsFolder(path, new Problems());
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(this::textAt).schemaLoader(loader -> loader.fetchRemoteResources(false)));
    }

    boolean exist() {
        return Files.isDirectory(path);
    }

    /** The name of the schema for {@code file}; empty where there is none. */
    Optional<String> nameFor(String file) {
        if (file.startsWith(ThemeFiles.FOLDER)) {
            return Optional.of(THEMES).filter(folder::has);
        }
        boolean features = file.endsWith(".geojson");
        String own = (features ? file : file.substring(0, file.lastIndexOf('.'))) + ".schema.json";
        if (folder.has(own)) {
            return Optional.of(own);
        }
        return Optional.of(ANY_FEATURES).filter(any -> features && folder.has(any));
    }

    /** What {@code root} breaks of the schema {@code name}; empty (Optional) where that cannot be used. */
    Optional<List<Error>> errors(String name, JsonNode root) {
        try {
            return Optional.of(
                    registry.getSchema(SchemaLocation.of(BASE + name)).validate(root));
        } catch (SchemaException e) {
            // Not JSON, no schema, or a reference to what is not there.
            return Optional.empty();
        }
    }

    /** What stands beside the rule that {@code error} broke: the rest of its schema. */
    JsonNode beside(Error error) {
        String[] place = error.getSchemaLocation().toString().split("#", 2);
        String rule = place[1];
        // A schema may give itself another address; then it cannot be found by it.
        JsonNode schema = trees.computeIfAbsent(place[0].replace(BASE, ""), this::tree);
        return schema.at(rule.substring(0, rule.lastIndexOf('/')));
    }

    private JsonNode tree(String name) {
        return text(name)
                .flatMap(text -> new JsonText(new Problems()).read(name, text))
                .orElseGet(MissingNode::getInstance);
    }

    private String textAt(String iri) {
        return iri.startsWith(BASE) ? text(iri.substring(BASE.length())).orElse(null) : null;
    }

    private Optional<String> text(String name) {
        return texts.computeIfAbsent(name, file -> FileName.isPlain(file) ? folder.text(file) : Optional.empty());
    }
}
