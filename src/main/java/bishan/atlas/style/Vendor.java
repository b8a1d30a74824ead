package bishan.atlas.style;

/** Vendor options of our styles, as keys of {@code getOptions()}, and their values. */
public final class Vendor {
    /** On a feature type style: its place in the drawing order over all layers, bottom first. */
    public static final String ORDER = "order";
    /** On a feature type style: drawn even while its layer is off ({@code true}), for the ground itself. */
    public static final String ALWAYS = "always";

    /** On a symbolizer: how it is constructed; one of the CONSTRUCT_ values, plain where it is missing. */
    public static final String CONSTRUCT = "construct";

    public static final String CONSTRUCT_TINT = "tint";
    public static final String CONSTRUCT_SHARED_EDGES = "shared-edges";
    public static final String CONSTRUCT_GLOW = "glow";
    public static final String CONSTRUCT_OUTSIDE_MASK = "outside-mask";
    public static final String CONSTRUCT_OUTSIDE_RIBBON = "outside-ribbon";
    /** Numbers: the gap in millimetres, then the angles of one set of lines or of two. */
    public static final String CONSTRUCT_HATCH = "hatch";
    /** Numbers: the gap in millimetres and the angle of the rows; the stroke is as wide as a dot. */
    public static final String CONSTRUCT_DOTS = "dots";

    public static final String CONSTRUCT_RELIEF = "relief";
    public static final String CONSTRUCT_HACHURES = "hachures";
    public static final String CONSTRUCT_RIVER = "river";
    public static final String CONSTRUCT_TUNNEL = "tunnel";

    /** Smooths a line by a centripetal Catmull-Rom curve with this step, metres. */
    public static final String SMOOTH = "smooth";
    /** Draws a line this far to the left of its course, millimetres. */
    public static final String BESIDE = "beside";
    /** Further numbers and colours a construction needs, see there. */
    public static final String COLOURS = "colours";

    public static final String NUMBERS = "numbers";

    /** On a point symbolizer: snapped to the line of this layer, as drawn. */
    public static final String SNAP = "snap";
    /** On a point symbolizer: left out where another of the same layer is nearer than this, millimetres. */
    public static final String THIN = "thin";
    /** On a point symbolizer: left out where a town seat is nearer than this, millimetres. */
    public static final String CLEAR_OF_SEATS = "clear-of-seats";
    /** On a point symbolizer: outside the district only shown where the line it belongs to is drawn ({@code true}). */
    public static final String ON_DRAWN_LINE = "on-drawn-line";
    /** Drawn after the labels, where they left room ({@code true}). */
    public static final String LATE = "late";

    /** On a text symbolizer: {@code point}, {@code zone}, {@code along}, {@code shield}. */
    public static final String PLACE = "place";

    public static final String KIND = "kind";
    public static final String PRIORITY = "priority";
    /** Positions about the point in the order they are tried, such as {@code E W NE NW SE SW N S}. */
    public static final String POSITIONS = "positions";
    /** Radius of the symbol the label keeps clear of, millimetres. */
    public static final String RADIUS = "radius";

    public static final String SPACING = "spacing";
    /** Distance of a label from its line, millimetres; positive below a line that reads left to right. */
    public static final String OFFSET = "offset";
    /** Shares of a section of the line in the order they are tried; a section is the part of the line for one label. */
    public static final String AT = "at";
    /** Length of a section, millimetres: at this distance a line is labelled again. */
    public static final String EVERY = "every";
    /** A line of this length, millimetres, is labelled twice at least. */
    public static final String TWICE_FROM = "twice-from";

    public static final String AT_ANYWHERE = ".5 .4 .6 .3 .7 .2 .8 .12 .88";
    /** A regular expression whose matches are taken out of the label. */
    public static final String DROP = "drop";
    /** A pattern for the label, {@code {0}} standing for the name. */
    public static final String PATTERN = "pattern";
    /** The label may stand on a line that bends more than others accept ({@code true}): mountains. */
    public static final String BENDS = "bends";

    private Vendor() {}
}
