package bishan.atlas.scene;

import bishan.atlas.RealAtlas;
import bishan.atlas.data.LayerFeatures;
import bishan.atlas.data.ProgramThemes;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.model.Layer;
import bishan.atlas.style.AtlasStyles;
import bishan.atlas.style.Themes;
import bishan.atlas.style.Vendor;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/** The labels that the styles ask for, found straight from styles and features, beside the composer. Everything is switched on. */
final class Wishes {
    private static final Map<String, Style> STYLES =
            new AtlasStyles(ProgramThemes.get().of(Themes.LIGHT), Language.ZH).byLayer();
    private static final Map<String, PreparedLayer> LAYERS = new HashMap<>();

    private Wishes() {}

    private static synchronized PreparedLayer prepared(Layer layer) {
        Atlas atlas = RealAtlas.get().atlas();
        return LAYERS.computeIfAbsent(
                layer.id(),
                id -> new PreparedLayer(
                        new StyledLayer(
                                id, new LayerFeatures(RealAtlas.get().projection()).of(layer, atlas), STYLES.get(id)),
                        RealAtlas.get().projection()));
    }

    /** Kind of label and id of feature of every label wished for in or near the frame. */
    static Set<String> in(SceneRequest request) {
        Frame frame = new Frame(request.viewport());
        Set<String> wishes = new TreeSet<>();
        for (Layer layer : RealAtlas.get().atlas().layers()) {
            if (!STYLES.containsKey(layer.id())) {
                continue;
            }
            for (FeatureTypeStyle part : STYLES.get(layer.id()).featureTypeStyles()) {
                for (Rule rule : part.rules()) {
                    add(rule, prepared(layer), frame, wishes);
                }
            }
        }
        return wishes;
    }

    private static void add(Rule rule, PreparedLayer layer, Frame frame, Set<String> wishes) {
        double denominator = frame.viewport().denominator();
        if (denominator < rule.getMinScaleDenominator() || denominator >= rule.getMaxScaleDenominator()) {
            return;
        }
        for (Symbolizer symbolizer : rule.symbolizers()) {
            if (symbolizer instanceof TextSymbolizer text) {
                layer.features().stream()
                        .filter(feature -> frame.mayShow(feature.grid()))
                        .filter(feature -> rule.getFilter().evaluate(feature.feature()))
                        .forEach(
                                feature -> wishes.add(SymbolizerValues.option(text, Vendor.KIND) + " " + feature.id()));
            }
        }
    }
}
