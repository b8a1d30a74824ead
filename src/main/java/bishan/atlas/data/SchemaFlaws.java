package bishan.atlas.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;

/** Turns what a schema's rules forbid into problems of ours, with words of ours: those of the validator are English only. */
final class SchemaFlaws {
    private final Schemas schemas;
    private final Findings findings;

    SchemaFlaws(Schemas schemas, Findings findings) {
        this.schemas = schemas;
        this.findings = findings;
    }

    void report(Spot root, Error error) {
        Spot spot = root.at(error.getInstanceLocation().toString());
        String found = String.valueOf(error.getInstanceNode());
        String bound = String.valueOf(error.getSchemaNode());
        String named = argument(error, 0);
        switch (error.getKeyword()) {
            case "required" -> findings.add(Flaw.SCHEMA_REQUIRED, spot.member(named));
            case "additionalProperties", "unevaluatedProperties" -> unknown(spot, named, error);
            case "false" -> findings.add(Flaw.SCHEMA_FORBIDDEN, spot);
            case "type" -> findings.add(Flaw.SCHEMA_TYPE, spot, found, kinds(error.getSchemaNode()));
            case "enum" -> choice(spot, found, texts(error.getSchemaNode()));
            case "const" -> choice(spot, found, List.of(error.getSchemaNode().asText()));
            case "pattern" -> pattern(spot, found, error);
            case "minimum" -> findings.add(Flaw.SCHEMA_MINIMUM, spot, found, bound);
            case "exclusiveMinimum" -> findings.add(Flaw.SCHEMA_ABOVE, spot, found, bound);
            case "maximum" -> findings.add(Flaw.SCHEMA_MAXIMUM, spot, found, bound);
            case "minLength" -> findings.add(Flaw.SCHEMA_BLANK, spot);
            case "maxLength" -> findings.add(Flaw.SCHEMA_LONG, spot, found, bound);
            case "minItems", "minProperties" -> findings.add(Flaw.SCHEMA_FEW, spot, size(error), bound);
            case "maxItems" -> findings.add(Flaw.SCHEMA_MANY, spot, size(error), bound);
            case "uniqueItems" -> findings.add(Flaw.SCHEMA_REPEATED, spot);
            case "dependentRequired" -> together(spot, error);
            default -> findings.add(Flaw.SCHEMA_OTHER, spot, error.getKeyword(), found);
        }
    }

    private void unknown(Spot spot, String name, Error error) {
        List<String> known = new ArrayList<>();
        schemas.beside(error).path("properties").fieldNames().forEachRemaining(known::add);
        findings.add(Flaw.SCHEMA_UNKNOWN, spot.member(name), name, Nearest.to(name, known));
    }

    private void choice(Spot spot, String found, List<String> allowed) {
        findings.add(Flaw.SCHEMA_CHOICE, spot, found, Nearest.to(spot.node().asText(), allowed));
    }

    private void pattern(Spot spot, String found, Error error) {
        List<String> examples = texts(schemas.beside(error).path("examples"));
        findings.add(Flaw.SCHEMA_PATTERN, spot, found, examples.isEmpty() ? texts(error.getSchemaNode()) : examples);
    }

    private void together(Spot spot, Error error) {
        findings.add(Flaw.SCHEMA_TOGETHER, spot.member(argument(error, 0)), argument(error, 1));
    }

    /** What the rule says of the value; rules without anything to say have no list at all. */
    private static String argument(Error error, int place) {
        Object[] arguments = error.getArguments();
        return arguments == null || arguments.length <= place ? "" : String.valueOf(arguments[place]);
    }

    private static String size(Error error) {
        return String.valueOf(error.getInstanceNode().size());
    }

    private static List<JsonKind> kinds(JsonNode types) {
        return texts(types).stream().flatMap(type -> JsonKind.of(type).stream()).toList();
    }

    /** The texts of a list, or one that stands alone. */
    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(element -> texts.add(element.asText()));
        } else if (!node.isMissingNode()) {
            texts.add(node.asText());
        }
        return texts;
    }
}
