package bishan.atlas.data.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may stand in a field as far as the files themselves show: a field of that name stands in such an object somewhere, its value is
 * of the same type and, where all values of the field are words of few letters or dates, written alike. Knows nothing of the reader.
 */
final class ValidValues {
    private static final Pattern WORD = Pattern.compile("[a-z0-9_]+");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?");
    private static final double FARTHEST_DEGREES = 1;

    /** By object and field: what is known of the values. */
    private final Map<String, Set<JsonNode>> seen = new HashMap<>();

    void learn(JsonNode root) {
        learn("", "", root);
    }

    private void learn(String list, String field, JsonNode node) {
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> learn(field.isEmpty() ? list : field, member.getKey(), member.getValue()));
        }
        if (node.isArray() && !field.equals("coordinates")) {
            node.forEach(element -> learn(list, field, element));
        }
        seen.computeIfAbsent(list + ">" + field, key -> new LinkedHashSet<>()).add(node);
    }

    boolean allow(Difference difference) {
        JsonNode now = difference.now();
        Set<JsonNode> values = seen.getOrDefault(difference.list() + ">" + difference.field(), Set.of());
        if (now.isNull()) {
            return true;
        }
        if (difference.field().equals("coordinates")) {
            return now.isNumber() ? isNear(now.doubleValue()) : now.isArray();
        }
        boolean ownField = difference.list().equals("properties") && values.isEmpty();
        boolean sameType = values.stream().anyMatch(value -> value.getNodeType() == now.getNodeType());
        return ownField && !now.isObject()
                || sameType
                        && (!now.isNumber() || isSane(now))
                        && (!now.isTextual()
                                || isAlike(now, values, difference.field().equals("id")));
    }

    private static boolean isNear(double degrees) {
        return Math.abs(degrees - 106.2) < FARTHEST_DEGREES || Math.abs(degrees - 29.6) < FARTHEST_DEGREES;
    }

    private static boolean isSane(JsonNode number) {
        return Double.isFinite(number.doubleValue()) && Math.abs(number.doubleValue()) <= 1e12;
    }

    /** @param isId whether it is an id, for which any new word will do */
    private static boolean isAlike(JsonNode now, Set<JsonNode> values, boolean isId) {
        String text = now.textValue();
        boolean legible = text.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0xFFFD);
        boolean words = values.stream()
                .allMatch(value ->
                        !value.isTextual() || WORD.matcher(value.textValue()).matches());
        boolean dates = values.stream()
                .allMatch(value ->
                        !value.isTextual() || DATE.matcher(value.textValue()).matches());
        return legible
                && (!words || values.contains(now))
                && (!dates || DATE.matcher(text).matches());
    }
}
