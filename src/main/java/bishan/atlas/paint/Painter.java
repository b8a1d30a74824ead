package bishan.atlas.paint;

import bishan.atlas.scene.DisplayList;

/**
 * Draws display lists into pixels. Every painter draws the same picture from the same list. Not thread-safe: one painter a worker,
 * because a painter keeps what it may need for the next picture.
 */
public interface Painter {
    /**
     * Paints {@code list} over what {@code target} holds.
     *
     * @param target a window of the picture; the list's upper left corner is the origin of the whole picture
     * @param pxPerMm device pixels a millimetre
     */
    void paint(DisplayList list, Pixels target, double pxPerMm);
}
