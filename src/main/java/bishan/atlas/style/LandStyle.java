package bishan.atlas.style;

import bishan.atlas.geo.ScaleRange;
import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;

/** Ridges shaded and hachured, rivers that widen, reservoirs as glyphs. */
final class LandStyle {
    private final Parts parts = new Parts();
    private final Theme theme;
    private final Labels labels;

    LandStyle(Theme theme, Labels labels) {
        this.theme = theme;
        this.labels = labels;
    }

    Style ridges() {
        Filter major = parts.and(parts.kind("ridge"), parts.is("major", true));
        Filter hill = parts.and(parts.kind("ridge"), parts.not(parts.is("major", true)));
        FeatureTypeStyle relief = parts.at(
                500,
                parts.rule("ridges", major, relief(1250, 9, 0.034, 0.035)),
                parts.rule("ridges", hill, relief(420, 4, 0.020, 0.015)));
        FeatureTypeStyle names = parts.at(
                2300,
                Parts.joined(
                        parts.rules("", major, range -> List.of(mountain(range, true))),
                        parts.rules(
                                "",
                                hill,
                                range -> range == ScaleRange.DISTRICT ? List.of() : List.of(mountain(range, false)))));
        return parts.style("ridges", List.of(relief, names));
    }

    private List<Symbolizer> relief(double halfWidthM, double limitMm, double shade, double light) {
        String numbers = halfWidthM + " " + limitMm + " " + shade + " " + light;
        String colours = "%06X %06X".formatted(theme.rgb(Colour.RIDGE_SHADE), theme.rgb(Colour.RIDGE_LIGHT));
        return List.of(
                Parts.with(
                        parts.line(theme.awt(Colour.RIDGE_SHADE), 1, 1),
                        Vendor.CONSTRUCT,
                        Vendor.CONSTRUCT_RELIEF,
                        Vendor.SMOOTH,
                        "150",
                        Vendor.NUMBERS,
                        numbers,
                        Vendor.COLOURS,
                        colours),
                Parts.with(
                        parts.line(theme.awt(Colour.HACHURE), 1, 1),
                        Vendor.CONSTRUCT,
                        Vendor.CONSTRUCT_HACHURES,
                        Vendor.SMOOTH,
                        "150",
                        Vendor.NUMBERS,
                        numbers));
    }

    private Symbolizer mountain(ScaleRange range, boolean major) {
        double size = (major ? 4.2 : 2.4) * Sizes.type(range);
        double spacing = major ? Sizes.pick(range, 9, 14, 22) : 2.2;
        return labels.label(
                7,
                "ridge",
                new Labels.Setting(size, major, true, theme.awt(Colour.MOUNTAIN_NAME), 0.55),
                Vendor.PLACE,
                "along",
                Vendor.SMOOTH,
                "150",
                Vendor.SPACING,
                Double.toString(spacing),
                Vendor.BENDS,
                "true",
                Vendor.OFFSET,
                Double.toString(major ? size * 0.9 : 0),
                Vendor.EVERY,
                "300",
                Vendor.AT,
                major ? ".3 .26 .34 .22 .38 .45 .5 .55 .6 .66 .7 .75 .8 .2" : ".5 .4 .6");
    }

    Style water() {
        Filter river = parts.kind("river");
        Filter main = parts.and(river, parts.is("major", true));
        Filter other = parts.and(river, parts.not(parts.is("major", true)));
        FeatureTypeStyle rivers = parts.at(
                600,
                Parts.joined(
                        parts.rules("river", main, range -> List.of(river(range, 1.05))),
                        parts.rules("river", other, range -> List.of(river(range, 0.80)))));
        FeatureTypeStyle reservoirs = parts.at(
                900,
                parts.rules(
                        "reservoir",
                        parts.kind("reservoir"),
                        range -> List.of(Parts.with(parts.point(
                                Symbols.LAKE,
                                3.0 * lake(range),
                                theme.awt(Colour.WATER_FILL),
                                theme.awt(Colour.WATER),
                                0.18)))));
        FeatureTypeStyle names = parts.at(
                2300,
                Parts.joined(
                        parts.rules("", river, range -> List.of(riverName(range))),
                        parts.rules(
                                "",
                                parts.kind("reservoir"),
                                range -> List.of(labels.label(
                                        13,
                                        "reservoir",
                                        Labels.serif(2.0 * Sizes.type(range), theme.awt(Colour.WATER_NAME)),
                                        Vendor.PLACE,
                                        "point",
                                        Vendor.RADIUS,
                                        Double.toString(1.6 * lake(range)))))));
        return parts.style("water", List.of(rivers, reservoirs, names));
    }

    private Symbolizer river(ScaleRange range, double widthMm) {
        double width = widthMm * Sizes.pick(range, 1, 1.35, 1.9);
        return Parts.with(
                parts.line(theme.awt(Colour.WATER), width, 1),
                Vendor.CONSTRUCT,
                Vendor.CONSTRUCT_RIVER,
                Vendor.SMOOTH,
                "120",
                Vendor.COLOURS,
                "%06X".formatted(theme.rgb(Colour.HALO)));
    }

    private Symbolizer riverName(ScaleRange range) {
        return labels.label(
                9,
                "river",
                Labels.serif(2.45 * Sizes.type(range), theme.awt(Colour.WATER_NAME)),
                Vendor.PLACE,
                "along",
                Vendor.SMOOTH,
                "120",
                Vendor.SPACING,
                "1.3",
                Vendor.OFFSET,
                "2.0",
                Vendor.TWICE_FROM,
                "100",
                Vendor.AT,
                Vendor.AT_ANYWHERE);
    }

    private static double lake(ScaleRange range) {
        return Sizes.pick(range, 0.75, 1.1, 1.6);
    }
}
