package bishan.atlas.scene;

import java.util.Arrays;

/** Points along drawn lines; a label had better not cover them. Kept in cells over a box and counted there. */
final class SoftPoints {
    private static final double CELL_MM = 5;
    private static final double[] NONE = {};

    private final Box reach;
    private final int columns;
    private final int rows;
    private final double[][] cells;
    private final int[] counts;

    /** Keeps the points that lie in {@code reach}; others do not count. */
    SoftPoints(Box reach) {
        this.reach = reach;
        columns = (int) Math.ceil(reach.width() / CELL_MM) + 1;
        rows = (int) Math.ceil(reach.height() / CELL_MM) + 1;
        cells = new double[columns * rows][];
        Arrays.fill(cells, NONE);
        counts = new int[columns * rows];
    }

    /** Points every {@code spacingMm} of the whole line, counted from its start: they stay where they are when the frame moves. */
    void addAlong(Polyline line, double spacingMm) {
        int next = 0;
        for (int i = 0; i + 1 < line.size(); i++) {
            double from = line.distanceAt(i);
            double to = line.distanceAt(i + 1);
            double length = to - from;
            if (length <= 0) {
                continue;
            }
            double dx = (line.x(i + 1) - line.x(i)) / length;
            double dy = (line.y(i + 1) - line.y(i)) / length;
            for (; next * spacingMm <= to; next++) {
                double along = next * spacingMm - from;
                add(line.x(i) + along * dx, line.y(i) + along * dy);
            }
        }
    }

    private void add(double x, double y) {
        if (!reach.contains(x, y)) {
            return;
        }
        int cell = row(y) * columns + column(x);
        if (2 * counts[cell] == cells[cell].length) {
            cells[cell] = Arrays.copyOf(cells[cell], Math.max(8, 4 * counts[cell]));
        }
        cells[cell][2 * counts[cell]] = x;
        cells[cell][2 * counts[cell]++ + 1] = y;
    }

    int countIn(Box box) {
        int count = 0;
        for (int row = row(box.minY()); row <= row(box.maxY()); row++) {
            for (int column = column(box.minX()); column <= column(box.maxX()); column++) {
                double[] points = cells[row * columns + column];
                int n = 2 * counts[row * columns + column];
                for (int i = 0; i < n; i += 2) {
                    if (box.contains(points[i], points[i + 1])) {
                        count++;
                    }
                }
            }
        }
        return count;
    }

    int countIn(OrientedBox box) {
        Box bounds = box.bounds();
        if (box.angle() == 0) {
            return countIn(bounds);
        }
        int count = 0;
        double cos = Math.cos(box.angle());
        double sin = Math.sin(box.angle());
        for (int row = row(bounds.minY()); row <= row(bounds.maxY()); row++) {
            for (int column = column(bounds.minX()); column <= column(bounds.maxX()); column++) {
                double[] points = cells[row * columns + column];
                int n = 2 * counts[row * columns + column];
                for (int i = 0; i < n; i += 2) {
                    double dx = points[i] - box.centreX();
                    double dy = points[i + 1] - box.centreY();
                    boolean in = Math.abs(dx * cos + dy * sin) < box.halfWidth()
                            && Math.abs(dy * cos - dx * sin) < box.halfHeight();
                    count += in ? 1 : 0;
                }
            }
        }
        return count;
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) ((x - reach.minX()) / CELL_MM)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) ((y - reach.minY()) / CELL_MM)));
    }
}
