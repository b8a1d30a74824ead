package bishan.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.model.Language;
import bishan.atlas.model.Status;
import bishan.atlas.text.Messages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"facts", "layers", "indicators"})
    void bothLanguagesHaveTheSameKeys(String room) {
        assertEquals(words(room, "zh").stringPropertyNames(), words(room, "en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "layers", "indicators"})
    void chineseIsPlainPlannersChinese(String room) {
        words(room, "zh")
                .forEach((key, text) -> assertTrue(
                        !text.toString().matches(".*[您！!].*|.*(成功|抱歉).*|.*\\p{IsHan}\\..*"), key + "=" + text));
    }

    @Test
    void everyStatusAndPhaseHasAWord() {
        for (Language language : Language.values()) {
            Messages facts = Messages.of(language, "facts");
            for (Status status : Status.values()) {
                assertTrue(facts.has("status." + status.id()), status.id());
                String phase = status.phase().name().toLowerCase(Locale.ROOT);
                assertTrue(facts.has("status.phase." + phase), phase);
            }
        }
    }

    private static Properties words(String room, String language) {
        String path = "/bishan/atlas/text/" + room + "_" + language + ".properties";
        Properties words = new Properties();
        try (var in = new InputStreamReader(AppWordsTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
