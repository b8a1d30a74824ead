package bishan.atlas.style;

import bishan.atlas.geo.ScaleRange;
import java.awt.Color;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The colours of the map. Colours are 0xRRGGBB. */
public final class Theme {
    private final Map<Colour, Integer> colours;
    private final List<Integer> townTints;
    private final List<ZoneColours> zones;
    private final double zoneAlpha;
    private final double maskAlpha;

    Theme(
            Map<Colour, Integer> colours,
            List<Integer> townTints,
            List<ZoneColours> zones,
            double zoneAlpha,
            double maskAlpha) {
        this.colours = new EnumMap<>(colours);
        this.townTints = List.copyOf(townTints);
        this.zones = List.copyOf(zones);
        this.zoneAlpha = zoneAlpha;
        this.maskAlpha = maskAlpha;
        for (Colour colour : Colour.values()) {
            if (!this.colours.containsKey(colour)) {
                throw new IllegalArgumentException("the theme has no colour for " + colour);
            }
        }
    }

    /** The theme of the screen by day and of colour prints. */
    public static Theme light() {
        return LightTheme.INSTANCE;
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

    /** The four tints towns are told apart by. */
    public List<Integer> townTints() {
        return townTints;
    }

    /** Colours of zone {@code number} 1 to 8. */
    public ZoneColours zone(int number) {
        return zones.get(number - 1);
    }

    /** Strength of the zone fill: full over the district, calmer where streets show through. */
    public double zoneAlpha(ScaleRange range) {
        return zoneAlpha
                * switch (range) {
                    case DISTRICT -> 1.0;
                    case AREA -> 0.9;
                    case STREET -> 0.8;
                };
    }

    /** How strongly the ground outside the district is covered. */
    public double maskAlpha() {
        return maskAlpha;
    }
}
