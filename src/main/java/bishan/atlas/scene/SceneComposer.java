package bishan.atlas.scene;

import bishan.atlas.model.Status;
import bishan.atlas.style.Colour;
import bishan.atlas.style.Theme;
import bishan.atlas.style.Vendor;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/**
 * Walks styles and features into a {@link DisplayList}: the feature type styles of all layers in their drawing order, in each the rules
 * of the scale and the features they select, then the labels. Features are projected once, when the first composer is made. Safe for any
 * thread.
 */
public final class SceneComposer {
    private static final int GROUND = 0;

    private final List<PreparedLayer> layers = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Typesetter typesetter;
    private final SceneWords words;
    private final Theme theme;
    private final Map<Rule, DenseShapes> dense = new ConcurrentHashMap<>();
    private final GroundShapes shapes = new GroundShapes(this::allFeatures);

    /** A feature type style with its layer. */
    private record Part(PreparedLayer layer, FeatureTypeStyle style, int order, boolean always) {}

    /** A rule with the features it selects. */
    private record ActiveRule(Rule rule, List<PreparedFeature> features) {}

    /**
     * @param layers the layers of the atlas, in any order
     * @param projected what other composers of the same features share with this one
     * @param theme the one of the styles; the ground of the frame and what is chosen are drawn in its colours
     */
    public SceneComposer(
            List<StyledLayer> layers, ProjectedLayers projected, Typesetter typesetter, SceneWords words, Theme theme) {
        this.typesetter = typesetter;
        this.words = words;
        this.theme = theme;
        for (StyledLayer layer : layers) {
            PreparedLayer prepared = projected.of(layer);
            this.layers.add(prepared);
            for (FeatureTypeStyle style : layer.style().featureTypeStyles()) {
                int order = Integer.parseInt(style.getOptions().getOrDefault(Vendor.ORDER, "0"));
                parts.add(new Part(prepared, style, order, style.hasOption(Vendor.ALWAYS)));
            }
        }
        parts.sort(Comparator.comparingInt(Part::order));
    }

    /** The picture for {@code request}, labels placed. Takes tens of milliseconds. */
    public DisplayList compose(SceneRequest request) {
        Draft draft = new Draft(request, typesetter, shapes);
        draft.reserve(words.furniture());
        features("district").forEach(draft::district);
        features("ridge").forEach(draft::ridge);
        draft.add(new DisplayItem(
                GROUND, "", "", "", List.of(new Mark.Fill(draft.frame().page(), theme.argb(Colour.OUTSIDE, 1)))));
        draw(draft, true);
        new SelectionMarks(draft, theme).draw(layers);
        LabelPass labels = new LabelPass(draft);
        labels.run();
        draft.finish();
        List<DisplayItem> items = new ArrayList<>(draft.items());
        items.sort(Comparator.comparingInt(DisplayItem::order));
        List<LeftOut> leftOut = new ArrayList<>(labels.leftOut());
        leftOut.addAll(outOfScale(draft));
        return new DisplayList(
                request.viewport().widthMm(), request.viewport().heightMm(), items, labels.placed(), leftOut);
    }

    /** The legend classes that {@code request} shows, without placing labels. */
    public Set<String> classesIn(SceneRequest request) {
        Draft draft = new Draft(request, typesetter, shapes);
        features("ridge").forEach(draft::ridge);
        draw(draft, false);
        draft.finish();
        Set<String> classes = new LinkedHashSet<>();
        Box frame = draft.frame().box();
        for (DisplayItem item : draft.items()) {
            if (!item.classId().isEmpty() && MarkBounds.touches(item.marks(), frame)) {
                classes.add(item.classId());
            }
        }
        return classes;
    }

    private List<PreparedFeature> allFeatures() {
        return layers.stream().flatMap(layer -> layer.features().stream()).toList();
    }

    private List<PreparedFeature> features(String kind) {
        return layers.stream()
                .flatMap(layer -> layer.features().stream())
                .filter(feature -> feature.text("kind").equals(kind))
                .toList();
    }

    private void draw(Draft draft, boolean withLabels) {
        AreaDrawing areas = new AreaDrawing(draft.frame());
        LineDrawing lines = new LineDrawing(draft);
        PointDrawing points = new PointDrawing(draft);
        for (Part part : parts) {
            if (DenseDrawing.isDense(part.layer())) {
                dense(part, draft);
                continue;
            }
            for (ActiveRule active : rules(part, draft, true)) {
                for (PreparedFeature feature : active.features()) {
                    for (Symbolizer symbolizer : active.rule().symbolizers()) {
                        if (symbolizer instanceof TextSymbolizer text) {
                            if (withLabels) {
                                wish(draft, feature, text);
                            }
                        } else if (symbolizer instanceof PointSymbolizer point) {
                            points.draw(feature, point, active.rule().getName(), part.order());
                        } else {
                            List<Mark> marks = symbolizer instanceof PolygonSymbolizer area
                                    ? areas.draw(part.layer(), feature, area)
                                    : lines.draw(part.layer(), feature, (LineSymbolizer) symbolizer);
                            draft.add(new DisplayItem(
                                    part.order(),
                                    part.layer().id(),
                                    feature.id(),
                                    active.rule().getName(),
                                    marks));
                        }
                    }
                }
            }
        }
        points.finish();
    }

