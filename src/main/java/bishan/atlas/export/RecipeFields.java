package bishan.atlas.export;

import bishan.atlas.model.PartialDate;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of an object, each judged as it is asked for. */
record RecipeFields(JsonNode node, String path) {
    RecipeFields(JsonNode node) {
        this(node, "");
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    RecipeFields part(String name) throws RecipeFlaw {
        if (!node.path(name).isObject()) {
            throw new RecipeFlaw("recipe.missing", path + name);
        }
        return new RecipeFields(node.get(name), path + name + ".");
    }

    String text(String name) throws RecipeFlaw {
        if (!has(name)) {
            throw new RecipeFlaw("recipe.missing", path + name);
        }
        if (!node.get(name).isTextual()) {
            throw new RecipeFlaw("recipe.text", path + name);
        }
        return node.get(name).asText();
    }

    String text(String name, String usual) throws RecipeFlaw {
        return has(name) ? text(name) : usual;
    }

    double number(String name, double least, double most) throws RecipeFlaw {
        if (!has(name)) {
            throw new RecipeFlaw("recipe.missing", path + name);
        }
        JsonNode value = node.get(name);
        if (!value.isNumber() || !(value.asDouble() >= least) || !(value.asDouble() <= most)) {
            throw new RecipeFlaw("recipe.number", path + name, least, most);
        }
        return value.asDouble();
    }

    double number(String name, double least, double most, double usual) throws RecipeFlaw {
        return has(name) ? number(name, least, most) : usual;
    }

    Set<String> texts(String name) throws RecipeFlaw {
        if (has(name) && !node.get(name).isArray()) {
            throw new RecipeFlaw("recipe.texts", path + name);
        }
        Set<String> texts = new HashSet<>();
        for (JsonNode item : node.path(name)) {
            if (!item.isTextual()) {
                throw new RecipeFlaw("recipe.text", path + name);
            }
            texts.add(item.asText());
        }
        return texts;
    }

    <E extends Enum<E>> E choice(String name, E usual) throws RecipeFlaw {
        return has(name) ? choice(name, usual.getDeclaringClass(), text(name)) : usual;
    }

    <E extends Enum<E>> Set<E> choices(String name, Class<E> type, Set<E> usual) throws RecipeFlaw {
        if (!has(name)) {
            return usual;
        }
        Set<E> chosen = EnumSet.noneOf(type);
        for (String id : texts(name)) {
            chosen.add(choice(name, type, id));
        }
        return chosen;
    }

    private <E extends Enum<E>> E choice(String name, Class<E> type, String id) throws RecipeFlaw {
        for (E value : type.getEnumConstants()) {
            if (RecipeText.id(value).equals(id)) {
                return value;
            }
        }
        String known = EnumSet.allOf(type).stream().map(RecipeText::id).collect(Collectors.joining(", "));
        throw new RecipeFlaw("recipe.choice", path + name, id, known);
    }

    Optional<PartialDate> date(String name) throws RecipeFlaw {
        if (!has(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(PartialDate.parse(text(name)));
        } catch (IllegalArgumentException e) {
            throw new RecipeFlaw("recipe.date", path + name, text(name));
        }
    }

    LocalDate day(String name) throws RecipeFlaw {
        try {
            LocalDate day = LocalDate.parse(text(name));
            PartialDate.parse(day.toString());
            return day;
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new RecipeFlaw("recipe.date", path + name, text(name));
        }
    }
}
