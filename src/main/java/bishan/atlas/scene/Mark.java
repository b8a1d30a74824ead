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
     * Many plain shapes, each filled and then stroked in turn.
     *
     * @param level the shapes, metres east and north of an anchor
     * @param shown which of them to draw, in this order
     * @param mmPerMetre the scale
     * @param x where the anchor lies in the frame
     * @param y likewise
     * @param areas rings, not lines
     * @param fillArgb 0 for no fill
     * @param pen solid; how they are stroked
     * @param strokeArgb 0 for no stroke
     */
    record Dense(
            DenseLevel level,
            int[] shown,
            double mmPerMetre,
            double x,
            double y,
            boolean areas,
            int fillArgb,
            Pen pen,
            int strokeArgb)
            implements Mark {
        /** One shape as a path in the frame. */
        public Path2D path(int shape) {
            float[] points = level.points(shape);
            int[] ends = level.ends(shape);
            Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD, points.length / 2 + 2);
            int from = 0;
            for (int run = 0; run < (ends == null ? 1 : ends.length); run++) {
                int end = ends == null ? points.length : ends[run];
                for (int i = from; i < end; i += 2) {
                    double px = x + points[i] * mmPerMetre;
                    double py = y - points[i + 1] * mmPerMetre;
                    if (i == from) {
                        path.moveTo(px, py);
                    } else {
                        path.lineTo(px, py);
                    }
                }
                if (areas && end > from) {
                    path.closePath();
                }
                from = end;
            }
            return path;
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
