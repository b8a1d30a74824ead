package bishan.atlas.scene;

import java.util.Arrays;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * The shapes of a dense layer as they are drawn at scales of one level: every point moved to the nearest crossing of a square grid, points
 * that fall together taken as one. Shapes that share points before share them still, so that no gap opens between neighbours.
 *
 * <p>Coordinates are metres east (x) and north (y) of the anchor of the layer.
 */
public final class DenseLevel {
    private final double step;
    private final float[] boxes;
    private final float[][] points;
    private final int[][] ends;

    DenseLevel(int shapes, double stepM, float[] boxes) {
        step = stepM;
        this.boxes = boxes;
        points = new float[shapes][];
        ends = new int[shapes][];
    }

    /** How many shapes the layer has. */
    public int size() {
        return points.length;
    }

    /** Distance of the lines of the grid, metres. */
    public double stepM() {
        return step;
    }

    boolean has(int shape) {
        return points[shape] != null;
    }

    /** x, y, x, y ... of all runs of the shape, without the closing point of rings. */
    public float[] points(int shape) {
        return points[shape];
    }

    /** Where each run ends in {@link #points}, exclusive; null for a single one. */
    public int[] ends(int shape) {
        return ends[shape];
    }

    public float minX(int shape) {
        return boxes[4 * shape];
    }

    public float minY(int shape) {
        return boxes[4 * shape + 1];
    }

    public float maxX(int shape) {
        return boxes[4 * shape + 2];
    }

    public float maxY(int shape) {
        return boxes[4 * shape + 3];
    }

    void make(int shape, Geometry grid, double east, double north) {
        float[] made = new float[2 * grid.getNumPoints()];
        int[] runs = new int[runs(grid)];
        int length = 0;
        int run = 0;
        for (int i = 0; i < grid.getNumGeometries(); i++) {
            Geometry part = grid.getGeometryN(i);
            if (part instanceof Polygon polygon) {
                length = append(made, length, polygon.getExteriorRing(), true, east, north);
                runs[run++] = length;
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    length = append(made, length, polygon.getInteriorRingN(hole), true, east, north);
                    runs[run++] = length;
                }
            } else if (part instanceof LineString line) {
                length = append(made, length, line, false, east, north);
                runs[run++] = length;
            }
        }
        ends[shape] = runs.length == 1 ? null : runs;
        points[shape] = Arrays.copyOf(made, length);
    }

    private static int runs(Geometry grid) {
        int runs = 0;
        for (int i = 0; i < grid.getNumGeometries(); i++) {
            runs += grid.getGeometryN(i) instanceof Polygon polygon ? 1 + polygon.getNumInteriorRing() : 1;
        }
        return runs;
    }

    private int append(float[] made, int from, LineString line, boolean ring, double east, double north) {
        CoordinateSequence sequence = line.getCoordinateSequence();
        int at = from;
        for (int i = 0; i < sequence.size(); i++) {
            float x = (float) (Math.rint((sequence.getX(i) - east) / step) * step);
            float y = (float) (Math.rint((sequence.getY(i) - north) / step) * step);
            if (at > from + 2 && made[at - 4] == x && made[at - 3] == y) {
                // There and back again: a thorn too thin for the grid.
                at -= 2;
            } else if (at == from || made[at - 2] != x || made[at - 1] != y) {
                if (at > from + 2 && between(made, at, x, y)) {
                    at -= 2;
                }
                made[at++] = x;
                made[at++] = y;
            }
        }
        if (ring && at > from + 2 && made[at - 2] == made[from] && made[at - 1] == made[from + 1]) {
            at -= 2;
        }
        return at - from >= (ring ? 6 : 4) ? at : exact(made, from, sequence, east, north, ring);
    }

    /** True where the last point lies on the way from the one before it to (x, y). */
    private static boolean between(float[] made, int at, float x, float y) {
        float ax = made[at - 2] - made[at - 4];
        float ay = made[at - 1] - made[at - 3];
        float bx = x - made[at - 2];
        float by = y - made[at - 1];
        float across = ax * by - ay * bx;
        return Math.abs(across) <= 1e-3f * (Math.abs(ax * by) + Math.abs(ay * bx)) && ax * bx + ay * by > 0
                || across == 0 && ax * bx + ay * by > 0;
    }

    /** What the grid is too coarse for is drawn as it is. */
    private static int exact(
            float[] made, int from, CoordinateSequence sequence, double east, double north, boolean ring) {
        int at = from;
        for (int i = 0; i < sequence.size() - (ring ? 1 : 0); i++) {
            made[at++] = (float) (sequence.getX(i) - east);
            made[at++] = (float) (sequence.getY(i) - north);
        }
        return at;
    }
}
