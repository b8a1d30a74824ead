package bishan.atlas.paint;

import bishan.atlas.scene.Mark;
import bishan.atlas.scene.Pen;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Turns marks into steps: curves into chords, strokes into outlines, letters into stencils. One a thread. */
final class StepMaker {
    private static final int FAINT = 20;

    private final LetterStencils letters;
    private final OutlineStore outlines;
    private final Outliner outliner = new Outliner();
    private final Contact contact = new Contact();
    private final Coverage coverage = new Coverage();
    private final CrossingLines lines = new CrossingLines();
    private final FlatPath flat = new FlatPath();
    private final FlatPath dashes = new FlatPath();
    private final FlatPath outline = new FlatPath();

    StepMaker(LetterStencils letters, OutlineStore outlines) {
        this.outlines = outlines;
        this.letters = letters;
    }

    /** Where marks stand: moved by (dx, dy) pixels, {@code scale} pixels a millimetre, inside {@code clip} (null for none). */
    private record Place(double scale, double dx, double dy, ClipArea clip) {
        Place inside(ClipArea area) {
            return new Place(scale, dx, dy, area);
        }

        Place moved(Mark.Moved by) {
            return new Place(scale, dx + by.dx() * scale, dy + by.dy() * scale, clip);
        }
    }

    /** The steps of {@code marks}, {@code scale} pixels a millimetre. */
    List<PaintStep> steps(List<Mark> marks, double scale) {
        List<PaintStep> steps = new ArrayList<>(marks.size());
        add(marks, new Place(scale, 0, 0, null), steps);
        return steps;
    }

