package bishan.atlas.paint;

/**
 * An area in one colour.
 *
 * @param crossing where its rings may cross or overlap
 * @param colour premultiplied
 * @param clip null for none
 */
record AreaStep(FlatPath rings, boolean evenOdd, CrossingRows crossing, int colour, ClipArea clip, PixelBox box)
        implements PaintStep {
    @Override
    public void paint(Strip strip) {
        strip.area(this);
    }
}
