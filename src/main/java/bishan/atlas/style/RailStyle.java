package bishan.atlas.style;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;

/** High-speed railways as black-and-white chains, metro and express lines in their colours, the people mover as a beam. */
final class RailStyle {
    private static final String SMOOTH_STEP = "150";
    private static final String CURVE_STEP = "120";
    private static final double[] BUILDING = {2.6, 0.8, 0.6, 0.8};
    private static final double[] PLANNED = {1.2, 0.9};

    private final Parts parts = new Parts();
    private final Theme theme;
    private final Labels labels;

    RailStyle(Theme theme, Labels labels) {
        this.theme = theme;
        this.labels = labels;
    }

    Style highSpeedRail() {
        Filter rail = parts.kind("high_speed_rail");
        Filter open = parts.phase(rail, "OPEN");
        Filter building = parts.phase(rail, "BUILDING");
        Filter planned = parts.phase(rail, "PLANNED");
        Color dark = theme.awt(Colour.RAIL_DARK);
        Color light = theme.awt(Colour.RAIL_LIGHT);
        Color halo = theme.awt(Colour.HALO);
        List<Rule> chains = Parts.joined(
                parts.rules("high_speed_rail.open", open, range -> {
                    double k = Sizes.rail(range);
                    return List.of(
                            smooth(parts.line(halo, 1.35 * k, 0.70)),
                            smooth(parts.line(dark, 0.95 * k, 1)),
                            smooth(parts.line(light, 0.58 * k, 1, 3.4 * k, 3.4 * k)),
                            smooth(parts.line(dark, 0.12 * k, 1)));
                }),
                parts.rules("high_speed_rail.building", building, range -> {
                    double k = Sizes.rail(range);
                    return List.of(
                            smooth(parts.line(halo, 1.35 * k, 0.70)),
                            smooth(parts.line(dark, 0.95 * k, 1, 3.6 * k, 1.1 * k, 0.9 * k, 1.1 * k)),
                            smooth(parts.dashFrom(parts.line(light, 0.58 * k, 1, 1.8 * k, 4.9 * k), -0.9 * k)));
                }),
                parts.rules(
                        "high_speed_rail.planned",
                        planned,
                        range -> List.of(smooth(parts.line(dark, 0.60 * Sizes.rail(range), 1, PLANNED)))));
        return parts.style(
                "high_speed_rail",
                List.of(
                        parts.at(1500, chains),
                        parts.at(
                                1700,
                                parts.tunnels(
                                        "high_speed_rail",
                                        theme,
                                        range -> 1.1 * Sizes.metro(range),
                                        SMOOTH_STEP,
                                        Optional.empty())),
                        parts.at(
                                2300,
                                Parts.joined(
                                        names(parts.notPhase(rail, "BUILDING"), dark, "{0}"),
                                        names(building, dark, "{0}@building")))));
    }

    Style railExpress() {
        return transit("rail_express", "bitong", Colour.BITONG, Colour.BITONG_NAME, 0.80);
    }

    Style metro() {
        Filter line27 = parts.and(parts.kind("metro"), parts.is("record", "T06"));
        Filter line1 = parts.and(parts.kind("metro"), parts.not(parts.is("record", "T06")));
        return parts.style(
                "metro",
                List.of(
                        parts.at(
                                1600,
                                Parts.joined(
                                        transitRules("line_27", line27, Colour.LINE_27, 0.80),
                                        transitRules("line_1", line1, Colour.LINE_1, 0.90))),
                        parts.at(1700, transitTunnels("metro", Colour.LINE_1)),
                        parts.at(
                                2300,
                                Parts.joined(
                                        transitNames(line27, Colour.LINE_27_NAME),
                                        // Line 1 is a short stub on the district map: its name would cover the
                                        // stations'.
                                        Parts.notDistrict(transitNames(line1, Colour.LINE_1_NAME))))));
    }

    private Style transit(String kind, String legend, Colour colour, Colour name, double widthMm) {
        Filter line = parts.kind(kind);
        return parts.style(
                kind,
                List.of(
                        parts.at(1590, Parts.joined(transitRules(legend, line, colour, widthMm), axis(legend, line))),
                        parts.at(1700, transitTunnels(kind, colour)),
                        parts.at(2300, transitNames(line, name))));
    }

