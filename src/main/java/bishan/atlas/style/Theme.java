package bishan.atlas.style;

import bishan.atlas.geo.ScaleRange;
import bishan.atlas.model.Bilingual;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The colours of the map, read from a file. Colours are 0xRRGGBB. Two themes with the same values are equal.
 *
 * @param id the name of its file without its ending
 * @param darkWindow whether the window about the map is dark as well
 * @param townTints the four tints towns are told apart by
 * @param zones what is painted in each of the eight zones, in their order
 */
public record Theme(
        String id,
        Bilingual title,
        boolean darkWindow,
        Map<Colour, Integer> colours,
        Map<Strength, Double> strengths,
        List<Integer> townTints,
        List<ZonePaint> zones) {
    public static final int ZONES = 8;
    public static final int TINTS = 4;

    public Theme {
        colours = Map.copyOf(colours);
        strengths = Map.copyOf(strengths);
        townTints = List.copyOf(townTints);
        zones = List.copyOf(zones);
        mustHold("colour", colours, Colour.values());
        mustHold("strength", strengths, Strength.values());
        if (townTints.size() != TINTS || zones.size() != ZONES) {
            throw new IllegalArgumentException("a theme needs " + TINTS + " tints and " + ZONES + " zones, not "
                    + townTints.size() + " and " + zones.size());
        }
    }

    private static <K> void mustHold(String what, Map<K, ?> values, K[] keys) {
        List<K> absent =
                Arrays.stream(keys).filter(key -> !values.containsKey(key)).toList();
        if (!absent.isEmpty()) {
            throw new IllegalArgumentException("the theme has no " + what + " for " + absent);
        }
    }

    public int rgb(Colour colour) {
        return colours.get(colour);
    }

    /** The colour without transparency, as AWT and GeoTools take it. */
    public Color awt(Colour colour) {
        return new Color(rgb(colour));
    }

    /** 0xAARRGGBB with {@code alpha} 0 to 1. */
    public int argb(Colour colour, double alpha) {
        return argb(rgb(colour), alpha);
    }

    /** {@code rgb} with {@code alpha} 0 to 1, as 0xAARRGGBB. */
    public static int argb(int rgb, double alpha) {
        return ((int) Math.round(alpha * 255) << 24) | (rgb & 0xFFFFFF);
    }

    public double strength(Strength of) {
        return strengths.get(of);
    }

    /** Colours of zone {@code number} 1 to 8. */
    public ZoneColours zone(int number) {
        ZonePaint paint = zones.get(number - 1);
        int composite = Rgb.mixed(rgb(Colour.PAPER), paint.pigment(), zoneAlpha(ScaleRange.DISTRICT));
        int halo = Rgb.mixed(composite, rgb(Colour.ZONE_HALO), strength(Strength.ZONE_HALO));
        return new ZoneColours(paint.pigment(), composite, paint.edge(), halo, paint.pattern());
    }

    /** Strength of the zone fill: full over the district, calmer where streets show through. */
    public double zoneAlpha(ScaleRange range) {
        return strength(Strength.ofZones(range));
    }
}
