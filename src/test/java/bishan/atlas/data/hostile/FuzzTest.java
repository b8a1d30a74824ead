package bishan.atlas.data.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files damaged at random neither end nor stop the program, and what is accepted without a word is as before or a valid value. */
@Tag("AC-35")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {
    private static final int ROUNDS = Integer.getInteger("atlas.fuzz.rounds", 50);
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    static Path parent;

    private final ValidValues valid = new ValidValues();
    private MapsCopy maps;
    private Contents whole;

    @BeforeAll
    void prepare() throws IOException {
        maps = new MapsCopy(parent, Path.of(System.getProperty("atlas.maps")));
        whole = new Contents(Trial.start(maps.folder()).loaded());
        for (String file : maps.files()) {
            valid.learn(MAPPER.readTree(maps.original(file)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void damageAtRandomIsNamedOrHarmless(long seed) throws IOException {
        Fuzzer fuzzer = new Fuzzer(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String file = fuzzer.choose(maps.files());
            byte[] damaged = fuzzer.damaged(maps.original(file));
            try {
                Files.write(maps.place(file), damaged);
                judge("seed " + seed + ", round " + round + ", " + file, file, damaged);
            } finally {
                maps.restore();
            }
        }
    }

    private void judge(String what, String file, byte[] damaged) throws IOException {
        Trial start = Trial.start(maps.folder());
        if (!start.problems().isEmpty()) {
            return;
        }
        Contents left = new Contents(start.loaded());
        assertEquals(whole.without(file), left.without(file), what);
        if (!Trial.check(maps.folder()).problems().isEmpty()) {
            return;
        }
        JsonNode before = MAPPER.readTree(maps.original(file));
        JsonNode now = MAPPER.readTree(new String(damaged, StandardCharsets.UTF_8));
        List<Difference> wrong = Difference.between(before, now).stream()
                .filter(difference -> !valid.allow(difference))
                .toList();
        assertTrue(wrong.isEmpty(), () -> what + " was accepted: " + wrong);
    }
}
