package bishan.atlas.style;

import bishan.atlas.geo.ScaleRange;
import bishan.atlas.model.Language;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.TextSymbolizer;

/** The eight zones: fill and pattern by theme, inner glow, halo, dashed edge (schematic), and the block of badge, name and area. */
final class ZoneStyle {
    private static final double[] SCHEMATIC = {2.4, 0.9};
    private static final double[] OFFICIAL = {};

    private final Parts parts = new Parts();
    private final Theme theme;
    private final Labels labels;
    private final Language language;

    ZoneStyle(Theme theme, Labels labels, Language language) {
        this.theme = theme;
        this.labels = labels;
        this.language = language;
    }

    Style zones() {
        List<Rule> fills = new ArrayList<>();
        List<Rule> edges = new ArrayList<>();
        List<Rule> names = new ArrayList<>();
        for (int number = 1; number <= Theme.ZONES; number++) {
            Filter zone = parts.and(parts.kind("zone"), parts.is("number", number));
            ZoneColours colours = theme.zone(number);
            var edge = new Color(colours.edge());
            String legend = "zone.Z" + number;
            fills.addAll(parts.rules(legend, zone, range -> fill(colours, range)));
            Filter official = parts.is("schematic", false);
            edges.add(parts.rule(legend, parts.and(zone, parts.not(official)), edge(edge, SCHEMATIC)));
            edges.add(parts.rule(legend, parts.and(zone, official), edge(edge, OFFICIAL)));
            names.add(parts.rule("", zone, List.of(name(number, colours))));
        }
        return parts.style("zones", List.of(parts.at(40, fills), parts.at(800, edges), parts.at(2300, names)));
    }

    private List<PolygonSymbolizer> fill(ZoneColours colours, ScaleRange range) {
        List<PolygonSymbolizer> fill = new ArrayList<>();
        fill.add(parts.fill(new Color(colours.pigment()), theme.zoneAlpha(range)));
        colours.pattern()
                .ifPresent(pattern -> fill.addAll(
                        Parts.when(theme.strength(Strength.ZONE_PATTERN), alpha -> pattern(pattern, alpha))));
        return fill;
    }

    private PolygonSymbolizer pattern(ZonePattern pattern, double alpha) {
        double[] dash =
                pattern.dashMm().stream().mapToDouble(Double::doubleValue).toArray();
        boolean crossed = pattern.kind() == ZonePattern.Kind.CROSSED;
        return Parts.with(
                parts.outline(theme.awt(Colour.INK), pattern.widthMm(), alpha, dash),
                Vendor.CONSTRUCT,
                pattern.kind() == ZonePattern.Kind.DOTS ? Vendor.CONSTRUCT_DOTS : Vendor.CONSTRUCT_HATCH,
                Vendor.NUMBERS,
                String.format(
                        Locale.ROOT,
                        crossed ? "%s %s %s" : "%s %s",
                        pattern.gapMm(),
                        pattern.angleDeg(),
                        pattern.angleDeg() + 90));
    }

    /** Solid where a source gives the boundary, dashed where the outline is schematic. */
    private List<PolygonSymbolizer> edge(Color edge, double[] dashMm) {
        return Parts.joined(
                Parts.when(theme.strength(Strength.ZONE_GLOW), strength -> glow(edge, 2.6, 0.16 * strength)),
                Parts.when(theme.strength(Strength.ZONE_GLOW), strength -> glow(edge, 1.3, 0.20 * strength)),
                List.of(parts.outline(theme.awt(Colour.HALO), 0.75, 0.75), parts.outline(edge, 0.42, 1, dashMm)));
    }

    private PolygonSymbolizer glow(Color edge, double widthMm, double alpha) {
        return Parts.with(parts.outline(edge, widthMm, alpha), Vendor.CONSTRUCT, Vendor.CONSTRUCT_GLOW);
    }

    private TextSymbolizer name(int number, ZoneColours colours) {
        TextSymbolizer name = labels.label(
                4,
                "zone",
                new Labels.Setting(4.6, true, false, theme.awt(Colour.INK), 0.50),
                Vendor.PLACE,
                "zone",
                Vendor.PATTERN,
                ZoneNames.pattern(number, language),
                Vendor.COLOURS,
                "%06X %06X %06X %06X"
                        .formatted(
                                colours.edge(),
                                theme.rgb(Colour.BADGE_RING),
                                theme.rgb(Colour.HALO),
                                theme.rgb(Colour.INK_SECOND)));
        name.setHalo(parts.builder().createHalo(new Color(colours.halo()), 0.88, 0.50));
        return name;
    }
}
