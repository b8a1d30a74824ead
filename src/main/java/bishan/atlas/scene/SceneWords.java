package bishan.atlas.scene;

import bishan.atlas.model.Language;
import bishan.atlas.style.Vendor;
import bishan.atlas.text.Messages;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.style.TextSymbolizer;

/** The words of a label: the feature's name after the style's pattern, with what the map adds in the chosen language. */
public final class SceneWords {
    /** What is named in both languages where the map has two; the rest would crowd it. */
    private static final Set<String> TWICE = Set.of(
            "zone", "town", "station", "stop", "park", "place", "airport", "interchange", "reservoir", "neighbour");

    private final Messages messages;
    private final Optional<Messages> second;

    public SceneWords(Language language) {
        this(LabelLanguage.of(language));
    }

    public SceneWords(LabelLanguage labels) {
        messages = Messages.of(labels.language(), "map");
        second = labels.second().map(language -> Messages.of(language, "map"));
    }

    /** What stands over the map: buttons, scale bar, legend. */
    String furniture() {
        return messages.get("map.furniture");
    }

    /** The name in the other language, where the map has both; empty where it does not. */
    String second(PreparedFeature feature, TextSymbolizer symbolizer) {
        if (second.isEmpty() || !TWICE.contains(SymbolizerValues.option(symbolizer, Vendor.KIND))) {
            return "";
        }
        boolean full = symbolizer.getLabel().toString().contains("name_");
        return LabelRequest.oneLine(label(feature.text(full ? "name_en" : "map_en"), symbolizer, second.get()));
    }

    String label(PreparedFeature feature, TextSymbolizer symbolizer) {
        Object value = symbolizer.getLabel().evaluate(feature.feature());
        return label(value == null ? "" : value.toString(), symbolizer, messages);
    }

    private static String label(String whole, TextSymbolizer symbolizer, Messages messages) {
        String name = whole;
        String drop = SymbolizerValues.option(symbolizer, Vendor.DROP);
        if (!drop.isEmpty()) {
            name = name.replaceAll(drop, "");
        }
        String pattern = SymbolizerValues.option(symbolizer, Vendor.PATTERN);
        if (pattern.endsWith("@building")) {
            return messages.get("map.building", name);
        }
        if (pattern.endsWith("@schematic")) {
            return messages.get("map.schematic", name);
        }
        return name;
    }
}
