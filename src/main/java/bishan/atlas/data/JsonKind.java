package bishan.atlas.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a JSON value can be, under the names of JSON Schema. */
enum JsonKind {
    STRING,
    NUMBER,
    INTEGER,
    BOOLEAN,
    ARRAY,
    OBJECT,
    NULL;

    static Optional<JsonKind> of(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(type))
                .findFirst();
    }
}
