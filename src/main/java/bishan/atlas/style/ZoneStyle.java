package bishan.atlas.style;

import bishan.atlas.model.Language;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.TextSymbolizer;

/** The eight zones: fill by theme, inner glow, halo, dashed edge (schematic), and the block of badge, name and area. */
final class ZoneStyle {
    private static final int ZONES = 8;

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
        for (int number = 1; number <= ZONES; number++) {
            Filter zone = parts.and(parts.kind("zone"), parts.is("number", number));
            ZoneColours colours = theme.zone(number);
            var pigment = new Color(colours.pigment());
            var edge = new Color(colours.edge());
            fills.addAll(parts.rules(
                    "zone.Z" + number, zone, range -> List.of(parts.fill(pigment, theme.zoneAlpha(range)))));
            Filter official = parts.is("schematic", false);
            edges.add(edge("zone.Z" + number, parts.and(zone, parts.not(official)), edge, 2.4, 0.9));
            edges.add(edge("", parts.and(zone, official), edge));
            names.add(parts.rule("", zone, List.of(name(number, colours))));
        }
        return parts.style("zones", List.of(parts.at(40, fills), parts.at(800, edges), parts.at(2300, names)));
    }

    /** Solid where a source gives the boundary, dashed where the outline is schematic. */
    private Rule edge(String legend, Filter filter, Color edge, double... dashMm) {
        return parts.rule(
                legend,
                filter,
                List.of(
                        Parts.with(parts.outline(edge, 2.6, 0.16), Vendor.CONSTRUCT, Vendor.CONSTRUCT_GLOW),
                        Parts.with(parts.outline(edge, 1.3, 0.20), Vendor.CONSTRUCT, Vendor.CONSTRUCT_GLOW),
                        parts.outline(theme.awt(Colour.HALO), 0.75, 0.75),
                        parts.outline(edge, 0.42, 1, dashMm)));
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
