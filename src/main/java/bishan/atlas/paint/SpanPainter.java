package bishan.atlas.paint;

import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/**
 * Paints display lists by spans of its own, in horizontal strips on all cores. What is made of an item, outlines of strokes above all,
 * is kept as long as the next list holds the same item: the strips of a page and a picture that differs in a mark or two cost little.
 */
public final class SpanPainter implements Painter {
    /** Strips smaller than this, pixels, are not worth another thread. */
    private static final int LEAST_STRIP_PX = 40_000;

    private static final int STRIPS_A_CORE = 3;

    private final LetterStencils letters;
    private final OutlineStore outlines = new OutlineStore();
    private final ConcurrentLinkedQueue<StepMaker> makers = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Strip> strips = new ConcurrentLinkedQueue<>();
    private final int cores;
    private Map<DisplayItem, List<PaintStep>> kept = new IdentityHashMap<>();
    private DisplayList lastList;
    private double lastScale;
    private List<PaintStep> lastSteps = List.of();

    public SpanPainter(Typesetter typesetter) {
        this(typesetter, Runtime.getRuntime().availableProcessors());
    }

    SpanPainter(Typesetter typesetter, int cores) {
        letters = new LetterStencils(typesetter);
        this.cores = cores;
    }

    @Override
    public void paint(DisplayList list, Pixels target, double pxPerMm) {
        if (target.width() == 0 || target.height() == 0) {
            return;
        }
        List<PaintStep> steps = steps(list, pxPerMm);
        int most = (int) Math.max(1, (long) target.width() * target.height() / LEAST_STRIP_PX);
        int count = cores == 1 ? 1 : Math.min(Math.min(most, target.height()), cores * STRIPS_A_CORE);
        if (count == 1) {
            paint(steps, target);
            return;
        }
        IntStream.range(0, count).parallel().forEach(i -> {
            int from = (int) ((long) target.height() * i / count);
            int to = (int) ((long) target.height() * (i + 1) / count);
            paint(steps, target.part(target.left(), target.top() + from, target.width(), to - from));
        });
    }

    private void paint(List<PaintStep> steps, Pixels target) {
        Strip strip = strips.poll();
        if (strip == null) {
            strip = new Strip();
        }
        strip.aim(target);
        PixelBox box = strip.box();
        for (int i = 0; i < steps.size(); i++) {
            PaintStep step = steps.get(i);
            if (step.box().meets(box)) {
                step.paint(strip);
            }
        }
        strips.add(strip);
    }

    private List<PaintStep> steps(DisplayList list, double pxPerMm) {
        if (list == lastList && pxPerMm == lastScale) {
            return lastSteps;
        }
        if (pxPerMm != lastScale) {
            kept = new IdentityHashMap<>();
        }
        List<DisplayItem> items = list.items();
        List<List<PaintStep>> made = new ArrayList<>(items.size());
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<PaintStep> before = kept.get(items.get(i));
            made.add(before);
            if (before == null) {
                missing.add(i);
            }
        }
        make(items, missing, made, pxPerMm);
        Map<DisplayItem, List<PaintStep>> next = new IdentityHashMap<>(items.size() * 2);
        List<PaintStep> steps = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            next.put(items.get(i), made.get(i));
            steps.addAll(made.get(i));
        }
        kept = next;
        lastList = list;
        lastScale = pxPerMm;
        lastSteps = steps;
        return steps;
    }

    private void make(List<DisplayItem> items, List<Integer> missing, List<List<PaintStep>> made, double pxPerMm) {
        IntStream all = IntStream.range(0, missing.size());
        (cores > 1 && missing.size() > 16 ? all.parallel() : all).forEach(k -> {
            StepMaker maker = makers.poll();
            if (maker == null) {
                maker = new StepMaker(letters, outlines);
            }
            int i = missing.get(k);
            made.set(i, maker.steps(items.get(i).marks(), pxPerMm));
            makers.add(maker);
        });
    }
}
