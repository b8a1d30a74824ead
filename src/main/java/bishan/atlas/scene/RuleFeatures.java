package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/**
 * A rule with the features it selects and the labels it wishes for them. Both depend on attributes, never on the view: they are found
 * once. Safe for any thread.
 */
final class RuleFeatures {
    private final Rule rule;
    private final FeatureIndex index;
    private final Work work;
    private final boolean labels;
    private final Map<Wish, LabelRequest> wishes = new ConcurrentHashMap<>();
    private BitSet selected;
    private DenseShapes denseShapes;

    private record Wish(PreparedFeature feature, int symbolizer) {}

    RuleFeatures(Rule rule, FeatureIndex index, Work work) {
        this.rule = rule;
        this.index = index;
        this.work = work;
        labels = rule.symbolizers().stream().anyMatch(TextSymbolizer.class::isInstance);
    }

    Rule rule() {
        return rule;
    }

    /** True where the layer is dense and the rule so plain that all its features are drawn as one mark. */
    boolean isDense() {
        return DenseDrawing.isDense(index.features()) && DenseDrawing.suits(rule);
    }

    /** The shapes of what it selects, for a dense layer. */
    synchronized DenseShapes denseShapes() {
        if (denseShapes == null) {
            denseShapes = new DenseShapes(index.features(), selected().stream().toArray());
            work.indexed();
        }
        return denseShapes;
    }

    /** True when one of its symbolizers sets a label. */
    boolean labels() {
        return labels;
    }

    boolean speaksAt(double denominator) {
        return denominator >= rule.getMinScaleDenominator() && denominator < rule.getMaxScaleDenominator();
    }

    /** The positions in the layer that the rule selects. */
    synchronized BitSet selected() {
        if (selected == null) {
            Filter filter = rule.getFilter();
            BitSet chosen = new BitSet(index.features().size());
            for (int i = 0; i < index.features().size(); i++) {
                chosen.set(
                        i,
                        filter == null
                                || filter.evaluate(index.features().get(i).feature()));
            }
            selected = chosen;
            work.filtered();
        }
        return selected;
    }

    /** The label that the symbolizer number {@code i} of the rule wishes for; its text may be empty. */
    LabelRequest wish(PreparedFeature feature, int i, SceneWords words) {
        return wishes.computeIfAbsent(new Wish(feature, i), wish -> {
            Symbolizer symbolizer = rule.symbolizers().get(wish.symbolizer());
            return wish(feature, (TextSymbolizer) symbolizer, words);
        });
    }

    private static LabelRequest wish(PreparedFeature feature, TextSymbolizer symbolizer, SceneWords words) {
        int priority = (int) SymbolizerValues.option(symbolizer, Vendor.PRIORITY, 99);
        LabelRequest.Look look = new LabelRequest.Look(
                SymbolizerValues.lettering(symbolizer),
                SymbolizerValues.argb(symbolizer.getFill()),
                SymbolizerValues.haloMm(symbolizer),
                SymbolizerValues.haloArgb(symbolizer));
        return new LabelRequest(
                feature,
                symbolizer,
                SymbolizerValues.option(symbolizer, Vendor.KIND),
                priority,
                words.label(feature, symbolizer),
                words.second(feature, symbolizer),
                look);
    }
}
