package bishan.atlas.export.pdf;

import bishan.atlas.export.LetterRow;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.Mark;
import bishan.atlas.sheet.PrintPage;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Draws the marks of one page in the list's order; a layer's marks may come in many pieces. */
final class PageDrawing {
    /** Items between two looks at whether the document is still wanted. */
    private static final int ITEMS_A_LOOK = 64;

    /** Shapes of a dense layer are many; so often is looked between them. */
    private static final int SHAPES_A_LOOK = 4096;

    private final ContentStream out;
    private final TextDrawing text;
    private final SharedResources shared;
    private final Watch watch;
    private double dx;
    private double dy;

    /** Is asked now and then, and throws when the document is no longer wanted. */
    interface Watch {
        void look() throws IOException;
    }

    PageDrawing(ContentStream out, TextDrawing text, SharedResources shared, Watch watch) {
        this.out = out;
        this.text = text;
        this.shared = shared;
        this.watch = watch;
    }

    void draw(PrintPage page) throws IOException {
        shared.layers(page.layers().values());
        String open = null;
        int drawn = 0;
        for (DisplayItem item : page.list().items()) {
            if (drawn++ % ITEMS_A_LOOK == 0) {
                watch.look();
            }
            if (item.marks().isEmpty()) {
                continue;
            }
            String layer = page.layers().get(item.layerId());
            if (open != null && !open.equals(layer)) {
                out.operator("EMC");
                open = null;
            }
            if (layer != null && open == null) {
                out.raw("/OC").raw("/" + shared.layer(layer)).operator("BDC");
                open = layer;
            }
            marks(item.marks());
        }
        if (open != null) {
            out.operator("EMC");
        }
    }

    private void marks(List<Mark> marks) throws IOException {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark instanceof Mark.Fill fill) {
                fill(fill);
            } else if (mark instanceof Mark.Stroke stroke) {
                stroke(stroke);
            } else if (mark instanceof Mark.Clip clip) {
                clip(clip);
            } else if (mark instanceof Mark.Moved moved) {
                moved(moved);
            } else if (mark instanceof Mark.Dense dense) {
                dense(dense);
            } else if (mark instanceof Mark.Text one) {
                Optional<LetterRow> row = LetterRow.at(marks, i);
                if (row.isPresent()) {
                    text.draw(row.get(), dx, dy);
                    i += row.get().marks() - 1;
                } else {
                    text.draw(one, dx, dy);
                }
            }
        }
    }

    private AffineTransform here() {
        return AffineTransform.getTranslateInstance(dx, dy);
    }

    private void fill(Mark.Fill fill) {
        if (fill.argb() >>> 24 == 0) {
            return;
        }
        out.fillColour(fill.argb());
        if (out.path(fill.path(), here())) {
            out.operator(isEvenOdd(fill.path()) ? "f*" : "f");
        }
    }

    private void stroke(Mark.Stroke stroke) {
        if (stroke.argb() >>> 24 == 0) {
            return;
        }
        out.strokeColour(stroke.argb());
        out.pen(stroke.pen());
        if (out.path(stroke.path(), here())) {
            out.operator("S");
        }
    }

    private void clip(Mark.Clip clip) throws IOException {
        if (clip.marks().isEmpty()) {
            return;
        }
        out.save();
        if (!out.path(clip.path(), here())) {
            // Nothing shows inside nothing; an empty path would be no clip at all.
            out.operator("0 0 m");
        }
        out.operator(isEvenOdd(clip.path()) ? "W* n" : "W n");
        marks(clip.marks());
        out.restore();
    }

    private void moved(Mark.Moved moved) throws IOException {
        dx += moved.dx();
        dy += moved.dy();
        marks(moved.marks());
        dx -= moved.dx();
        dy -= moved.dy();
    }

    private void dense(Mark.Dense dense) throws IOException {
        boolean filled = dense.fillArgb() >>> 24 != 0;
        boolean stroked = dense.strokeArgb() >>> 24 != 0;
        if (filled) {
            out.fillColour(dense.fillArgb());
        }
        if (stroked) {
            out.pen(dense.pen());
        }
        // Fill and stroke in one operator count as two where something shines through, and not in every reader alike.
        boolean opaque = dense.fillArgb() >>> 24 == 255 && dense.strokeArgb() >>> 24 == 255;
        if (opaque) {
            out.strokeColour(dense.strokeArgb());
        }
        AffineTransform here = here();
        int drawn = 0;
        for (int shape : dense.shown()) {
            if (++drawn % SHAPES_A_LOOK == 0) {
                watch.look();
            }
            Path2D path = dense.path(shape);
            if (opaque) {
                if (out.path(path, here)) {
                    out.operator("B*");
                }
                continue;
            }
            if (filled) {
                out.fillColour(dense.fillArgb());
                if (out.path(path, here)) {
                    out.operator("f*");
                }
            }
            if (stroked) {
                out.strokeColour(dense.strokeArgb());
                if (out.path(path, here)) {
                    out.operator("S");
                }
            }
        }
    }

    private static boolean isEvenOdd(Path2D path) {
        return path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }
}
