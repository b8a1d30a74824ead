package bishan.atlas.app.book;

import bishan.atlas.text.Lettering;

/** The type scale of the book, millimetres on A4: what a text is decides how it looks, everywhere. */
enum Type {
    TITLE(Lettering.Face.SERIF, true, 13, 1.3, Shade.TEXT),
    CHAPTER(Lettering.Face.SERIF, true, 6.6, 1.35, Shade.TEXT),
    SECTION(Lettering.Face.SANS, true, 3.3, 1.45, Shade.TEXT),
    BODY(Lettering.Face.SANS, false, 3.0, 1.55, Shade.TEXT),
    STRONG(Lettering.Face.SANS, true, 3.0, 1.55, Shade.TEXT),
    SMALL(Lettering.Face.SANS, false, 2.55, 1.5, Shade.TEXT),
    SMALL_STRONG(Lettering.Face.SANS, true, 2.55, 1.5, Shade.TEXT),
    NOTE(Lettering.Face.SANS, false, 2.55, 1.5, Shade.SECOND),
    TINY(Lettering.Face.SANS, false, 2.2, 1.5, Shade.SECOND),
    TAG(Lettering.Face.SANS, false, 2.05, 1.5, Shade.SECOND),
    KICKER(Lettering.Face.SANS, true, 2.75, 1.5, Shade.ACCENT),
    FIGURE(Lettering.Face.SANS, true, 7.2, 1.2, Shade.TEXT),
    FIGURE_WORKED_OUT(Lettering.Face.SANS, false, 7.2, 1.2, Shade.SECOND);

    private final Lettering.Face face;
    private final boolean bold;
    private final double sizeMm;
    private final double leading;
    private final Shade shade;

    Type(Lettering.Face face, boolean bold, double sizeMm, double leading, Shade shade) {
        this.face = face;
        this.bold = bold;
        this.sizeMm = sizeMm;
        this.leading = leading;
        this.shade = shade;
    }

    Lettering lettering(double unit) {
        return new Lettering(face, bold, sizeMm * unit, 0);
    }

    /** From baseline to baseline. */
    double lineMm(double unit) {
        return sizeMm * leading * unit;
    }

    Shade shade() {
        return shade;
    }
}
