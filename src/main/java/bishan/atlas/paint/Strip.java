package bishan.atlas.paint;

import java.util.ArrayList;
import java.util.List;

/** A horizontal strip of a picture being painted by one thread, with what it needs for it. Used again for other strips. */
final class Strip {
    private final Coverage coverage = new Coverage();
    private final CrossingLines crossingLines = new CrossingLines();
    private final BlendSink ink = new BlendSink();
    private final DenseBrush brush = new DenseBrush(coverage, crossingLines, ink);
    private final List<ClipMask> masks = new ArrayList<>();
    private final List<ClipArea> masked = new ArrayList<>();
    private PixelBox box;

    void aim(Pixels target) {
        box = PixelBox.of(target);
        masked.replaceAll(clip -> null);
        ink.aim(target);
    }

    PixelBox box() {
        return box;
    }

    void area(AreaStep step) {
        PixelBox window = step.box().and(box);
        if (window.isEmpty()) {
            return;
        }
        ink.dip(step.colour(), maskOf(step.clip()));
        rings(step.rings(), step.evenOdd(), step.crossing(), window, ink);
    }

    void text(TextStep step) {
        PixelBox window = step.box().and(box);
        if (window.isEmpty()) {
            return;
        }
        ClipMask through = maskOf(step.clip());
        if (step.halo() != null) {
            ink.dip(step.haloColour(), through);
            step.halo().paint(step.left(), step.top(), window, ink);
        }
        ink.dip(step.colour(), through);
        step.letters().paint(step.left(), step.top(), window, ink);
    }

    void dense(DenseStep step) {
        PixelBox window = step.box().and(box);
        if (!window.isEmpty()) {
            brush.paint(step, window, maskOf(step.clip()));
        }
    }

    private void rings(FlatPath rings, boolean evenOdd, CrossingRows crossing, PixelBox window, SpanSink sink) {
        int done = window.top();
        for (int i = 0; i < crossing.count() && done < window.bottom(); i++) {
            int from = Math.max(done, Math.min(window.bottom(), crossing.firstRow(i)));
            int to = Math.max(from, Math.min(window.bottom(), crossing.endRow(i)));
            areas(rings, evenOdd, window, done, from, sink);
            lines(rings, evenOdd, window, from, to, sink);
            done = to;
        }
        areas(rings, evenOdd, window, done, window.bottom(), sink);
    }

    private void areas(FlatPath rings, boolean evenOdd, PixelBox window, int top, int bottom, SpanSink sink) {
        if (open(window, top, bottom)) {
            coverage.rings(rings);
            coverage.close(evenOdd, sink);
        }
    }

    private void lines(FlatPath rings, boolean evenOdd, PixelBox window, int top, int bottom, SpanSink sink) {
        if (open(window, top, bottom)) {
            crossingLines.cover(rings, evenOdd, coverage);
            coverage.close(false, sink);
        }
    }

    private boolean open(PixelBox window, int top, int bottom) {
        if (window.left() >= window.right() || top >= bottom) {
            return false;
        }
        coverage.open(window.left(), top, window.right(), bottom);
        return true;
    }

    /** The mask of {@code clip} in this strip; null where boxes say it all. The last one of each depth of nesting is kept. */
    private ClipMask maskOf(ClipArea clip) {
        if (clip == null) {
            return null;
        }
        if (clip.rings() == null) {
            return maskOf(clip.outer());
        }
        int depth = clip.depth();
        while (masks.size() <= depth) {
            masks.add(new ClipMask());
            masked.add(null);
        }
        ClipMask mask = masks.get(depth);
        if (masked.get(depth) != clip) {
            PixelBox window = clip.box().and(box);
            mask.open(window, maskOf(clip.outer()));
            rings(clip.rings(), clip.evenOdd(), clip.crossing(), window, mask);
            masked.set(depth, clip);
        }
        return mask;
    }
}
