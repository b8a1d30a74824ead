package bishan.atlas.style;

/** Well-known names of our point symbols. */
public final class Symbols {
    public static final String CIRCLE = "circle";
    public static final String SQUARE = "square";
    /** Circle, ring in ink, dot in the line's colour. */
    public static final String INTERCHANGE_STATION = "atlas://interchange-station";
    /** Square with a red square inside. */
    public static final String RAIL_STATION = "atlas://rail-station";
    /** Ring with a dot: the seat of the district. */
    public static final String DISTRICT_SEAT = "atlas://district-seat";
    /** Disc with a tree of three discs and a trunk. */
    public static final String TREE = "atlas://tree";
    /** A drop whose tip is the place. */
    public static final String PIN = "atlas://pin";
    /** A lake as a glyph: the position is approximate, so there is no outline. */
    public static final String LAKE = "atlas://lake";
    /** Roundel with an aircraft. */
    public static final String AIRCRAFT = "atlas://aircraft";

    private Symbols() {}
}
