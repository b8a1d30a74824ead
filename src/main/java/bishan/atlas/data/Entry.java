package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Period;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON object being read: a feature's properties, a record, or a part of one. Each field that is not what it should be is reported and
 * comes back empty; a field that is absent or null comes back empty, and is reported only where it is asked for as needed.
 *
 * @param item the id of the feature or record, or its place such as {@code #6}
 * @param path what stands before a field's name in messages, such as {@code statuses[2].}
 */
record Entry(Reading reading, String item, String path, JsonNode node) {
    /** A billion of anything fits; what is larger was mistyped. */
    private static final double MAX_NUMBER = 1e12;

    void report(Flaw flaw, String field, Object... args) {
        reading.problems().add(flaw, reading.file(), item, path + field, args);
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    Optional<String> text(String field) {
        JsonNode value = node.path(field);
        if (!has(field)) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            report(Flaw.FIELD_TEXT, field, value.toString());
            return Optional.empty();
        }
        return legible(field, value.textValue().strip()).filter(text -> !text.isEmpty());
    }

    private Optional<String> legible(String field, String text) {
        Optional<Flaw> flaw = Characters.flaw(text);
        flaw.ifPresent(bad -> report(bad, field, Characters.words(text)));
        return flaw.isPresent() ? Optional.empty() : Optional.of(text);
    }

    private boolean isBlank(String field) {
        return !has(field)
                || node.path(field).isTextual() && node.path(field).textValue().isBlank();
    }

    Optional<String> neededText(String field) {
        Optional<String> text = text(field);
        if (isBlank(field)) {
            report(Flaw.FIELD_MISSING, field);
        }
        return text;
    }

    /** A finite number. */
    Optional<Double> number(String field) {
        JsonNode value = node.path(field);
        if (!has(field)) {
            return Optional.empty();
        }
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            report(Flaw.FIELD_NUMBER, field, value.asText());
            return Optional.empty();
        }
        if (Math.abs(value.doubleValue()) > MAX_NUMBER) {
            report(Flaw.NUMBER_RANGE, field, value.asText());
            return Optional.empty();
        }
        return Optional.of(value.doubleValue());
    }

    /** How many of something; needed. */
    Optional<Integer> count(String field) {
        return neededNumber(field).flatMap(number -> {
            if (number >= 0 && number == Math.rint(number) && number <= Integer.MAX_VALUE) {
                return Optional.of(number.intValue());
            }
            report(Flaw.NUMBER_WHOLE, field, node.path(field).asText());
            return Optional.empty();
        });
    }

    Optional<Double> neededNumber(String field) {
        if (!has(field)) {
            report(Flaw.FIELD_MISSING, field);
        }
        return number(field);
    }

    boolean flag(String field, boolean otherwise) {
        JsonNode value = node.path(field);
        if (has(field) && !value.isBoolean()) {
            report(Flaw.FIELD_FLAG, field, value.asText());
        }
        return value.isBoolean() ? value.booleanValue() : otherwise;
    }

    /** The pair of fields {@code prefix + "zh"} and {@code prefix + "en"}. */
    Optional<Bilingual> words(String prefix) {
        Optional<String> zh = text(prefix + "zh");
        Optional<String> en = text(prefix + "en");
        if (zh.isEmpty() && en.isPresent()) {
            report(Flaw.FIELD_MISSING, prefix + "zh");
        }
        return zh.map(text -> new Bilingual(text, en.orElse(null)));
    }

    Optional<Bilingual> neededWords(String prefix) {
        Optional<String> zh = neededText(prefix + "zh");
        Optional<String> en = text(prefix + "en");
        return zh.map(text -> new Bilingual(text, en.orElse(null)));
    }

    Optional<PartialDate> date(String field) {
        return text(field).flatMap(text -> {
            try {
                return Optional.of(PartialDate.parse(text));
            } catch (IllegalArgumentException e) {
                report(Flaw.DATE_BAD, field, text);
                return Optional.empty();
            }
        });
    }

    /** A date or an interval. */
    Optional<Period> period(String field) {
        return text(field).flatMap(text -> {
            try {
                return Optional.of(Period.parse(text));
            } catch (IllegalArgumentException e) {
                report(Flaw.DATE_BAD, field, text);
                return Optional.empty();
            }
        });
    }

    Optional<Period> neededPeriod(String field) {
        if (isBlank(field)) {
            report(Flaw.FIELD_MISSING, field);
        }
        return period(field);
    }

    Optional<PartialDate> neededDate(String field) {
        if (isBlank(field)) {
            report(Flaw.FIELD_MISSING, field);
        }
        return date(field);
    }

    /** The texts of a list, or one text standing alone. */
    List<String> texts(String field) {
        JsonNode value = node.path(field);
        if (value.isTextual()) {
            return text(field).stream().toList();
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : elements(field)) {
            if (element.isTextual() && !element.textValue().isBlank()) {
                legible(field, element.textValue().strip()).ifPresent(texts::add);
            } else {
                report(Flaw.FIELD_TEXT, field, element.toString());
            }
        }
        return texts;
    }

    /** The finite numbers of a list. */
    List<Double> numbers(String field) {
        List<Double> numbers = new ArrayList<>();
        for (JsonNode element : elements(field)) {
            if (element.isNumber() && Double.isFinite(element.doubleValue())) {
                numbers.add(element.doubleValue());
            } else {
                report(Flaw.FIELD_NUMBER, field, element.toString());
            }
        }
        return numbers;
    }

    /** An object inside this one. */
    Optional<Entry> part(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        if (!node.path(field).isObject()) {
            report(Flaw.FIELD_RECORD, field);
            return Optional.empty();
        }
        return Optional.of(new Entry(reading, item, path + field + ".", node.path(field)));
    }

    /** The objects of a list. */
    List<Entry> entries(String field) {
        List<Entry> entries = new ArrayList<>();
        int place = 0;
        for (JsonNode element : elements(field)) {
            String name = field + "[" + place++ + "]";
            if (element.isObject()) {
                entries.add(new Entry(reading, item, path + name + ".", element));
            } else {
                report(Flaw.FIELD_RECORD, name);
            }
        }
        return entries;
    }

    /** The ids of the sources that exist; empty (Optional) where none is named. */
    Optional<List<String>> sources(String field) {
        List<String> named = texts(field);
        if (named.isEmpty()) {
            report(Flaw.SOURCE_MISSING, field);
            return Optional.empty();
        }
        return Optional.of(named.stream().filter(id -> knowsSource(field, id)).toList());
    }

    /** The id of the one source of a field, when it exists. */
    Optional<String> source(String field) {
        if (isBlank(field)) {
            report(Flaw.SOURCE_MISSING, field);
        }
        return text(field).filter(id -> knowsSource(field, id));
    }

    private boolean knowsSource(String field, String id) {
        if (reading.ids().lackSource(id)) {
            report(Flaw.SOURCE_UNKNOWN, field, id);
            return false;
        }
        return true;
    }

    private Iterable<JsonNode> elements(String field) {
        JsonNode value = node.path(field);
        if (has(field) && !value.isArray()) {
            report(Flaw.FIELD_LIST, field);
            return List.of();
        }
        return value;
    }
}
