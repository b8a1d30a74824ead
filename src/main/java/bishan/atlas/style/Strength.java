package bishan.atlas.style;

import bishan.atlas.geo.ScaleRange;

/** How strongly a theme draws something, 0 to 1; its name in a theme file is the same in lower case. */
public enum Strength {
    /** The zone fill over the whole district. */
    ZONE_DISTRICT,
    /** The zone fill at 1:50,000 to 1:200,000. */
    ZONE_AREA,
    /** The zone fill where streets show through. */
    ZONE_STREET,
    /** The pattern of a zone that has one. */
    ZONE_PATTERN,
    /** The light inside a zone's outline; 1 is as designed, 0 is none. */
    ZONE_GLOW,
    /** How far the ground of zone names goes from the zone's colour to {@link Colour#ZONE_HALO}. */
    ZONE_HALO,
    /** The cover of what lies outside the district. */
    MASK,
    BOUNDARY_HALO,
    /** A light axis in the express line, which has no colour of its own without colours. */
    EXPRESS_AXIS;

    static Strength ofZones(ScaleRange range) {
        return switch (range) {
            case DISTRICT -> ZONE_DISTRICT;
            case AREA -> ZONE_AREA;
            case STREET -> ZONE_STREET;
        };
    }
}
