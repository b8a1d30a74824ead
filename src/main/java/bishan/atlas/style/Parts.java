package bishan.atlas.style;

import bishan.atlas.geo.ScaleRange;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.styling.StyleBuilder;

/** Short words for building GeoTools styles: symbolizers, filters, rules by scale range, feature type styles in drawing order. */
final class Parts {
    private final StyleBuilder builder = new StyleBuilder();
    private final FilterFactory filters = CommonFactoryFinder.getFilterFactory();

    StyleBuilder builder() {
        return builder;
    }

    // --- filters

    Filter kind(String... kinds) {
        List<Filter> any = Arrays.stream(kinds).map(kind -> is("kind", kind)).toList();
        return any.size() == 1 ? any.get(0) : filters.or(any);
    }

    Filter is(String attribute, Object value) {
        return filters.equals(filters.property(attribute), filters.literal(value));
    }

    Filter not(Filter filter) {
        return filters.not(filter);
    }

    Filter and(Filter... all) {
        return filters.and(Arrays.asList(all));
    }

    Filter phase(Filter of, String phase) {
        return and(of, is("phase", phase));
    }

    Filter notPhase(Filter of, String phase) {
        return and(of, not(is("phase", phase)));
    }

    Filter or(Filter... any) {
        return filters.or(Arrays.asList(any));
    }

    // --- symbolizers, millimetres

    LineSymbolizer line(Color colour, double widthMm, double alpha, double... dashMm) {
        return builder.createLineSymbolizer(stroke(colour, widthMm, alpha, "butt", dashMm));
    }

    LineSymbolizer roundLine(Color colour, double widthMm, double alpha) {
        return builder.createLineSymbolizer(stroke(colour, widthMm, alpha, "round"));
    }

    PolygonSymbolizer fill(Color colour, double alpha) {
        return builder.createPolygonSymbolizer(null, builder.createFill(colour, alpha));
    }

    PolygonSymbolizer outline(Color colour, double widthMm, double alpha, double... dashMm) {
        return builder.createPolygonSymbolizer(stroke(colour, widthMm, alpha, "butt", dashMm), null);
    }

    /** A symbol of {@code sizeMm}, the ring drawn {@code ringMm} wide. */
    PointSymbolizer point(String symbol, double sizeMm, Color fill, Color ring, double ringMm) {
        Fill inside = builder.createFill(fill);
        Stroke edge = stroke(ring, ringMm, 1, "butt");
        Graphic graphic = builder.createGraphic(null, builder.createMark(symbol, inside, edge), null, 1, sizeMm, 0);
        return builder.createPointSymbolizer(graphic);
    }

    /** A dash pattern {@code k} times as long. */
    static double[] times(double k, double... dashMm) {
        return Arrays.stream(dashMm).map(d -> d * k).toArray();
    }

    static <S extends Symbolizer> S with(S symbolizer, String... options) {
        for (int i = 0; i + 1 < options.length; i += 2) {
            symbolizer.getOptions().put(options[i], options[i + 1]);
        }
        return symbolizer;
    }

    private Stroke stroke(Color colour, double widthMm, double alpha, String cap, double... dashMm) {
        Stroke stroke = builder.createStroke(colour, widthMm, "round", cap);
        stroke.setOpacity(filters.literal(alpha));
        if (dashMm.length > 0) {
            float[] dash = new float[dashMm.length];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = (float) dashMm[i];
            }
            stroke.setDashArray(dash);
        }
        return stroke;
    }

    LineSymbolizer dashFrom(LineSymbolizer line, double phaseMm) {
        line.getStroke().setDashOffset(filters.literal(phaseMm));
        return line;
    }

    // --- rules

    /** One rule for each scale range, its symbolizers made for that range; a range with none gets no rule. */
    List<Rule> rules(String legendClass, Filter filter, Function<ScaleRange, List<? extends Symbolizer>> make) {
        List<Rule> rules = new ArrayList<>();
        for (ScaleRange range : ScaleRange.values()) {
            List<? extends Symbolizer> symbolizers = make.apply(range);
            if (!symbolizers.isEmpty()) {
                Rule rule = rule(legendClass, filter, symbolizers);
                rule.setMinScaleDenominator(range.minDenominator());
                rule.setMaxScaleDenominator(range.maxDenominator());
                rules.add(rule);
            }
        }
        return rules;
    }

    /** The same without what is drawn on the district map. */
    static List<Rule> notDistrict(List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.getMinScaleDenominator() < ScaleRange.DISTRICT.minDenominator())
                .toList();
    }

    /** The tunnels of lines of a kind: broken casings, with the {@code core} of the line between them or bare. */
    List<Rule> tunnels(
            String kind, Theme theme, ToDoubleFunction<ScaleRange> widthMm, String smoothStep, Optional<Color> core) {
        String colours = "%06X %06X".formatted(theme.rgb(Colour.HALO), theme.rgb(Colour.INK))
                + core.map(c -> " %06X".formatted(c.getRGB() & 0xFFFFFF)).orElse("");
        return rules(
                "tunnel",
                and(kind(kind), not(is("tunnels", ""))),
                range -> List.of(with(
                        line(theme.awt(Colour.INK_SECOND), widthMm.applyAsDouble(range), 1),
                        Vendor.CONSTRUCT,
                        Vendor.CONSTRUCT_TUNNEL,
                        Vendor.SMOOTH,
                        smoothStep,
                        Vendor.COLOURS,
                        colours)));
    }

    /** One rule for every scale. */
    Rule rule(String legendClass, Filter filter, List<? extends Symbolizer> symbolizers) {
        Rule rule = builder.createRule(symbolizers.toArray(new Symbolizer[0]));
        rule.setName(legendClass);
        rule.setFilter(filter);
        return rule;
    }

    /** What is drawn with a strength of the theme: nothing where that is 0. */
    static <S extends Symbolizer> List<S> when(double strength, DoubleFunction<S> make) {
        return strength > 0 ? List.of(make.apply(strength)) : List.of();
    }

    /** All lists in one. */
    @SafeVarargs
    static <T> List<T> joined(List<T>... lists) {
        List<T> all = new ArrayList<>();
        for (List<T> list : lists) {
            all.addAll(list);
        }
        return all;
    }

    FeatureTypeStyle at(int order, List<Rule> rules) {
        FeatureTypeStyle style = builder.createFeatureTypeStyle("feature", rules.toArray(new Rule[0]));
        style.getOptions().put(Vendor.ORDER, Integer.toString(order));
        return style;
    }

    FeatureTypeStyle at(int order, Rule... rules) {
        return at(order, Arrays.asList(rules));
    }

    Style style(String name, List<FeatureTypeStyle> parts) {
        Style style = builder.createStyle();
        style.setName(name);
        style.featureTypeStyles().clear();
        style.featureTypeStyles().addAll(parts);
        return style;
    }
}