    private void add(List<Mark> marks, Place place, List<PaintStep> steps) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Fill fill) {
                fill(fill, place, steps);
            } else if (mark instanceof Mark.Stroke stroke) {
                stroke(stroke, place, steps);
            } else if (mark instanceof Mark.Clip clip) {
                ClipArea area = clip(clip.path(), place);
                if (!area.box().isEmpty()) {
                    add(clip.marks(), place.inside(area), steps);
                }
            } else if (mark instanceof Mark.Moved moved) {
                add(moved.marks(), place.moved(moved), steps);
            } else if (mark instanceof Mark.Dense dense) {
                steps.add(DenseStep.of(dense, place.scale(), place.dx(), place.dy(), place.clip(), outlines));
            } else if (mark instanceof Mark.Text text) {
                text(text, place, steps);
            }
        }
    }

    private void flatten(Path2D path, Place place) {
        flat.clear();
        flat.append(path, place.scale(), 1, 0, place.dx(), place.dy());
    }

    private static PixelBox box(FlatPath rings, ClipArea clip) {
        PixelBox box = PixelBox.of(rings);
        return clip == null ? box : box.and(clip.box());
    }

    private void fill(Mark.Fill fill, Place place, List<PaintStep> steps) {
        flatten(fill.path(), place);
        PixelBox box = box(flat, place.clip());
        if (!box.isEmpty() && fill.argb() >>> 24 != 0) {
            boolean evenOdd = fill.path().getWindingRule() == Path2D.WIND_EVEN_ODD;
            CrossingRows crossing = isSeen(fill.argb()) ? contact.ofRings(flat) : CrossingRows.NONE;
            int colour = Blend.premultiplied(fill.argb());
            steps.add(new AreaStep(flat.trimmed(), evenOdd, crossing, colour, place.clip(), box));
        }
    }

    private void stroke(Mark.Stroke stroke, Place place, List<PaintStep> steps) {
        flatten(stroke.path(), place);
        Pen pen = stroke.pen();
        float width = (float) (pen.widthMm() * place.scale());
        FlatPath line = flat;
        CrossingRows crossing = isSeen(stroke.argb()) ? contact.ofStrokes(flat, width) : CrossingRows.NONE;
        if (pen.dashMm().length > 0) {
            double[] pattern = new double[pen.dashMm().length];
            for (int i = 0; i < pattern.length; i++) {
                pattern[i] = pen.dashMm()[i] * place.scale();
            }
            Dashes cutter = new Dashes(pattern);
            PixelBox extent = PixelBox.of(flat);
            if (!cutter.tooFine((double) extent.width() + extent.height())) {
                dashes.clear();
                for (int run = 0; run < flat.runs(); run++) {
                    cutter.cut(flat, run, pen.phaseMm() * place.scale(), dashes);
                }
                line = dashes;
            }
        }
        outline.clear();
        for (int run = 0; run < line.runs(); run++) {
            outliner.outline(line, run, width, pen.roundCap(), outline);
        }
        PixelBox box = box(outline, place.clip());
        if (!box.isEmpty() && stroke.argb() >>> 24 != 0) {
            int colour = Blend.premultiplied(stroke.argb());
            steps.add(new AreaStep(outline.trimmed(), false, crossing, colour, place.clip(), box));
        }
    }

    /** False for a colour so faint that twice of it would hardly be told from once: soft shading of wide strokes, above all. */
    private static boolean isSeen(int argb) {
        return argb >>> 24 > FAINT;
    }

    private void text(Mark.Text text, Place place, List<PaintStep> steps) {
        double x = text.x() * place.scale() + place.dx();
        double y = text.y() * place.scale() + place.dy();
        LetterStencils.Placed placed = letters.of(text, x, y, place.scale(), coverage, lines);
        Stencil halo = placed.pair().halo();
        PixelBox own = (halo == null ? placed.pair().letters() : halo).box();
        PixelBox box = new PixelBox(
                own.left() + placed.left(),
                own.top() + placed.top(),
                own.right() + placed.left(),
                own.bottom() + placed.top());
        if (place.clip() != null) {
            box = box.and(place.clip().box());
        }
        if (!box.isEmpty()) {
            steps.add(new TextStep(
                    placed.pair().letters(),
                    Blend.premultiplied(text.argb()),
                    halo,
                    Blend.premultiplied(text.haloArgb()),
                    placed.left(),
                    placed.top(),
                    place.clip(),
                    box));
        }
    }

    private ClipArea clip(Path2D path, Place place) {
        flatten(path, place);
        PixelBox outer = place.clip() == null ? null : place.clip().box();
        if (isUpright()) {
            // As Java2D does: a pixel shows when its centre lies inside.
            PixelBox box = new PixelBox(
                    (int) Math.ceil(least(true) - 0.5f),
                    (int) Math.ceil(least(false) - 0.5f),
                    (int) Math.ceil(most(true) - 0.5f),
                    (int) Math.ceil(most(false) - 0.5f));
            return new ClipArea(null, false, CrossingRows.NONE, place.clip(), outer == null ? box : box.and(outer));
        }
        boolean evenOdd = path.getWindingRule() == Path2D.WIND_EVEN_ODD;
        CrossingRows crossing = contact.ofRings(flat);
        return new ClipArea(flat.trimmed(), evenOdd, crossing, place.clip(), box(flat, place.clip()));
    }

    /** True for one upright rectangle. */
    private boolean isUpright() {
        int n = flat.size();
        boolean again = n == 5 && flat.x(0) == flat.x(4) && flat.y(0) == flat.y(4);
        if (flat.runs() != 1 || n != 4 && !again) {
            return false;
        }
        boolean flatFirst =
                flat.y(0) == flat.y(1) && flat.x(1) == flat.x(2) && flat.y(2) == flat.y(3) && flat.x(3) == flat.x(0);
        boolean steepFirst =
                flat.x(0) == flat.x(1) && flat.y(1) == flat.y(2) && flat.x(2) == flat.x(3) && flat.y(3) == flat.y(0);
        return flatFirst || steepFirst;
    }

    private float least(boolean x) {
        return x ? Math.min(flat.x(0), flat.x(2)) : Math.min(flat.y(0), flat.y(2));
    }

    private float most(boolean x) {
        return x ? Math.max(flat.x(0), flat.x(2)) : Math.max(flat.y(0), flat.y(2));
    }
}
