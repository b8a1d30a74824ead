package bishan.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every string a user reads is there in both languages, well formed, and used. */
class MessageBundlesTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern DECLARED = Pattern.compile("\\bMessages\\s+(\\w+)\\b");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    /** One language of one room: its keys and patterns, and the keys given twice. */
    private record Bundle(Path file, Map<String, String> patterns, Set<String> twice) {
        String room() {
            return file.getFileName().toString().replaceFirst("_(zh|en)\\.properties$", "");
        }
    }

    private static List<Bundle> bundles(String language) {
        return SourceTree.files(SourceTree.RESOURCES, "_" + language + ".properties").stream()
                .map(MessageBundlesTest::read)
                .toList();
    }

    private static List<Bundle> bundles() {
        List<Bundle> all = new ArrayList<>(bundles("zh"));
        all.addAll(bundles("en"));
        return all;
    }

    private static Bundle read(Path file) {
        Map<String, String> patterns = new TreeMap<>();
        Set<String> twice = new TreeSet<>();
        Properties properties = new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (patterns.put((String) key, (String) value) != null) {
                    twice.add((String) key);
                }
                return super.put(key, value);
            }
        };
        try {
            properties.load(new StringReader(SourceTree.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundle(file, patterns, twice);
    }

    @Test
    void everyRoomSpeaksBothLanguagesWithTheSameKeys() {
        assertEquals(keysByRoom("zh"), keysByRoom("en"));
    }

    private static Map<String, Set<String>> keysByRoom(String language) {
        return bundles(language).stream()
                .collect(Collectors.toMap(
                        Bundle::room, bundle -> bundle.patterns().keySet(), (a, b) -> a, TreeMap::new));
    }

    @Test
    void noKeyIsGivenTwice() {
        assertNothing(
                bundles().stream().flatMap(b -> b.twice().stream().map(key -> b.file() + ": " + key)),
                "keys given twice");
    }

    @Test
    void noTextIsBlank() {
        assertNothing(
                bundles().stream()
                        .flatMap(b -> b.patterns().entrySet().stream()
                                .filter(entry -> entry.getValue().isBlank())
                                .map(entry -> b.file() + ": " + entry.getKey())),
                "blank texts");
    }

    @Test
    void everyPatternCompilesAndNoApostropheIsLost() {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : bundles()) {
            bundle.patterns().forEach((key, pattern) -> {
                try {
                    new MessageFormat(pattern);
                } catch (IllegalArgumentException e) {
                    wrong.add(bundle.file() + ": " + key + ": " + e.getMessage());
                }
                if (unquoted(pattern).indexOf('\'') >= 0) {
                    wrong.add(bundle.file() + ": " + key + ": an apostrophe is written twice");
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void bothLanguagesFillInTheSamePlaceholders() {
        Map<String, Bundle> english =
                bundles("en").stream().collect(Collectors.toMap(Bundle::room, bundle -> bundle, (a, b) -> a));
        List<String> wrong = new ArrayList<>();
        for (Bundle chinese : bundles("zh")) {
            Bundle other = english.get(chinese.room());
            if (other == null) {
                continue; // told by the test of the keys
            }
            chinese.patterns().forEach((key, pattern) -> {
                Set<String> zh = placeholders(pattern);
                Set<String> en = placeholders(other.patterns().getOrDefault(key, pattern));
                if (!zh.equals(en)) {
                    wrong.add(chinese.file() + ": " + key + ": " + zh + " in Chinese, " + en + " in English");
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> literals = new HashSet<>();
        for (Path file : SourceTree.files(SourceTree.MAIN, ".java")) {
            Matcher literal = LITERAL.matcher(SourceTree.text(file));
            while (literal.find()) {
                literals.add(literal.group(1));
            }
        }
        assertNothing(
                bundles("zh").stream()
                        .flatMap(b -> b.patterns().keySet().stream()
                                .filter(key -> !isUsed(key, literals))
                                .map(key -> b.file() + ": " + key)),
                "texts that no source names");
    }

    /** Named as a whole, or put together at run time from a beginning that ends with a dot. */
    private static boolean isUsed(String key, Set<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        int lastDot = key.lastIndexOf('.');
        if (lastDot > 0 && literals.contains(key.substring(0, lastDot))) {
            return true;
        }
        for (int dot = lastDot; dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (literals.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyKeyThatIsAskedForIsThere() {
        Set<String> keys = new TreeSet<>();
        bundles("zh").forEach(bundle -> keys.addAll(bundle.patterns().keySet()));
        List<String> missing = new ArrayList<>();
        for (Path file : SourceTree.files(SourceTree.MAIN, ".java")) {
            String source = SourceTree.text(file);
            for (String name :
                    DECLARED.matcher(source).results().map(m -> m.group(1)).collect(Collectors.toSet())) {
                Matcher call = Pattern.compile("\\b" + name + "\\s*\\.get\\(\\s*\"([^\"\n]*)\"\\s*(\\+?)")
                        .matcher(source);
                while (call.find()) {
                    String asked = call.group(1);
                    boolean there = call.group(2).isEmpty()
                            ? keys.contains(asked)
                            : keys.stream().anyMatch(key -> key.startsWith(asked));
                    if (!there) {
                        missing.add(file + ": " + asked);
                    }
                }
            }
        }
        assertEquals(List.of(), missing, "texts that a source asks for and no bundle has");
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(unquoted(pattern).replaceAll("'[^']*'", ""))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pattern without doubled apostrophes and without quoted braces. */
    private static String unquoted(String pattern) {
        return pattern.replace("''", "").replaceAll("'[{}]+'", "");
    }

    private static void assertNothing(Stream<String> found, String what) {
        assertEquals(List.of(), found.toList(), what);
    }
}
