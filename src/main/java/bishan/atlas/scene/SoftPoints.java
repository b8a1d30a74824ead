package bishan.atlas.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Points along drawn lines; a label had better not cover them. */
final class SoftPoints {
    private static final double CELL_MM = 5;

    private final Map<Long, List<double[]>> cells = new HashMap<>();

    void addAlong(Polyline line, double spacingMm) {
        int count = (int) (line.length() / spacingMm);
        for (int i = 0; i <= count; i++) {
            Polyline.Place place = line.at(i * spacingMm);
            cells.computeIfAbsent(key(cell(place.x()), cell(place.y())), k -> new ArrayList<>())
                    .add(new double[] {place.x(), place.y()});
        }
    }

    int countIn(Box box) {
        int count = 0;
        for (int cx = cell(box.minX()); cx <= cell(box.maxX()); cx++) {
            for (int cy = cell(box.minY()); cy <= cell(box.maxY()); cy++) {
                for (double[] point : cells.getOrDefault(key(cx, cy), List.of())) {
                    if (box.contains(point[0], point[1])) {
                        count++;
                    }
                }
            }
        }
        return count;
    }

    private static int cell(double mm) {
        return (int) Math.floor(mm / CELL_MM);
    }

    private static long key(int cx, int cy) {
        return ((long) cx << 32) ^ (cy & 0xFFFFFFFFL);
    }
}
