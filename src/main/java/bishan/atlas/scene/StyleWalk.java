package bishan.atlas.scene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/** Walks the parts of the styles over the features of one frame: marks and symbols into the draft, and the wishes for labels. */
final class StyleWalk {
    private final Draft draft;
    private final DrawnFrame drawn;
    private final SceneWords words;
    private final Work work;
    private final AreaDrawing areas;
    private final LineDrawing lines;
    private final PointDrawing points;
    private final Map<FeatureIndex, int[]> inFrame = new IdentityHashMap<>();
    private final Map<FeatureIndex, int[]> on = new IdentityHashMap<>();

    StyleWalk(Draft draft, DrawnFrame drawn, SceneWords words, Work work) {
        this.draft = draft;
        this.drawn = drawn;
        this.words = words;
        this.work = work;
        areas = new AreaDrawing(draft.frame());
        lines = new LineDrawing(draft);
        points = new PointDrawing(draft);
    }

    /** Draws the rules that speak at the scale of the frame; without labels only what they draw is wanted. */
    void draw(List<StylePart> parts, boolean withLabels) {
        for (StylePart part : parts) {
            for (RuleFeatures rule : part.rules()) {
                if (rule.speaksAt(denominator())) {
                    if (rule.isDense()) {
                        dense(part, rule);
                    } else {
                        forEach(part, rule, feature -> draw(part, rule, feature, withLabels));
                    }
                }
            }
        }
        points.finish();
    }

    private void dense(StylePart part, RuleFeatures rule) {
        Visibility visibility = draft.request().visibility();
        if (part.isOn(visibility)) {
            Optional<IntPredicate> on = part.always() || visibility.equals(Visibility.ALL)
                    ? Optional.empty()
                    : Optional.of(position -> part.index().isOn(position, visibility));
            DenseDrawing.draw(rule.denseShapes(), rule.rule().symbolizers().get(0), draft.frame(), on)
                    .ifPresent(mark -> draft.add(new DisplayItem(
                            part.order(), part.layer().id(), "", rule.rule().getName(), List.of(mark))));
        }
    }

    private double denominator() {
        return draft.request().viewport().denominator();
    }

    private void forEach(StylePart part, RuleFeatures rule, Consumer<PreparedFeature> take) {
        if (!part.isOn(draft.request().visibility())) {
            return;
        }
        BitSet selected = rule.selected();
        for (int position : positions(part)) {
            if (selected.get(position)) {
                take.accept(part.index().features().get(position));
            }
        }
    }

    /** The features that may show in the frame: those that are on, or all of the ground. */
    private int[] positions(StylePart part) {
        int[] near = inFrame.computeIfAbsent(part.index(), index -> index.in(draft.frame()));
        return part.always()
                ? near
                : on.computeIfAbsent(
                        part.index(),
                        index -> Arrays.stream(near)
                                .filter(i -> index.isOn(i, draft.request().visibility()))
                                .toArray());
    }

    private void draw(StylePart part, RuleFeatures rule, PreparedFeature feature, boolean withLabels) {
        List<? extends Symbolizer> symbolizers = rule.rule().symbolizers();
        for (int i = 0; i < symbolizers.size(); i++) {
            Symbolizer symbolizer = symbolizers.get(i);
            if (symbolizer instanceof TextSymbolizer) {
                if (withLabels && draft.frame().mayName(feature.grid())) {
                    wish(rule.wish(feature, i, words));
                }
            } else if (symbolizer instanceof PointSymbolizer point) {
                points.draw(feature, point, rule.rule().getName(), part.order());
            } else if (lines.isDue(symbolizer)) {
                DrawnFrame.Drawn item = drawn.of(rule, feature, i, () -> construct(part, rule, feature, symbolizer));
                item.course().ifPresent(course -> draft.drew(part.layer().id(), feature.id(), course));
                draft.add(item.item());
            }
        }
    }

    private void wish(LabelRequest label) {
        if (!label.text().isEmpty()) {
            draft.wish(label);
        }
    }

    private DrawnFrame.Drawn construct(
            StylePart part, RuleFeatures rule, PreparedFeature feature, Symbolizer symbolizer) {
        work.constructed();
        Optional<LineDrawing.Course> course = Optional.empty();
        List<Mark> marks;
        if (symbolizer instanceof PolygonSymbolizer area) {
            marks = areas.draw(part.layer(), feature, area);
        } else {
            LineDrawing.Drawn line = lines.drawn(part.layer(), feature, (LineSymbolizer) symbolizer);
            marks = line.marks();
            course = line.course();
        }
        return new DrawnFrame.Drawn(
                new DisplayItem(
                        part.order(),
                        part.layer().id(),
                        feature.id(),
                        rule.rule().getName(),
                        marks),
                course);
    }

    /** The names that are set at other scales only, of what lies in the frame. */
    Collection<LeftOut> outOfScale(List<StylePart> parts) {
        Set<String> wished =
                draft.labels().stream().map(wish -> wish.feature().id()).collect(Collectors.toSet());
        Map<String, LeftOut> names = new LinkedHashMap<>();
        Map<PreparedFeature, Boolean> shown = new HashMap<>();
        for (StylePart part : parts) {
            for (RuleFeatures rule : part.rules()) {
                if (rule.labels() && !rule.speaksAt(denominator())) {
                    forEach(part, rule, feature -> {
                        boolean silent = !wished.contains(feature.id()) && !names.containsKey(feature.id());
                        if (silent
                                && shown.computeIfAbsent(
                                        feature, f -> draft.frame().shows(f.grid()))) {
                            names.put(feature.id(), outOfScale(rule, feature));
                        }
                    });
                }
            }
        }
        return names.values();
    }

    private LeftOut outOfScale(RuleFeatures rule, PreparedFeature feature) {
        List<? extends Symbolizer> symbolizers = rule.rule().symbolizers();
        int i = 0;
        while (!(symbolizers.get(i) instanceof TextSymbolizer)) {
            i++;
        }
        return rule.wish(feature, i, words).leftOut(LeftOut.Reason.OUT_OF_SCALE, "");
    }
}
