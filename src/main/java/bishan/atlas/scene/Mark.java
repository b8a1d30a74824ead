package bishan.atlas.scene;

import bishan.atlas.text.Lettering;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * One drawing operation, in frame millimetres (x right, y down). Colours are non-premultiplied ARGB. Paths are never changed after
 * they were handed over.
 */
public sealed interface Mark {

    /** A filled area, by the even-odd or non-zero rule of its path. */
    record Fill(Path2D path, int argb) implements Mark {}

    /** A stroked line. */
    record Stroke(Path2D path, Pen pen, int argb) implements Mark {}

    /** Marks that show only inside a path. */
    record Clip(Path2D path, List<Mark> marks) implements Mark {
        public Clip {
            marks = List.copyOf(marks);
        }
    }

    /** Marks moved by (dx, dy): a map in the frame of a sheet. */
    record Moved(double dx, double dy, List<Mark> marks) implements Mark {
        public Moved {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A run of text on one line.
     *
     * @param x left end of the baseline
     * @param y the baseline
     * @param angle clockwise turn about (x, y), radians
     * @param haloMm radius of the halo, 0 for none
     */
    record Text(
            String text, double x, double y, double angle, Lettering lettering, int argb, double haloMm, int haloArgb)
            implements Mark {}
}
