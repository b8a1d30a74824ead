package bishan.atlas.paint;

/**
 * What marks are clipped to: rings within an outer clip, or nothing but a rectangle of whole pixels.
 *
 * @param rings null for a rectangle
 * @param outer null for none
 * @param box no pixel outside it shows
 */
record ClipArea(FlatPath rings, boolean evenOdd, CrossingRows crossing, ClipArea outer, PixelBox box) {
    /** How many clips with rings lie about this one. */
    int depth() {
        int depth = 0;
        for (ClipArea about = outer; about != null; about = about.outer) {
            depth += about.rings == null ? 0 : 1;
        }
        return depth;
    }
}
