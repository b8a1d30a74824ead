package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import java.util.List;
import org.geotools.api.style.FeatureTypeStyle;

/**
 * A feature type style with its layer: one step of the drawing order.
 *
 * @param always drawn whatever is switched off: the ground
 */
record StylePart(PreparedLayer layer, FeatureIndex index, List<RuleFeatures> rules, int order, boolean always) {
    static StylePart of(PreparedLayer layer, FeatureIndex index, FeatureTypeStyle style, Work work) {
        return new StylePart(
                layer,
                index,
                style.rules().stream()
                        .map(rule -> new RuleFeatures(rule, index, work))
                        .toList(),
                Integer.parseInt(style.getOptions().getOrDefault(Vendor.ORDER, "0")),
                style.hasOption(Vendor.ALWAYS));
    }

    /** False where the whole layer is switched off. */
    boolean isOn(Visibility visibility) {
        return always || !visibility.hidden().contains(layer.id());
    }
}
