package bishan.atlas.data.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages the text of a file at random: bits and bytes of it, or whole tokens, so that much of it stays JSON. */
final class Fuzzer {
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9][-+.0-9eE]*|true|false|null|[{}\\[\\]:,]");
    private static final List<String> STRANGE = List.of(
            "0", "-1", "1e400", "-1e-400", "NaN", "1e15", "0.1", "null", "true", "\"\"", "\"x\"", "[]", "{}", "106.5",
            "29.5");

    private final Random random;

    Fuzzer(long seed) {
        random = new Random(seed);
    }

    /** One of {@code files}; the larger ones are not more likely. */
    String choose(List<String> files) {
        return files.get(random.nextInt(files.size()));
    }

    byte[] damaged(String text) {
        if (random.nextInt(3) == 0) {
            return bytes(text.getBytes(StandardCharsets.UTF_8));
        }
        String damaged = text;
        for (int i = 0; i <= random.nextInt(2); i++) {
            damaged = tokens(damaged);
        }
        return damaged.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] bytes(byte[] text) {
        int at = random.nextInt(text.length);
        int length = Math.min(1 + random.nextInt(20), text.length - at);
        byte[] changed = text.clone();
        switch (random.nextInt(4)) {
            case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> changed[at] = (byte) (' ' + random.nextInt(95));
            case 2 -> {
                changed = new byte[text.length - length];
                System.arraycopy(text, 0, changed, 0, at);
                System.arraycopy(text, at + length, changed, at, changed.length - at);
            }
            default -> {
                changed = Arrays.copyOf(text, text.length + length);
                System.arraycopy(text, at, changed, at + length, text.length - at);
            }
        }
        return changed;
    }

    private String tokens(String text) {
        List<int[]> tokens = new ArrayList<>();
        for (Matcher token = TOKEN.matcher(text); token.find(); ) {
            tokens.add(new int[] {token.start(), token.end()});
        }
        int[] one = tokens.get(random.nextInt(tokens.size()));
        int[] other = tokens.get(random.nextInt(tokens.size()));
        int[] first = one[0] <= other[0] ? one : other;
        int[] second = one[0] <= other[0] ? other : one;
        return switch (random.nextInt(4)) {
            case 0 -> replaced(text, one, "");
            case 1 -> replaced(text, one, STRANGE.get(random.nextInt(STRANGE.size())));
            case 2 -> replaced(text, one, text.substring(other[0], other[1]));
            default ->
                first == second
                        ? text
                        : text.substring(0, first[0])
                                + text.substring(second[0], second[1])
                                + text.substring(first[1], second[0])
                                + text.substring(first[0], first[1])
                                + text.substring(second[1]);
        };
    }

    private static String replaced(String text, int[] token, String by) {
        return text.substring(0, token[0]) + by + text.substring(token[1]);
    }
}
