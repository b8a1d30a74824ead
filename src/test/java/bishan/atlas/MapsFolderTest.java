package bishan.atlas;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files a planner edits are plain text that any editor shows alike and that Git compares line by line. */
class MapsFolderTest {
    private static final Path MAPS = Path.of(System.getProperty("atlas.maps", "maps"));

    static List<Path> jsonFiles() {
        return Stream.concat(SourceTree.files(MAPS, ".json").stream(), SourceTree.files(MAPS, ".geojson").stream())
                .toList();
    }

    @Test
    void theFolderHoldsTheAtlas() {
        assertTrue(Files.isRegularFile(MAPS.resolve("atlas.json")), MAPS + " has no atlas.json");
    }

    @ParameterizedTest
    @MethodSource("jsonFiles")
    void isUtf8WithoutMark(Path file) throws IOException {
        assertFalse(decode(file).startsWith("\uFEFF"), file + " begins with a byte order mark");
    }

    @ParameterizedTest
    @MethodSource("jsonFiles")
    void isJsonWithNothingAfterIt(Path file) throws IOException {
        JsonMapper strict = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        assertFalse(strict.readTree(Files.readAllBytes(file)).isEmpty(), file + " holds nothing");
    }

    @ParameterizedTest
    @MethodSource("jsonFiles")
    void hasUnixLinesWithoutTabsAndEndsWithOne(Path file) throws IOException {
        String text = decode(file);
        assertAll(
                () -> assertEquals(-1, text.indexOf('\t'), file + " has a tab"),
                () -> assertEquals(-1, text.indexOf('\r'), file + " has a carriage return"),
                () -> assertTrue(text.endsWith("\n"), file + " does not end with a newline"),
                () -> assertFalse(text.endsWith("\n\n"), file + " ends with an empty line"));
    }

    @ParameterizedTest
    @MethodSource("jsonFiles")
    void isIndentedByTwo(Path file) throws IOException {
        int before = 0;
        int number = 0;
        for (String line : decode(file).split("\n")) {
            number++;
            int indent = line.length() - line.stripLeading().length();
            String place = file + ":" + number;
            assertEquals(0, indent % 2, place + " is indented by " + indent);
            assertTrue(indent <= before + 2, place + " is indented by " + indent + " after a line with " + before);
            assertEquals(line.stripTrailing(), line, place + " ends with a space");
            before = indent;
        }
    }

    private static String decode(Path file) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(file + " is not UTF-8", e);
        }
    }
}
