package bishan.atlas.paint;

import bishan.atlas.scene.DenseLevel;

/** Paints the shapes of a dense layer one after the other. */
final class DenseBrush {
    private final Coverage coverage;
    private final CrossingLines lines;
    private final BlendSink ink;
    private final Outliner outliner = new Outliner();
    private final Contact contact = new Contact();
    private final FlatPath line = new FlatPath();
    private final FlatPath outline = new FlatPath();

    DenseBrush(Coverage coverage, CrossingLines lines, BlendSink ink) {
        this.coverage = coverage;
        this.lines = lines;
        this.ink = ink;
    }

    void paint(DenseStep step, PixelBox window, ClipMask mask) {
        DenseLevel level = step.level();
        double scale = step.scale();
        float rim = step.stroke() == 0 ? 0 : step.outlines().key().widthPx() / 2;
        // The window on the ground, so that most shapes elsewhere are passed over without a look at their points.
        float minX = (float) ((window.left() - rim - step.x()) / scale);
        float maxX = (float) ((window.right() + rim - step.x()) / scale);
        float maxY = (float) ((step.y() - window.top() + rim) / scale);
        float minY = (float) ((step.y() - window.bottom() - rim) / scale);
        for (int shape : step.shown()) {
            if (level.minY(shape) <= maxY
                    && level.maxY(shape) >= minY
                    && level.minX(shape) <= maxX
                    && level.maxX(shape) >= minX) {
                if (step.fill() != 0) {
                    fill(step, shape, window, mask);
                }
                if (step.stroke() != 0) {
                    stroke(step, shape, window, mask);
                }
            }
        }
    }

    private void fill(DenseStep step, int shape, PixelBox window, ClipMask mask) {
        DenseLevel level = step.level();
        double scale = step.scale();
        // A pixel more all round: the points stand on a grid, the box is that of the shape as it was before.
        float grid = (float) (level.stepM() * scale);
        float minX = (float) (step.x() + level.minX(shape) * scale) - grid;
        float maxX = (float) (step.x() + level.maxX(shape) * scale) + grid;
        float minY = (float) (step.y() - level.maxY(shape) * scale) - grid;
        float maxY = (float) (step.y() - level.minY(shape) * scale) + grid;
        if (open(minX, minY, maxX, maxY, window)) {
            ink.dip(step.fill(), mask);
            coverage.rings(level.points(shape), level.ends(shape), scale, -scale, step.x(), step.y());
            coverage.close(true, ink);
        }
    }

    private void stroke(DenseStep step, int shape, PixelBox window, ClipMask mask) {
        DenseOutlines.Outline stroked = step.outlines().of(shape, outliner, contact, line, outline);
        float x = (float) step.x();
        float y = (float) step.y();
        if (open(stroked.minX() + x, stroked.minY() + y, stroked.maxX() + x, stroked.maxY() + y, window)) {
            ink.dip(step.stroke(), mask);
            if (stroked.crossing()) {
                take(stroked, x, y);
                lines.cover(line, false, coverage);
            } else {
                coverage.rings(stroked.points(), stroked.ends(), 1, 1, step.x(), step.y());
            }
            coverage.close(false, ink);
        }
    }

    private void take(DenseOutlines.Outline stroked, float x, float y) {
        line.clear();
        int from = 0;
        for (int end : stroked.ends()) {
            line.begin(true);
            for (int i = from; i < end; i += 2) {
                line.point(stroked.points()[i] + x, stroked.points()[i + 1] + y);
            }
            from = end;
        }
    }

    private boolean open(float minX, float minY, float maxX, float maxY, PixelBox window) {
        int left = Math.max(window.left(), (int) Math.floor(minX));
        int top = Math.max(window.top(), (int) Math.floor(minY));
        int right = Math.min(window.right(), (int) Math.floor(maxX) + 1);
        int bottom = Math.min(window.bottom(), (int) Math.floor(maxY) + 1);
        if (left >= right || top >= bottom) {
            return false;
        }
        coverage.open(left, top, right, bottom);
        return true;
    }
}
