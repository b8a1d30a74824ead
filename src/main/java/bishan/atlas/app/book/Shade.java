package bishan.atlas.app.book;

import bishan.atlas.style.Colour;
import bishan.atlas.style.Theme;

/** What the book is printed in, taken from the map's theme. */
enum Shade {
    PAPER(Colour.SHEET, 1),
    TEXT(Colour.INK, 1),
    SECOND(Colour.INK_SECOND, 1),
    /** The one accent: kickers, and the rule under a chapter's title. */
    ACCENT(Colour.CHART, 1),
    HAIRLINE(Colour.INK, 0.22),
    RULE(Colour.INK, 0.6),
    WASH(Colour.INK, 0.065);

    static final double HAIRLINE_MM = 0.12;
    static final double RULE_MM = 0.25;

    private final Colour colour;
    private final double strength;

    Shade(Colour colour, double strength) {
        this.colour = colour;
        this.strength = strength;
    }

    int argb(Theme theme) {
        return theme.argb(colour, strength);
    }
}
