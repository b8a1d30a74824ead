package bishan.atlas.style;

import bishan.atlas.geo.ScaleRange;
import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;

/** Expressways as double lines with shields, arterial, trunk and local roads with casings, tunnels as broken casings. */
final class RoadStyle {
    /** No text on paper is smaller. */
    private static final double SMALLEST_TEXT_MM = 1.75;

    private static final String SMOOTH_STEP = "150";

    private final Parts parts = new Parts();
    private final Theme theme;
    private final Labels labels;

    RoadStyle(Theme theme, Labels labels) {
        this.theme = theme;
        this.labels = labels;
    }

    Style expressways() {
        Filter open = parts.phase(parts.kind("expressway"), "OPEN");
        Filter building = parts.phase(parts.kind("expressway"), "BUILDING");
        Filter planned = parts.phase(parts.kind("expressway"), "PLANNED");
        return parts.style(
                "expressways",
                List.of(
                        parts.at(
                                1300,
                                Parts.joined(
                                        bands("expressway.open", open, Colour.EXPRESSWAY_CASING, 1.25),
                                        bands(
                                                "expressway.building",
                                                building,
                                                Colour.EXPRESSWAY_CASING,
                                                1.25,
                                                2.6,
                                                0.8,
                                                0.6,
                                                0.8),
                                        bands(
                                                "expressway.planned",
                                                planned,
                                                Colour.EXPRESSWAY_CASING,
                                                0.60,
                                                1.2,
                                                0.9))),
                        parts.at(
                                1310,
                                Parts.joined(
                                        bands("expressway.open", open, Colour.EXPRESSWAY, 0.92),
                                        bands(
                                                "expressway.building",
                                                building,
                                                Colour.EXPRESSWAY,
                                                0.92,
                                                2.6,
                                                0.8,
                                                0.6,
                                                0.8))),
                        parts.at(1320, bands("expressway.open", open, Colour.EXPRESSWAY_CENTRE, 0.30)),
                        parts.at(1400, tunnels("expressway", 1.3)),
                        parts.at(2300, shields())));
    }

    Style roads() {
        Filter arterial = parts.notPhase(parts.kind("arterial"), "PLANNED");
        Filter local = parts.kind("local_road");
        Filter trunk = parts.kind("trunk_road");
        return parts.style(
                "roads",
                List.of(
                        parts.at(
                                1100,
                                Parts.joined(
                                        rounds("road.local", local, Colour.LOCAL_CASING, 0.76, false),
                                        rounds("road.local", trunk, Colour.LOCAL_CASING, 0.96, false))),
                        parts.at(
                                1110,
                                Parts.joined(
                                        rounds("road.local", local, Colour.LOCAL, 0.50, false),
                                        rounds("road.local", trunk, Colour.LOCAL, 0.70, false))),
                        parts.at(1200, rounds("road.arterial", arterial, Colour.ARTERIAL_CASING, 0.95, true)),
                        parts.at(1210, rounds("road.arterial", arterial, Colour.ARTERIAL, 0.62, true)),
                        parts.at(1400, tunnels("arterial", 1.0)),
                        parts.at(2300, Parts.joined(names(arterial), names(local), names(trunk)))));
    }

    private List<Rule> bands(String legend, Filter filter, Colour colour, double widthMm, double... dashMm) {
        return parts.rules(legend, filter, range -> {
            double k = Sizes.roads(range);
            return List.of(Parts.with(
                    parts.line(theme.awt(colour), widthMm * k, 1, Parts.times(k, dashMm)), Vendor.SMOOTH, SMOOTH_STEP));
        });
    }

    private List<Rule> rounds(String legend, Filter filter, Colour colour, double widthMm, boolean smooth) {
        return parts.rules(legend, filter, range -> {
            Symbolizer line = parts.roundLine(theme.awt(colour), widthMm * Sizes.roads(range), 1);
            return List.of(smooth ? Parts.with(line, Vendor.SMOOTH, SMOOTH_STEP) : line);
        });
    }

    private List<Rule> tunnels(String kind, double widthMm) {
        return parts.tunnels(kind, theme, range -> widthMm * Sizes.roads(range), SMOOTH_STEP, Optional.empty());
    }

    private List<Rule> shields() {
        Filter numbered = parts.and(parts.kind("expressway"), parts.not(parts.is("ref", "")));
        Filter named = parts.and(parts.kind("expressway"), parts.is("ref", ""));
        return Parts.joined(
                parts.rules("", numbered, range -> List.of(shield(range, true))),
                parts.rules("", named, range -> List.of(shield(range, false))));
    }

    private Symbolizer shield(ScaleRange range, boolean numbered) {
        double k = Sizes.pick(range, 0.85, 1, 1.15);
        return labels.label(
                8,
                "shield",
                new Labels.Setting(Math.max(SMALLEST_TEXT_MM, 1.9 * k), true, false, theme.awt(Colour.SHIELD_NAME), 0),
                Vendor.PLACE,
                numbered ? "shield" : "plate",
                Vendor.SMOOTH,
                SMOOTH_STEP,
                Vendor.DROP,
                "高速| Expressway",
                Vendor.NUMBERS,
                Double.toString(k),
                Vendor.COLOURS,
                "%06X %06X".formatted(theme.rgb(Colour.SHIELD), theme.rgb(Colour.SHIELD_BAND)));
    }

    private List<Rule> names(Filter filter) {
        return parts.rules(
                "",
                filter,
                range -> range == ScaleRange.DISTRICT
                        ? List.of()
                        : List.of(labels.label(
                                16,
                                "road",
                                Labels.sans(1.95 * Sizes.type(range), theme.awt(Colour.INK_SECOND)),
                                Vendor.PLACE,
                                "along",
                                Vendor.SPACING,
                                "0.4",
                                Vendor.OFFSET,
                                "1.6",
                                Vendor.AT,
                                Vendor.AT_ANYWHERE)));
    }
}
