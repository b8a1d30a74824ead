package bishan.atlas.style;

import bishan.atlas.geo.ScaleRange;
import java.awt.Color;
import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;

/** Stations, stops and interchanges, parks, places and the airport site. */
final class PointStyle {
    private final Parts parts = new Parts();
    private final Theme theme;
    private final Labels labels;

    PointStyle(Theme theme, Labels labels) {
        this.theme = theme;
        this.labels = labels;
    }

    Style stations() {
        Filter rail = parts.kind("rail_station");
        Filter metro = parts.kind("metro_station");
        Filter change = parts.and(metro, parts.is("interchange", true));
        Filter plain = parts.and(metro, parts.not(parts.is("interchange", true)));
        Filter stop = parts.kind("people_mover_stop");
        Filter junction = parts.kind("interchange");
        List<Rule> symbols = Parts.joined(
                Parts.notDistrict(parts.rules(
                        "interchange",
                        junction,
                        range -> List.of(parts.point(
                                Symbols.CIRCLE,
                                1.24 * Sizes.stops(range),
                                theme.awt(Colour.EXPRESSWAY),
                                theme.awt(Colour.EXPRESSWAY_CASING),
                                0.30)))),
                parts.rules(
                        "people_mover_stop",
                        stop,
                        range -> List.of(Parts.with(
                                parts.point(
                                        Symbols.SQUARE,
                                        1.0 * Sizes.stops(range),
                                        theme.awt(Colour.STOP_FILL),
                                        theme.awt(Colour.PEOPLE_MOVER),
                                        0.26 * Sizes.stops(range)),
                                Vendor.SNAP,
                                "people_mover"))),
                station("T05", plain, Colour.LINE_1),
                station("T06", plain, Colour.LINE_27),
                station("", plain, Colour.BITONG),
                parts.rules(
                        "interchange_station",
                        change,
                        range -> List.of(withInside(parts.point(
                                Symbols.INTERCHANGE_STATION,
                                2.1 * Sizes.stops(range),
                                theme.awt(Colour.LINE_1),
                                theme.awt(Colour.INK),
                                0.42 * Sizes.stops(range))))),
                parts.rules(
                        "rail_station",
                        rail,
                        range -> List.of(Parts.with(
                                withInside(parts.point(
                                        Symbols.RAIL_STATION,
                                        1.9 * Sizes.stops(range),
                                        theme.awt(Colour.STATION_SQUARE),
                                        theme.awt(Colour.RAIL_DARK),
                                        0.42 * Sizes.stops(range))),
                                Vendor.ON_DRAWN_LINE,
                                "true"))));
        List<Rule> names = Parts.joined(
                names(2, "station", change, Colour.INK, 2.4, true, 1.1),
                names(2, "station", rail, Colour.INK, 2.3, true, 1.0),
                names(11, "station", byLine("T05", plain), Colour.LINE_1_NAME, 2.0, false, 0.65),
                names(11, "station", byLine("T06", plain), Colour.LINE_27_NAME, 2.0, false, 0.65),
                names(11, "station", byLine("", plain), Colour.BITONG_NAME, 2.0, false, 0.65),
                Parts.notDistrict(names(12, "stop", stop, Colour.PEOPLE_MOVER_NAME, 1.9, false, 0.6)),
                Parts.notDistrict(names(12, "interchange", junction, Colour.EXPRESSWAY_NAME, 1.9, false, 0.7)));
        return parts.style("stations", List.of(parts.at(2010, symbols), parts.at(2300, names)));
    }

    /** A symbol with a dot of its own colour needs another for the ground between ring and dot. */
    private PointSymbolizer withInside(PointSymbolizer symbol) {
        return Parts.with(symbol, Vendor.COLOURS, "%06X".formatted(theme.rgb(Colour.STOP_FILL)));
    }

    private Filter byLine(String record, Filter filter) {
        Filter line1 = parts.is("line_record", "T05");
        Filter line27 = parts.is("line_record", "T06");
        return switch (record) {
            case "T05" -> parts.and(filter, line1);
            case "T06" -> parts.and(filter, line27);
            default -> parts.and(filter, parts.not(line1), parts.not(line27));
        };
    }

    private List<Rule> station(String record, Filter filter, Colour colour) {
        Filter mine = byLine(record, filter);
        return Parts.joined(
                circle("metro_station", parts.phase(mine, "OPEN"), colour, Colour.STOP_FILL),
                circle("metro_station.closed", parts.notPhase(mine, "OPEN"), colour, Colour.STOP_CLOSED));
    }

    private List<Rule> circle(String legend, Filter filter, Colour ring, Colour inside) {
        return parts.rules(
                legend,
                filter,
                range -> List.of(Parts.with(
                        parts.point(
                                Symbols.CIRCLE,
                                1.2 * Sizes.stops(range),
                                theme.awt(inside),
                                theme.awt(ring),
                                0.30 * Sizes.stops(range)),
                        Vendor.ON_DRAWN_LINE,
                        "true")));
    }

