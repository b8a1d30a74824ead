package bishan.atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

    @ParameterizedTest
    @CsvSource({
        "璧山区大健康产业生态区图, 璧山区大健康产业生态区图",
        "2013.08.16 图, 2013.08.16 图",
        "a/b\\c, a-b-c",
        "'1:50000?', 1-50000-",
        ".., -",
        "../../etc, -..-etc",
        "'图. ', 图",
        "con, -con",
        "NUL.图, -NUL.图",
        "COM1, -COM1",
        "Compiler, Compiler",
        "说法“不一”, 说法“不一”",
        "a|b, a-b"
    })
    @Tag("AC-17")
    @Tag("AC-25")
    void aTitleBecomesANameThatAnyFileSystemTakes(String title, String name) {
        assertEquals(name, SafeName.of(title));
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        String name = SafeName.of("璧".repeat(200));
        assertEquals("璧".repeat(60), name);
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 180);
    }

    @Test
    @Tag("AC-25")
    void noTitleEverMakesAFolder() {
        Random random = new Random(25);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder title = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                title.appendCodePoint(
                        random.nextBoolean()
                                ? "/\\.: ~*\u202e\u0000\n".charAt(random.nextInt(10))
                                : 0x7B0 + random.nextInt(0x9000));
            }
            String name = SafeName.of(title.toString());
            assertFalse(name.isBlank() || name.equals(".") || name.equals(".."), name);
            assertTrue(name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' '), name);
        }
    }
}
