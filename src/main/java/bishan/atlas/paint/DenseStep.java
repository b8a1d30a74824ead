package bishan.atlas.paint;

import bishan.atlas.scene.DenseLevel;
import bishan.atlas.scene.Mark;

/**
 * The many shapes of a dense layer.
 *
 * @param scale pixels a metre
 * @param x where the anchor of the level lies, pixels
 * @param y likewise
 * @param fill premultiplied, 0 for none
 * @param stroke premultiplied, 0 for none
 */
record DenseStep(
        DenseLevel level,
        int[] shown,
        double scale,
        double x,
        double y,
        boolean areas,
        int fill,
        int stroke,
        float widthPx,
        boolean roundCaps,
        ClipArea clip,
        PixelBox box)
        implements PaintStep {
    /** Anywhere: which shapes a strip meets is asked shape by shape. */
    private static final PixelBox EVERYWHERE = new PixelBox(-1 << 28, -1 << 28, 1 << 28, 1 << 28);

    static DenseStep of(Mark.Dense dense, double pxPerMm, double dx, double dy, ClipArea clip) {
        return new DenseStep(
                dense.level(),
                dense.shown(),
                dense.mmPerMetre() * pxPerMm,
                dense.x() * pxPerMm + dx,
                dense.y() * pxPerMm + dy,
                dense.areas(),
                Blend.premultiplied(dense.fillArgb()),
                Blend.premultiplied(dense.strokeArgb()),
                (float) (dense.pen().widthMm() * pxPerMm),
                dense.pen().roundCap(),
                clip,
                clip == null ? EVERYWHERE : clip.box());
    }

    @Override
    public void paint(Strip strip) {
        strip.dense(this);
    }
}