    Style parks() {
        Filter park = parts.kind("park");
        Color green = theme.awt(Colour.PARK);
        Color ground = theme.awt(Colour.PARK_GROUND);
        List<Rule> symbols = parts.rules("park", park, range -> {
            Symbolizer tree = parts.point(Symbols.TREE, 2 * radius(range), ground, green, 0.16);
            return List.of(
                    range == ScaleRange.DISTRICT
                            ? Parts.with(tree, Vendor.THIN, "1.4", Vendor.CLEAR_OF_SEATS, "3.2")
                            : tree);
        });
        List<Rule> names = parts.rules(
                "",
                park,
                range -> range == ScaleRange.DISTRICT
                        ? List.of()
                        : List.of(labels.label(
                                range == ScaleRange.STREET ? 13 : 12,
                                "park",
                                Labels.sans(1.95 * Sizes.type(range), theme.awt(Colour.PARK_NAME)),
                                Vendor.PLACE,
                                "point",
                                Vendor.POSITIONS,
                                "E W SE NE NW SW N S",
                                Vendor.RADIUS,
                                Double.toString(radius(range)))));
        return parts.style("parks", List.of(parts.at(2100, symbols), parts.at(2300, names)));
    }

    private static double radius(ScaleRange range) {
        return Sizes.pick(range, 0.85, 1.35, 1.9);
    }

    Style places() {
        Filter place = parts.kind("place");
        List<Rule> pins = parts.rules("place", place, range -> {
            Symbolizer pin =
                    parts.point(Symbols.PIN, 2 * pinRadius(range), theme.awt(Colour.PIN), theme.awt(Colour.HALO), 0.18);
            return List.of(range == ScaleRange.DISTRICT ? Parts.with(pin, Vendor.LATE, "true") : pin);
        });
        List<Rule> names = parts.rules(
                "",
                place,
                range -> range == ScaleRange.DISTRICT
                        ? List.of()
                        : List.of(labels.label(
                                14,
                                "place",
                                Labels.sans(2.0 * Sizes.type(range), theme.awt(Colour.PIN)),
                                Vendor.PLACE,
                                "point",
                                Vendor.RADIUS,
                                Double.toString(pinRadius(range)))));
        return parts.style("places", List.of(parts.at(2200, pins), parts.at(2300, names)));
    }

    private static double pinRadius(ScaleRange range) {
        return Sizes.pick(range, 0.62, 0.95, 1.3);
    }

    Style airport() {
        Filter site = parts.kind("airport_site");
        Color own = theme.awt(Colour.AIRPORT);
        List<Rule> ground = List.of(parts.rule(
                "airport",
                site,
                List.of(
                        parts.fill(theme.awt(Colour.HALO), 0.62),
                        Parts.with(
                                parts.outline(own, 0.16, 0.55),
                                Vendor.CONSTRUCT,
                                Vendor.CONSTRUCT_HATCH,
                                Vendor.NUMBERS,
                                "1.6 45"),
                        parts.outline(own, 0.40, 1, 1.2, 0.8))));
        List<Rule> roundel = parts.rules(
                "airport",
                site,
                range -> List.of(parts.point(
                        Symbols.AIRCRAFT, 2 * Sizes.pick(range, 2.6, 3.4, 3.4), own, theme.awt(Colour.HALO), 0.25)));
        List<Rule> names = parts.rules(
                "",
                site,
                range -> List.of(labels.label(
                        5,
                        "airport",
                        Labels.bold(2.5 * Sizes.type(range), own),
                        Vendor.PLACE,
                        "point",
                        Vendor.POSITIONS,
                        "S N E W",
                        Vendor.RADIUS,
                        Double.toString(Sizes.pick(range, 2.7, 3.5, 3.5)),
                        Vendor.PATTERN,
                        range == ScaleRange.DISTRICT ? "{0}" : "{0}@schematic")));
        return parts.style("airport", List.of(parts.at(1000, ground), parts.at(2020, roundel), parts.at(2300, names)));
    }

    private List<Rule> names(
            int priority, String kind, Filter filter, Colour colour, double size, boolean bold, double radiusMm) {
        return parts.rules("", filter, range -> {
            double mm = size * Sizes.type(range);
            Labels.Setting setting = bold ? Labels.bold(mm, theme.awt(colour)) : Labels.sans(mm, theme.awt(colour));
            return List.of(labels.label(
                    priority,
                    kind,
                    setting,
                    Vendor.PLACE,
                    "point",
                    Vendor.SNAP,
                    kind.equals("stop") ? "people_mover" : "",
                    Vendor.ON_DRAWN_LINE,
                    kind.equals("station") ? "true" : "",
                    Vendor.RADIUS,
                    Double.toString(radiusMm * Sizes.stops(range))));
        });
    }
}
