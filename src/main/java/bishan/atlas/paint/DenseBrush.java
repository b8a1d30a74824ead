package bishan.atlas.paint;

import bishan.atlas.scene.DenseLevel;

/** Paints the shapes of a dense layer one after the other, keeping nothing of them. */
final class DenseBrush {
    private final Coverage coverage;
    private final BlendSink ink;
    private final Outliner outliner = new Outliner();
    private final FlatPath shape = new FlatPath();
    private final FlatPath outline = new FlatPath();

    DenseBrush(Coverage coverage, BlendSink ink) {
        this.coverage = coverage;
        this.ink = ink;
    }

    void paint(DenseStep step, PixelBox window, ClipMask mask) {
        DenseLevel level = step.level();
        double scale = step.scale();
        float rim = step.stroke() == 0 ? 0 : step.widthPx() / 2;
        // The window on the ground, so that most shapes elsewhere are passed over without a look at their points.
        float minX = (float) ((window.left() - rim - step.x()) / scale);
        float maxX = (float) ((window.right() + rim - step.x()) / scale);
        float maxY = (float) ((step.y() - window.top() + rim) / scale);
        float minY = (float) ((step.y() - window.bottom() - rim) / scale);
        for (int index : step.shown()) {
            if (level.minY(index) <= maxY
                    && level.maxY(index) >= minY
                    && level.minX(index) <= maxX
                    && level.maxX(index) >= minX) {
                take(step, index);
                if (step.fill() != 0) {
                    lay(shape, true, step.fill(), mask, window);
                }
                if (step.stroke() != 0) {
                    outline.clear();
                    for (int run = 0; run < shape.runs(); run++) {
                        outliner.outline(shape, run, step.widthPx(), step.roundCaps(), outline);
                    }
                    lay(outline, false, step.stroke(), mask, window);
                }
            }
        }
    }

    private void take(DenseStep step, int index) {
        float[] points = step.level().points(index);
        int[] ends = step.level().ends(index);
        shape.clear();
        int from = 0;
        for (int run = 0; run < (ends == null ? 1 : ends.length); run++) {
            int end = ends == null ? points.length : ends[run];
            shape.begin(step.areas());
            for (int i = from; i < end; i += 2) {
                shape.point(step.x() + points[i] * step.scale(), step.y() - points[i + 1] * step.scale());
            }
            from = end;
        }
    }

    private void lay(FlatPath rings, boolean evenOdd, int colour, ClipMask mask, PixelBox window) {
        PixelBox box = PixelBox.of(rings).and(window);
        if (!box.isEmpty()) {
            ink.dip(colour, mask);
            coverage.open(box.left(), box.top(), box.right(), box.bottom());
            coverage.rings(rings);
            coverage.close(evenOdd, ink);
        }
    }
}
