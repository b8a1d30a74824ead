package bishan.atlas.scene;

import bishan.atlas.model.Language;
import bishan.atlas.style.Vendor;
import bishan.atlas.text.Messages;
import org.geotools.api.style.TextSymbolizer;

/** The words of a label: the feature's name after the style's pattern, with what the map adds in the chosen language. */
public final class SceneWords {
    private final Messages messages;

    public SceneWords(Language language) {
        messages = Messages.of(language, "map");
    }

    /** What stands over the map: buttons, scale bar, legend. */
    String furniture() {
        return messages.get("map.furniture");
    }

    String label(PreparedFeature feature, TextSymbolizer symbolizer) {
        Object value = symbolizer.getLabel().evaluate(feature.feature());
        String name = value == null ? "" : value.toString();
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
