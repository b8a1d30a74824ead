package bishan.atlas.export;

/** The namespaces of an SVG of the atlas. */
final class SvgNames {
    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";

    /** For what is the atlas's own in the metadata; a name, not an address. */
    static final String ATLAS = "urn:bishan-atlas:1";

    private SvgNames() {}
}
