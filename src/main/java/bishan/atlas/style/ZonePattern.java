package bishan.atlas.style;

import java.util.List;

/**
 * A pattern that tells a zone from the others without colour, in millimetres of the map.
 *
 * @param angleDeg of the lines or of the rows of dots, from the horizontal, anticlockwise
 * @param gapMm between the middles of two lines or dots
 * @param widthMm of a line, or from side to side of a dot
 * @param dashMm dash and space, empty for whole lines
 */
public record ZonePattern(Kind kind, double angleDeg, double gapMm, double widthMm, List<Double> dashMm) {
    /** What a pattern is made of. */
    public enum Kind {
        LINES,
        /** Lines, and others across them at a right angle. */
        CROSSED,
        /** Dots, those of every other row standing between those of its neighbours. */
        DOTS
    }

    public ZonePattern {
        if (!(gapMm > 0) || !(widthMm > 0)) {
            throw new IllegalArgumentException("a pattern needs a gap and a width, not " + gapMm + " and " + widthMm);
        }
        dashMm = List.copyOf(dashMm);
    }
}