    private List<Rule> transitTunnels(String kind, Colour core) {
        return parts.tunnels(kind, theme, range -> 0.9 * Sizes.metro(range), CURVE_STEP, Optional.of(theme.awt(core)));
    }

    /** Tells the express line from the others where they have no colours. */
    private List<Rule> axis(String legend, Filter line) {
        return parts.rules(
                legend + ".open",
                parts.phase(line, "OPEN"),
                range -> Parts.when(
                        theme.strength(Strength.EXPRESS_AXIS),
                        alpha -> curve(parts.line(theme.awt(Colour.RAIL_LIGHT), 0.26 * Sizes.metro(range), alpha))));
    }

    private List<Rule> transitRules(String legend, Filter line, Colour colour, double widthMm) {
        Color halo = theme.awt(Colour.HALO);
        Color own = theme.awt(colour);
        return Parts.joined(
                parts.rules(legend + ".open", parts.phase(line, "OPEN"), range -> {
                    double k = Sizes.metro(range);
                    return List.of(
                            curve(parts.roundLine(halo, (widthMm + 0.5) * k, 0.85)),
                            curve(parts.roundLine(own, widthMm * k, 1)));
                }),
                parts.rules(legend + ".building", parts.phase(line, "BUILDING"), range -> {
                    double k = Sizes.metro(range);
                    return List.of(
                            curve(parts.roundLine(halo, (widthMm + 0.42) * k, 0.85)),
                            curve(parts.line(own, (widthMm - 0.08) * k, 1, Parts.times(k, BUILDING))));
                }),
                parts.rules(
                        legend + ".planned",
                        parts.phase(line, "PLANNED"),
                        range -> List.of(curve(parts.line(own, 0.60 * Sizes.metro(range), 1, PLANNED)))));
    }

    private List<Rule> transitNames(Filter line, Colour colour) {
        return Parts.joined(
                names(parts.notPhase(line, "BUILDING"), theme.awt(colour), "{0}"),
                names(parts.phase(line, "BUILDING"), theme.awt(colour), "{0}@building"));
    }

    Style peopleMover() {
        Filter line = parts.kind("people_mover");
        Color own = theme.awt(Colour.PEOPLE_MOVER);
        Color halo = theme.awt(Colour.HALO);
        List<Rule> beam = parts.rules("people_mover", line, range -> {
            double k = Sizes.metro(range);
            String left = Double.toString(0.85 * k);
            return List.of(
                    curve(Parts.with(parts.roundLine(halo, 1.35 * k, 0.90), Vendor.BESIDE, left)),
                    curve(Parts.with(parts.roundLine(own, 0.95 * k, 1), Vendor.BESIDE, left)),
                    curve(Parts.with(parts.line(halo, 0.34 * k, 1, 0.9 * k, 0.55 * k), Vendor.BESIDE, left)));
        });
        return parts.style(
                "people_mover",
                List.of(parts.at(1800, beam), parts.at(2300, names(line, theme.awt(Colour.PEOPLE_MOVER_NAME), "{0}"))));
    }

    private List<Rule> names(Filter filter, Color colour, String pattern) {
        return parts.rules(
                "",
                filter,
                range -> List.of(labels.label(
                        15,
                        "line",
                        Labels.sans(2.15 * Sizes.type(range), colour),
                        Vendor.PLACE,
                        "along",
                        Vendor.SMOOTH,
                        SMOOTH_STEP,
                        Vendor.PATTERN,
                        pattern,
                        Vendor.SPACING,
                        "0.25",
                        Vendor.OFFSET,
                        Double.toString(1.9 * Sizes.type(range)),
                        Vendor.AT,
                        Vendor.AT_ANYWHERE)));
    }

    private static LineSymbolizer smooth(LineSymbolizer line) {
        return Parts.with(line, Vendor.SMOOTH, SMOOTH_STEP);
    }

    private static LineSymbolizer curve(LineSymbolizer line) {
        return Parts.with(line, Vendor.SMOOTH, CURVE_STEP);
    }
}
