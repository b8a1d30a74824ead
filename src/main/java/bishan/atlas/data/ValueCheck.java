package bishan.atlas.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Whether every number is finite and every text legible, also those that no reader asks for. */
final class ValueCheck {
    private final Findings findings;

    ValueCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Spot spot) {
        if (isEndless(spot.node())) {
            findings.add(Flaw.FIELD_NUMBER, spot, spot.node().asText());
        } else if (spot.node().isTextual()) {
            String text = spot.node().textValue();
            Characters.flaw(text).ifPresent(flaw -> findings.add(flaw, spot, Characters.words(text)));
        }
    }

    /** {@code root}, or a copy with nothing in place of the numbers that are not finite: the schemas' validator cannot bear them. */
    static JsonNode finite(JsonNode root) {
        if (!hasEndless(root)) {
            return root;
        }
        JsonNode copy = root.deepCopy();
        replaceIn(copy);
        return copy;
    }

    private static boolean hasEndless(JsonNode node) {
        if (isEndless(node)) {
            return true;
        }
        for (JsonNode child : node) {
            if (hasEndless(child)) {
                return true;
            }
        }
        return false;
    }

    private static void replaceIn(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(field -> isEndless(field.getValue()))
                    .forEach(field -> field.setValue(NullNode.getInstance()));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (isEndless(array.get(i))) {
                    array.set(i, NullNode.getInstance());
                }
            }
        }
        node.forEach(ValueCheck::replaceIn);
    }

    private static boolean isEndless(JsonNode node) {
        return node.isNumber() && !Double.isFinite(node.doubleValue());
    }
}
