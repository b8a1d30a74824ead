package bishan.atlas.style;

import bishan.atlas.geo.ScaleRange;
import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;

/** The district's paper and boundary, the world outside dimmed, the towns' tints and limits, and the town seats. */
final class GroundStyle {
    private static final double NEIGHBOURS_FROM = 150_000;

    private final Parts parts = new Parts();
    private final Theme theme;
    private final Labels labels;

    GroundStyle(Theme theme, Labels labels) {
        this.theme = theme;
        this.labels = labels;
    }

    Style boundary() {
        Filter district = parts.kind("district");
        FeatureTypeStyle paper =
                parts.at(10, parts.rule("", district, List.of(parts.fill(theme.awt(Colour.PAPER), 1))));
        FeatureTypeStyle mask = parts.at(
                1900,
                parts.rule(
                        "",
                        district,
                        List.of(Parts.with(
                                parts.fill(theme.awt(Colour.OUTSIDE), theme.strength(Strength.MASK)),
                                Vendor.CONSTRUCT,
                                Vendor.CONSTRUCT_OUTSIDE_MASK))));
        paper.getOptions().put(Vendor.ALWAYS, "true");
        mask.getOptions().put(Vendor.ALWAYS, "true");
        FeatureTypeStyle line = parts.at(
                1910,
                parts.rule(
                        "boundary",
                        district,
                        Parts.joined(
                                List.of(ribbon(6.5, 0.10), ribbon(4.4, 0.14), ribbon(2.4, 0.30)),
                                Parts.when(
                                        theme.strength(Strength.BOUNDARY_HALO),
                                        alpha -> parts.outline(theme.awt(Colour.HALO), 0.90, alpha)),
                                List.of(parts.outline(theme.awt(Colour.BOUNDARY), 0.55, 1, 4, 0.9, 0.55, 0.9)))));
        return parts.style("boundary", List.of(paper, mask, line));
    }

    private org.geotools.api.style.PolygonSymbolizer ribbon(double widthMm, double alpha) {
        return Parts.with(
                parts.outline(theme.awt(Colour.BOUNDARY_RIBBON), widthMm, alpha),
                Vendor.CONSTRUCT,
                Vendor.CONSTRUCT_OUTSIDE_RIBBON);
    }

    Style towns() {
        Filter town = parts.kind("town");
        String tints = String.join(
                " ", theme.townTints().stream().map("%06X"::formatted).toList());
        FeatureTypeStyle tint = parts.at(
                30,
                parts.rule(
                        "",
                        town,
                        List.of(Parts.with(
                                parts.fill(theme.awt(Colour.PAPER), 1),
                                Vendor.CONSTRUCT,
                                Vendor.CONSTRUCT_TINT,
                                Vendor.COLOURS,
                                tints))));
        FeatureTypeStyle limit = parts.at(
                700,
                parts.rules(
                        "towns",
                        town,
                        range -> List.of(Parts.with(
                                parts.line(
                                        theme.awt(Colour.TOWN_LIMIT),
                                        Sizes.pick(range, 0.22, 0.28, 0.28),
                                        0.95,
                                        1.5,
                                        0.6,
                                        0.3,
                                        0.6),
                                Vendor.CONSTRUCT,
                                Vendor.CONSTRUCT_SHARED_EDGES))));
        return parts.style("towns", List.of(tint, limit));
    }

    Style townSeats() {
        Filter seat = parts.kind("town_seat");
        Filter district = parts.and(seat, parts.is("seat", true));
        Filter other = parts.and(seat, parts.not(parts.is("seat", true)));
        var ink = theme.awt(Colour.INK);
        var halo = theme.awt(Colour.HALO);
        FeatureTypeStyle symbols = parts.at(
                2000,
                parts.rule(
                        "seat.district", district, List.of(parts.point(Symbols.DISTRICT_SEAT, 1.9, halo, ink, 0.28))),
                parts.rule("seat.town", other, List.of(parts.point(Symbols.CIRCLE, 1.24, halo, ink, 0.28))));
        FeatureTypeStyle names = parts.at(
                2300,
                Parts.joined(
                        parts.rules("", district, range -> List.of(name(range, 1, 1.15, 0.95))),
                        parts.rules("", other, range -> List.of(name(range, 2, 1, 0.62)))));
        return parts.style("town_seats", List.of(symbols, names));
    }

    /** The neighbouring districts' names beside the district, where the whole of it may be on the map. */
    Style neighbours() {
        Rule names = parts.rule(
                "",
                parts.kind("neighbour"),
                List.of(labels.label(
                        10,
                        "neighbour",
                        new Labels.Setting(3.3, false, false, theme.awt(Colour.NEIGHBOUR_NAME), 0.30),
                        Vendor.PLACE,
                        "point",
                        Vendor.POSITIONS,
                        "C",
                        Vendor.SPACING,
                        "1.8")));
        names.setMinScaleDenominator(NEIGHBOURS_FROM);
        return parts.style("neighbours", List.of(parts.at(2300, names)));
    }

    private org.geotools.api.style.TextSymbolizer name(ScaleRange range, int priority, double factor, double radius) {
        double size = Sizes.pick(range, 2.65, 3.3, 4.0) * factor;
        boolean brief = range == ScaleRange.DISTRICT;
        return labels.fullName(labels.label(
                priority + 1,
                "town",
                Labels.sans(size, theme.awt(Colour.TOWN_NAME)),
                Vendor.PLACE,
                "point",
                Vendor.POSITIONS,
                "E W NE NW SE SW N S",
                Vendor.RADIUS,
                Double.toString(radius),
                Vendor.DROP,
                brief ? "街道| Subdistrict| Town" : ""));
    }
}
