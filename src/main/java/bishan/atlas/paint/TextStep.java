package bishan.atlas.paint;

/**
 * A run of letters with its halo.
 *
 * @param halo null for none
 * @param left where the stencils' own column 0 lies, pixels of the picture
 * @param top where their row 0 lies
 */
record TextStep(
        Stencil letters, int colour, Stencil halo, int haloColour, int left, int top, ClipArea clip, PixelBox box)
        implements PaintStep {
    @Override
    public void paint(Strip strip) {
        strip.text(this);
    }
}
