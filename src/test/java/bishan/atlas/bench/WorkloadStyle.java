package bishan.atlas.bench;

import bishan.atlas.geo.Viewport;
import bishan.atlas.style.Symbols;
import bishan.atlas.style.Vendor;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Font;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.styling.StyleBuilder;

/** The look of a layer as a style of the atlas: pixels of 96 an inch become millimetres, names become labels with a halo of a pixel. */
final class WorkloadStyle {
    private static final int LABELS = 2300;

    private final StyleBuilder builder = new StyleBuilder();
    private final FilterFactory filters = CommonFactoryFinder.getFilterFactory();

    /** @param order the layer's place in the drawing order */
    Style style(LayerLook look, int order) {
        List<FeatureTypeStyle> parts = new ArrayList<>();
        parts.add(part(look.file(), order, symbolizer(look)));
        if (look.labelPx() > 0) {
            parts.add(part("", LABELS, label(look)));
        }
        Style style = builder.createStyle();
        style.featureTypeStyles().clear();
        style.featureTypeStyles().addAll(parts);
        return style;
    }

    static double mm(double px) {
        return px / Viewport.SCREEN_PX_PER_MM;
    }

    private FeatureTypeStyle part(String name, int order, Symbolizer symbolizer) {
        var rule = builder.createRule(symbolizer);
        rule.setName(name);
        FeatureTypeStyle part = builder.createFeatureTypeStyle("feature", rule);
        part.getOptions().put(Vendor.ORDER, Integer.toString(order));
        return part;
    }

    private Symbolizer symbolizer(LayerLook look) {
        return switch (look.geometry()) {
            case LINE -> builder.createLineSymbolizer(stroke(look));
            case POINT -> point(look);
            case POLYGON -> {
                PolygonSymbolizer area = builder.createPolygonSymbolizer(stroke(look), fill(look));
                yield area;
            }
        };
    }

    private Stroke stroke(LayerLook look) {
        return builder.createStroke(look.stroke().orElseThrow(), mm(look.strokePx()));
    }

    private Fill fill(LayerLook look) {
        Color colour = look.fill().orElseThrow();
        return builder.createFill(colour, colour.getAlpha() / 255.0);
    }

    /** A disc; the atlas draws a ring about every symbol, here one of its own colour inside the size. */
    private PointSymbolizer point(LayerLook look) {
        Color colour = look.fill().orElseThrow();
        double ring = 0.25 * look.symbolPx();
        Graphic disc = builder.createGraphic(
                null,
                builder.createMark(Symbols.CIRCLE, builder.createFill(colour), builder.createStroke(colour, mm(ring))),
                null,
                1,
                mm(look.symbolPx() - ring),
                0);
        return builder.createPointSymbolizer(disc);
    }

    /** Points are named to the right of their symbol, areas in their middle; where that is taken, about it. */
    private TextSymbolizer label(LayerLook look) {
        Font font = builder.createFont("sans", false, false, mm(look.labelPx()));
        TextSymbolizer text = builder.createTextSymbolizer(
                builder.createFill(Color.BLACK),
                new Font[] {font},
                builder.createHalo(Color.WHITE, 1, mm(1)),
                filters.property(WorkloadFeatures.NAME),
                builder.createPointPlacement(),
                null);
        boolean point = look.geometry() == LayerLook.Geometry.POINT;
        text.getOptions()
                .putAll(Map.of(
                        Vendor.KIND, point ? "town" : "area",
                        Vendor.PRIORITY, point ? "11" : "10",
                        Vendor.POSITIONS, point ? "E NE SE W NW SW N S" : "C N S E W",
                        Vendor.RADIUS, Double.toString(point ? mm(look.symbolPx() / 2) : 0)));
        return text;
    }
}
