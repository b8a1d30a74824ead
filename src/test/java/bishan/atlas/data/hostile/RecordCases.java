package bishan.atlas.data.hostile;

import bishan.atlas.data.hostile.HostileCase.Expectation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** Damage to one field of a record or of a feature's properties, and of their parts. */
final class RecordCases {
    private static final String LONG_TEXT = "长".repeat(2_000_000);

    private final MapsCopy maps;
    private final Random random;
    private final List<HostileCase> cases = new ArrayList<>();
    private String file;
    private String text;
    private JsonDraft draft;

    RecordCases(MapsCopy maps, Random random) {
        this.maps = maps;
        this.random = random;
    }

    List<HostileCase> of(String name) {
        file = name;
        text = maps.original(name);
        draft = new JsonDraft(text);
        for (String list : draft.lists()) {
            // The counts of the parks have ids, but are named by their place.
            if (object(draft, list, 0).has("id") && !list.equals("counts")) {
                ids(list, draft.list(list).size());
                texts(list, draft.list(list).size());
                fields(list);
            }
        }
        return cases;
    }

    private static ObjectNode object(JsonDraft draft, String list, int place) {
        return list.equals("features") ? draft.properties(place) : draft.record(list, place);
    }

    private void ids(String list, int size) {
        int place = random.nextInt(size);
        String number = "#" + (place + 1);
        add("id", list, place, "missing", number, "id", object -> object.remove("id"));
        add("id", list, place, "a number", number, "id", object -> object.put("id", 17));
        add("id", list, place, "blank", number, "id", object -> object.put("id", " "));
        add("id", list, place, "100000 letters", "", "id", object -> object.put("id", "P".repeat(100_000)));
        add("id", list, place, "a control character", "", "id", object -> object.put("id", "P\u0007"));
        if (size > 1) {
            String first = id(list, 0);
            add("id", list, 1 + random.nextInt(size - 1), "twice", first, "id", object -> object.put("id", first));
        }
    }

    private String id(String list, int place) {
        return object(draft, list, place).get("id").asText();
    }

    private void texts(String list, int size) {
        int place = random.nextInt(size);
        ObjectNode object = object(draft, list, place);
        String id = id(list, place);
        String name = chinese(object);
        if (name.isEmpty()) {
            return;
        }
        add("long text", list, place, name, id, name, o -> o.put(name, LONG_TEXT));
        add("characters", list, place, "NUL in " + name, id, name, o -> o.put(name, "璧\u0000山"));
        add("characters", list, place, "half a pair in " + name, id, name, o -> o.put(name, "璧\uD800山"));
        add("characters", list, place, "turned text in " + name, id, name, o -> o.put(name, "璧\u202E山"));
        add("characters", list, place, "lost letters in " + name, id, name, o -> o.put(name, "璧\uFFFD山"));
        String spelt = name.substring(0, 1) + name.substring(2, 3) + name.substring(1, 2) + name.substring(3);
        String optional = object.has("note_en") ? "note_en" : "aliases";
        if (object.has(optional)) {
            add(
                    "misspelt field",
                    list,
                    place,
                    optional,
                    id,
                    optional + "s",
                    o -> o.set(optional + "s", o.remove(optional)));
        }
        add("misspelt field", list, place, name, id, spelt, o -> o.set(spelt, o.remove(name)));
    }

    /** The first Chinese text of a record. */
    private static String chinese(ObjectNode object) {
        return object.properties().stream()
                .filter(field ->
                        field.getKey().endsWith("_zh") && field.getValue().isTextual())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Every field, of a record that has it, gets a value of another type; then every field of every part. */
    private void fields(String list) {
        Map<String, List<Integer>> holders = new LinkedHashMap<>();
        for (int i = 0; i < draft.list(list).size(); i++) {
            int place = i;
            object(draft, list, i).properties().forEach(field -> {
                if (!field.getValue().isNull() && !field.getKey().equals("id")) {
                    holders.computeIfAbsent(field.getKey(), key -> new ArrayList<>())
                            .add(place);
                }
            });
        }
        holders.forEach((field, places) -> {
            int place = places.get(random.nextInt(places.size()));
            JsonNode value = object(draft, list, place).get(field);
            String wrong = wrongFor(value);
            add(
                    "wrong type",
                    list,
                    place,
                    field + " = " + wrong,
                    id(list, place),
                    field,
                    object -> object.set(field, JsonDraft.raw(wrong)));
            parts(list, field, places);
        });
    }

    private void parts(String list, String field, List<Integer> places) {
        List<Integer> full = places.stream()
                .filter(place -> object(draft, list, place).get(field).path(0).isObject())
                .toList();
        if (full.isEmpty()) {
            return;
        }
        int place = full.get(random.nextInt(full.size()));
        ObjectNode first = (ObjectNode) object(draft, list, place).get(field).get(0);
        first.properties().forEach(inner -> {
            if (!inner.getValue().isNull()) {
                String wrong = wrongFor(inner.getValue());
                add(
                        "wrong type",
                        list,
                        place,
                        field + "[0]." + inner.getKey() + " = " + wrong,
                        id(list, place),
                        field + "[0]." + inner.getKey(),
                        object -> ((ObjectNode) object.get(field).get(0)).set(inner.getKey(), JsonDraft.raw(wrong)));
            }
        });
        add(
                "misspelt field",
                list,
                place,
                field + "[0].remark",
                "",
                "remark",
                object -> ((ObjectNode) object.get(field).get(0)).put("remark", "x"));
    }

    private String wrongFor(JsonNode value) {
        List<String> wrong = switch (value.getNodeType()) {
            case STRING -> List.of("5", "{}", "true", "NaN", "1e400");
            case NUMBER -> List.of("\"12\"", "[]", "NaN", "-Infinity", "1e400", "1e300", "true");
            case BOOLEAN -> List.of("\"yes\"", "1", "[]");
            case ARRAY -> List.of("5", "true", "{\"a\":1}", "[[]]", "[1e400]");
            default -> List.of("5", "\"none\"", "[]");
        };
        return wrong.get(random.nextInt(wrong.size()));
    }

    private void add(
            String kind, String list, int place, String what, String item, String field, Consumer<ObjectNode> damage) {
        String source = text;
        String target = file;
        cases.add(new HostileCase(
                kind,
                file + " " + list + "[" + place + "] " + what,
                copy -> {
                    JsonDraft damaged = new JsonDraft(source);
                    damage.accept(object(damaged, list, place));
                    copy.write(target, damaged.text());
                },
                Expectation.named(target, item, field)));
    }
}
