package bishan.atlas.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of one file as a JSON object. A key written twice is refused, not decided by order. {@code NaN} is let through as a
 * number, so that it is reported for its feature and not for the whole file.
 */
final class JsonText {
    /** GeoJSON needs eight levels. */
    static final int MAX_DEPTH = 64;

    /** All files of a folder together: brackets, names and values. A million vertices are four million of them, some 250 MB. */
    static final long MAX_TOKENS = 6_000_000;

    private static final Pattern QUOTED = Pattern.compile("['\"]([^'\"]*)['\"]");

    private final Problems problems;
    private long tokensLeft = MAX_TOKENS;
    private final JsonMapper mapper = JsonMapper.builder(factory())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    JsonText(Problems problems) {
        this.problems = problems;
    }

    /** Reads JSON as strictly and as leniently as everything here does. */
    static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
    }

    Optional<JsonNode> read(String file, String text) {
        mapper.getFactory().setStreamReadConstraints(constraints());
        try (JsonParser parser = mapper.createParser(text)) {
            return read(file, parser);
        } catch (JsonProcessingException e) {
            if (e.getOriginalMessage().startsWith("Duplicate")) {
                Matcher key = QUOTED.matcher(e.getOriginalMessage());
                problems.addAt(line(e), Flaw.JSON_TWICE, file, "", key.find() ? key.group(1) : "", line(e), column(e));
            } else {
                problems.addAt(line(e), Flaw.JSON_BAD, file, "", "", line(e), column(e));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return Optional.empty();
    }

    private Optional<JsonNode> read(String file, JsonParser parser) throws IOException {
        try {
            JsonNode root = mapper.readTree(parser);
            tokensLeft = Math.max(1, tokensLeft - parser.currentTokenCount());
            if (root != null && root.isObject()) {
                return Optional.of(root);
            }
            problems.add(Flaw.JSON_ROOT, file, "", "");
        } catch (StreamConstraintsException e) {
            // The exception itself does not always know where it was thrown.
            JsonLocation place = parser.currentLocation();
            int line = place.getLineNr();
            problems.addAt(line, exceeded(e.getOriginalMessage()), file, "", "", line, place.getColumnNr());
        }
        return Optional.empty();
    }

    private StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxTokenCount(tokensLeft)
                .build();
    }

    private static Flaw exceeded(String message) {
        if (message.contains("nesting")) {
            return Flaw.JSON_DEEP;
        }
        return message.startsWith("Token count") ? Flaw.JSON_MANY : Flaw.JSON_LIMIT;
    }

    private static int line(JsonProcessingException e) {
        JsonLocation place = e.getLocation();
        return place == null ? 1 : Math.max(1, place.getLineNr());
    }

    private static int column(JsonProcessingException e) {
        JsonLocation place = e.getLocation();
        return place == null ? 1 : Math.max(1, place.getColumnNr());
    }
}
