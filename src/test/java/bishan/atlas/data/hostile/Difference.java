package bishan.atlas.data.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What differs between two JSON trees, as values that came, in the place where they stand now. What is gone is no value.
 *
 * @param list the field that holds the object, such as {@code figures}
 * @param field the name of the value in that object
 */
record Difference(String list, String field, JsonNode before, JsonNode now) {

    static List<Difference> between(JsonNode before, JsonNode now) {
        List<Difference> found = new ArrayList<>();
        compare("", "", before, now, found);
        return found;
    }

    private static void compare(String list, String field, JsonNode before, JsonNode now, List<Difference> found) {
        if (before.equals(now)) {
            return;
        }
        if (before.isObject() && now.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            now.fieldNames().forEachRemaining(names::add);
            names.forEach(
                    name -> compare(field.isEmpty() ? list : field, name, before.path(name), now.get(name), found));
        } else if (before.isArray() && now.isArray() && before.size() == now.size()) {
            for (int i = 0; i < now.size(); i++) {
                compare(list, field, before.get(i), now.get(i), found);
            }
        } else {
            found.add(new Difference(list, field, before, now));
        }
    }

    @Override
    public String toString() {
        String was = before.toString();
        String is = now.toString();
        return list + " > " + field + ": " + was.substring(0, Math.min(80, was.length())) + " -> "
                + is.substring(0, Math.min(80, is.length()));
    }
}
