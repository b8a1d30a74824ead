package bishan.atlas.style;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The light theme's numbers. */
final class LightTheme {
    static final Theme INSTANCE =
            new Theme(colours(), List.of(0xFBF8F1, 0xF7F0E0, 0xF9F5E9, 0xF3EAD6), zones(), 0.72, 0.66);

    private LightTheme() {}

    private static Map<Colour, Integer> colours() {
        Map<Colour, Integer> c = new EnumMap<>(Colour.class);
        c.put(Colour.OUTSIDE, 0xE6E3DA);
        c.put(Colour.PAPER, 0xFAF6EC);
        c.put(Colour.TOWN_LIMIT, 0x8E7F66);
        c.put(Colour.BOUNDARY, 0x6B4358);
        c.put(Colour.BOUNDARY_RIBBON, 0xB98AA0);
        c.put(Colour.INK, 0x1C2226);
        c.put(Colour.INK_SECOND, 0x4A4F52);
        c.put(Colour.TOWN_NAME, 0x3B3A36);
        c.put(Colour.HALO, 0xFFFDF7);
        c.put(Colour.NEIGHBOUR_NAME, 0x8B877C);
        c.put(Colour.HACHURE, 0x8A7250);
        c.put(Colour.RIDGE_SHADE, 0x6E5B42);
        c.put(Colour.RIDGE_LIGHT, 0xFFFFFF);
        c.put(Colour.MOUNTAIN_NAME, 0x6A4F2C);
        c.put(Colour.WATER, 0x4E93C4);
        c.put(Colour.WATER_FILL, 0x9CCBE8);
        c.put(Colour.WATER_NAME, 0x1F5F96);
        c.put(Colour.RAIL_DARK, 0x22272B);
        c.put(Colour.RAIL_LIGHT, 0xFFFFFF);
        c.put(Colour.EXPRESSWAY_CASING, 0x8F4A0E);
        c.put(Colour.EXPRESSWAY, 0xD9822B);
        c.put(Colour.EXPRESSWAY_CENTRE, 0xFFF3DC);
        c.put(Colour.ARTERIAL_CASING, 0x9A7B2F);
        c.put(Colour.ARTERIAL, 0xE9B949);
        c.put(Colour.LOCAL_CASING, 0x9C8E74);
        c.put(Colour.LOCAL, 0xFFFFFF);
        c.put(Colour.LINE_1, 0xD6202F);
        c.put(Colour.LINE_1_NAME, 0xB3121E);
        c.put(Colour.BITONG, 0x8A3FA0);
        c.put(Colour.BITONG_NAME, 0x7A2F90);
        c.put(Colour.LINE_27, 0x0B7A86);
        c.put(Colour.LINE_27_NAME, 0x07636D);
        c.put(Colour.PEOPLE_MOVER, 0x1E9450);
        c.put(Colour.PEOPLE_MOVER_NAME, 0x0F6A37);
        c.put(Colour.AIRPORT, 0x5B5F97);
        c.put(Colour.PARK, 0x2E8B3E);
        c.put(Colour.PARK_NAME, 0x1F6B2D);
        c.put(Colour.PARK_GROUND, 0xF3FAEE);
        c.put(Colour.PIN, 0x8C3B1E);
        c.put(Colour.SHIELD, 0x1F7A45);
        c.put(Colour.SHIELD_BAND, 0xC8202B);
        c.put(Colour.BADGE_RING, 0xFFFFFF);
        c.put(Colour.STOP_FILL, 0xFFFFFF);
        c.put(Colour.SELECTION, 0x0B1012);
        c.put(Colour.SELECTION_CASING, 0xFFFFFF);
        c.put(Colour.SCHEMATIC_STAMP, 0xC8202B);
        c.put(Colour.CHART, 0x0C7868);
        return c;
    }

    private static List<ZoneColours> zones() {
        int[] pigment = {0xB0E3D9, 0xCE6E47, 0x73B2EF, 0xFCF0D1, 0xA68FB4, 0x2C8187, 0x9F4D5E, 0xB3C988};
        int[] composite = {0xC5E8DE, 0xDA9475, 0x99C5EE, 0xFBF2D9, 0xBEACC4, 0x66A2A3, 0xB87C86, 0xC7D6A4};
        int[] edge = {0x556A64, 0x6B402D, 0x3E5871, 0x736D5E, 0x564B59, 0x274B4C, 0x58343A, 0x5A6345};
        List<ZoneColours> zones = new ArrayList<>();
        for (int i = 0; i < pigment.length; i++) {
            zones.add(new ZoneColours(pigment[i], composite[i], edge[i], towardsWhite(composite[i], 0.6)));
        }
        return zones;
    }

    private static int towardsWhite(int rgb, double share) {
        int r = (rgb >> 16) & 0xFF;
        int g = (rgb >> 8) & 0xFF;
        int b = rgb & 0xFF;
        return (mix(r, share) << 16) | (mix(g, share) << 8) | mix(b, share);
    }

    private static int mix(int channel, double share) {
        return (int) Math.round(channel + (255 - channel) * share);
    }
}
