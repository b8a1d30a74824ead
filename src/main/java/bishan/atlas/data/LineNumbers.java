package bishan.atlas.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The lines on which the values of one JSON text begin. Reads the text once, for the values that are asked for only. */
final class LineNumbers {
    private static final JsonFactory JSON = JsonText.factory();

    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Integer> found = new HashMap<>();

    private LineNumbers(Collection<String> pointers) {
        for (String pointer : pointers) {
            for (String part = pointer; wanted.add(part) && !part.isEmpty(); part = parent(part)) {}
        }
    }

    /** The lines of what {@code pointers} lead to; where {@code text} is not sound JSON, of what stands before that place. */
    static LineNumbers of(String text, Collection<String> pointers) {
        LineNumbers lines = new LineNumbers(pointers);
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            lines.value(parser, "", 0);
        } catch (IOException e) {
            // What is wrong with the text is a problem of its own, reported with its line.
        }
        return lines;
    }

    /** The line of what {@code pointer} leads to, or of the nearest thing round it that is there; 0 for the whole text. */
    int line(String pointer) {
        String part = pointer;
        while (!found.containsKey(part) && !part.isEmpty()) {
            part = parent(part);
        }
        return found.getOrDefault(part, 0);
    }

    private void value(JsonParser parser, String pointer, int line) throws IOException {
        if (!wanted.contains(pointer)) {
            parser.skipChildren();
            return;
        }
        found.put(pointer, line);
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                int begins = parser.currentTokenLocation().getLineNr();
                parser.nextToken();
                value(parser, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), begins);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int place = 0; parser.nextToken() != JsonToken.END_ARRAY; place++) {
                value(
                        parser,
                        pointer + "/" + place,
                        parser.currentTokenLocation().getLineNr());
            }
        }
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