    private static boolean speaks(Part part, Rule rule, Draft draft) {
        double denominator = draft.request().viewport().denominator();
        return denominator >= rule.getMinScaleDenominator() && denominator < rule.getMaxScaleDenominator();
    }

    private void dense(Part part, Draft draft) {
        for (Rule rule : part.style().rules()) {
            if (speaks(part, rule, draft) && DenseDrawing.suits(rule)) {
                DenseShapes shapes = dense.computeIfAbsent(rule, r -> DenseDrawing.shapes(part.layer(), r));
                DenseDrawing.draw(
                                shapes,
                                rule.symbolizers().get(0),
                                draft.frame(),
                                part.always() || draft.request().visibility().equals(Visibility.ALL)
                                        ? Optional.empty()
                                        : Optional.of(
                                                feature -> shows(draft.request().visibility(), feature)))
                        .ifPresent(mark -> draft.add(
                                new DisplayItem(part.order(), part.layer().id(), "", rule.getName(), List.of(mark))));
            }
        }
    }

    /** The names that are set at other scales only, of what lies in the frame. */
    private Collection<LeftOut> outOfScale(Draft draft) {
        Set<String> wished =
                draft.labels().stream().map(wish -> wish.feature().id()).collect(Collectors.toSet());
        Map<String, LeftOut> names = new LinkedHashMap<>();
        for (Part part : parts) {
            for (ActiveRule other : rules(part, draft, false)) {
                for (Symbolizer symbolizer : other.rule().symbolizers()) {
                    if (symbolizer instanceof TextSymbolizer text) {
                        other.features().stream()
                                .filter(feature -> !wished.contains(feature.id()))
                                .filter(feature -> draft.frame().shows(feature.grid()))
                                .forEach(feature -> names.putIfAbsent(feature.id(), outOfScale(feature, text)));
                    }
                }
            }
        }
        return names.values();
    }

    private LeftOut outOfScale(PreparedFeature feature, TextSymbolizer text) {
        String kind = SymbolizerValues.option(text, Vendor.KIND);
        String label = LabelRequest.oneLine(words.label(feature, text));
        return new LeftOut(kind, feature.id(), label, LeftOut.Reason.OUT_OF_SCALE, "");
    }

    /** The rules of a part that speak at the scale asked for, or those that do not, with the features they select. */
    private static List<ActiveRule> rules(Part part, Draft draft, boolean inScale) {
        Visibility visibility = draft.request().visibility();
        if (!part.always() && visibility.hidden().contains(part.layer().id())) {
            return List.of();
        }
        double denominator = draft.request().viewport().denominator();
        List<ActiveRule> rules = new ArrayList<>();
        for (Rule rule : part.style().rules()) {
            boolean speaks =
                    denominator >= rule.getMinScaleDenominator() && denominator < rule.getMaxScaleDenominator();
            if (speaks == inScale) {
                Filter filter = rule.getFilter();
                List<PreparedFeature> selected = part.layer().features().stream()
                        .filter(feature -> part.always() || shows(visibility, feature))
                        .filter(feature -> draft.frame().mayShow(feature.grid()))
                        .filter(feature -> filter == null || filter.evaluate(feature.feature()))
                        .toList();
                rules.add(new ActiveRule(rule, selected));
            }
        }
        return rules;
    }

    private static boolean shows(Visibility visibility, PreparedFeature feature) {
        if (!visibility.shows(feature.layerId(), feature.id())) {
            return false;
        }
        String phase = feature.text("phase");
        return phase.isEmpty() || visibility.phases().contains(Status.Phase.valueOf(phase));
    }

    private void wish(Draft draft, PreparedFeature feature, TextSymbolizer symbolizer) {
        String label = words.label(feature, symbolizer);
        if (label.isEmpty()) {
            return;
        }
        int priority = (int) SymbolizerValues.option(symbolizer, Vendor.PRIORITY, 99);
        LabelRequest.Look look = new LabelRequest.Look(
                SymbolizerValues.lettering(symbolizer),
                SymbolizerValues.argb(symbolizer.getFill()),
                SymbolizerValues.haloMm(symbolizer),
                SymbolizerValues.haloArgb(symbolizer));
        draft.wish(new LabelRequest(
                feature,
                symbolizer,
                SymbolizerValues.option(symbolizer, Vendor.KIND),
                priority,
                label,
                words.second(feature, symbolizer),
                look));
    }
}
