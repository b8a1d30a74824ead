package bishan.atlas.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A value in a file, known both as messages name it (record and field) and by its place in the JSON. A record is what stands in a list
 * of a file and has an id; what its id begins, such as the figure {@code P53.racks} in {@code P53}, belongs to it. The properties of a
 * GeoJSON feature count as the feature's own fields.
 *
 * @param item the id of the record, {@code #6} for one that lacks it, or empty outside records
 * @param field the way to it from the record, such as {@code figures[2].value}; empty for the record itself
 * @param pointer the way to it from the beginning of the file (RFC 6901)
 * @param name the field it stands in, for an element of a list that of the list
 */
record Spot(String file, String item, String field, String pointer, String name, JsonNode node) {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");
    private static final Pattern RECORD_ID = Pattern.compile("\\p{Upper}.*");
    private static final Pattern ELEMENT = Pattern.compile(".*/\\d+");
    private static final String PROPERTIES = "properties";

    static Spot root(String file, JsonNode root) {
        return new Spot(file, "", "", "", "", root);
    }

    /** True for a record, and for the file as a whole. */
    boolean isHead() {
        return field.isEmpty() && !name.equals(PROPERTIES);
    }

    /** True for an object in a list called {@code list}. */
    boolean isEntryOf(String list) {
        return node.isObject() && name.equals(list) && ELEMENT.matcher(pointer).matches();
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    /** The text in field {@code key}, empty where there is none. */
    String text(String key) {
        return node.path(key).asText("").strip();
    }

    /** What stands in field {@code key} of this object; a missing node where nothing does. */
    Spot member(String key) {
        boolean own = isFeature() && key.equals(PROPERTIES);
        String path = own ? "" : field.isEmpty() ? key : field + "." + key;
        return new Spot(file, item, path, pointer + "/" + escaped(key), key, node.path(key));
    }

    Spot element(int place) {
        return element(place, holdsRecords());
    }

    private Spot element(int place, boolean isRecord) {
        JsonNode element = node.path(place);
        String to = pointer + "/" + place;
        String id = idOf(element);
        if (isRecord) {
            return new Spot(file, id.isEmpty() ? "#" + (place + 1) : id, "", to, name, element);
        }
        if (!item.isEmpty() && RECORD_ID.matcher(id).matches() && !id.startsWith(item + ".")) {
            return new Spot(file, id, "", to, name, element);
        }
        return new Spot(file, item, field + "[" + place + "]", to, name, element);
    }

    Stream<Spot> members() {
        Iterator<String> names = node.isObject() ? node.fieldNames() : Collections.emptyIterator();
        return stream(() -> names).map(this::member);
    }

    Stream<Spot> elements() {
        boolean records = holdsRecords();
        int count = node.isArray() ? node.size() : 0;
        return IntStream.range(0, count).mapToObj(place -> element(place, records));
    }

    /** This and everything in it, in the order of the file; of coordinates only that they are there. */
    Stream<Spot> all() {
        return name.equals("coordinates")
                ? Stream.of(this)
                : Stream.concat(
                        Stream.of(this), Stream.concat(members(), elements()).flatMap(Spot::all));
    }

    /** What {@code place}, a pointer from here (RFC 6901), leads to. */
    Spot at(String place) {
        Spot spot = this;
        for (String step : place.isEmpty() ? new String[0] : place.substring(1).split("/", -1)) {
            spot = spot.node.isArray()
                    ? spot.element(Integer.parseInt(step))
                    : spot.member(step.replace("~1", "/").replace("~0", "~"));
        }
        return spot;
    }

    /** Where {@code path}, as messages write it, leads from here, though nothing may stand there. */
    Spot follow(String path) {
        Spot spot = this;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            if (step.group(2) != null) {
                spot = spot.element(Integer.parseInt(step.group(2)));
            } else {
                boolean outer =
                        step.group(1).equals("geometry") || step.group(1).equals(PROPERTIES);
                spot = (spot.isFeature() && !outer ? spot.member(PROPERTIES) : spot).member(step.group(1));
            }
        }
        return spot;
    }

    private boolean isFeature() {
        return isHead() && name.equals("features") && node.has(PROPERTIES);
    }

    /** A list of the file without a single id in it, such as the counts of the parks, holds no records. */
    private boolean holdsRecords() {
        return pointer.equals("/" + escaped(name))
                && node.isArray()
                && stream(node).anyMatch(element -> !idOf(element).isEmpty());
    }

    private static <T> Stream<T> stream(Iterable<T> all) {
        return StreamSupport.stream(all.spliterator(), false);
    }

    private static String idOf(JsonNode node) {
        String own = FileRecords.idOf(node);
        return own.isEmpty() ? FileRecords.idOf(node.path(PROPERTIES)) : own;
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
