package bishan.atlas.export.svg;

/** The namespaces of an SVG of the atlas. */
public final class SvgNames {
    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";

    /** For what is the atlas's own in the metadata; a name, not an address. */
    public static final String ATLAS = "urn:bishan-atlas:1";

    /** The element of {@link #ATLAS} that holds the recipe. */
    public static final String RECIPE = "recipe";

    private SvgNames() {}
}
