package bishan.atlas.paint;

/** One thing to paint, ready in device pixels: the outcome of a {@link bishan.atlas.scene.Mark}. */
interface PaintStep {
    /** The pixels it may change; clips are taken into account. */
    PixelBox box();

    /** Paints what of it lies in the strip. */
    void paint(Strip strip);
}
