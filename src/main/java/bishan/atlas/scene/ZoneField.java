package bishan.atlas.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A zone, or of a very large one what lies in and about the frame, as a lattice of points fixed on the ground, and where the whole zone is named best; frame
 * millimetres. Whether a box lies in the zone is read from sums over the lattice (F. Crow's summed areas, 1984).
 */
final class ZoneField {
    /** A name keeps this far inside the zone. */
    private static final double CLEAR_MM = 0.4;

    private static final double FINE_MM = 0.5;
    private static final double COARSE_MM = 1;
    /** Zones of a larger surrounding box, square millimetres, are large enough for the coarse lattice. */
    private static final double FINE_UP_TO_MM2 = 6000;

    /** Up to this size of the surrounding box, square millimetres, all of a zone is known, also far from the frame. */
    private static final double WHOLE_UP_TO_MM2 = 40_000;

    private final Coordinate home;
    private final Coordinate centre;
    private final double radiusMm;
    private final boolean whole;
    private final double step;
    private final double originX;
    private final double originY;
    private final int columns;
    private final int rows;
    /** Inside points above and left of each lattice point, a row and a column more than there are points. */
    private final int[] sums;

    private ZoneField(GroundShapes.Home home, Frame frame, boolean whole, Box bounds, Box shown) {
        this.home = new Coordinate(frame.x(home.spot()), frame.y(home.spot()));
        centre = new Coordinate(frame.x(home.centre()), frame.y(home.centre()));
        radiusMm = home.radiusM() * frame.viewport().mmPerMetre();
        this.whole = whole;
        step = bounds.width() * bounds.height() <= FINE_UP_TO_MM2 ? FINE_MM : COARSE_MM;
        Coordinate anchor =
                new Coordinate(frame.viewport().xMm(0), frame.viewport().yMm(0));
        originX = anchor.x + Math.ceil((shown.minX() - anchor.x) / step) * step;
        originY = anchor.y + Math.ceil((shown.minY() - anchor.y) / step) * step;
        columns = Math.max(0, (int) Math.floor((shown.maxX() - originX) / step) + 1);
        rows = Math.max(0, (int) Math.floor((shown.maxY() - originY) / step) + 1);
        sums = new int[(columns + 1) * (rows + 1)];
    }

    /** The field of a zone; empty where it is far from the frame. */
    static Optional<ZoneField> of(PreparedFeature zone, Frame frame, GroundShapes shapes) {
        if (!frame.mayShow(zone.grid())) {
            return Optional.empty();
        }
        Envelope ground = zone.grid().getEnvelopeInternal();
        Box bounds = new Box(
                frame.viewport().xMm(ground.getMinX()),
                frame.viewport().yMm(ground.getMaxY()),
                frame.viewport().xMm(ground.getMaxX()),
                frame.viewport().yMm(ground.getMinY()));
        boolean whole = bounds.width() * bounds.height() <= WHOLE_UP_TO_MM2;
        Box shown = whole ? bounds : common(bounds, frame.labelReach());
        ZoneField field = new ZoneField(shapes.home(zone), frame, whole, bounds, shown);
        field.fill(frame.rings(zone.grid()));
        return Optional.of(field);
    }

    private static Box common(Box a, Box b) {
        return new Box(
                Math.max(a.minX(), b.minX()),
                Math.max(a.minY(), b.minY()),
                Math.min(a.maxX(), b.maxX()),
                Math.min(a.maxY(), b.maxY()));
    }

    private void fill(List<Polyline> rings) {
        double[] crossings = new double[64];
        for (int row = 0; row < rows; row++) {
            double y = originY + row * step;
            int count = 0;
            for (Polyline ring : rings) {
                for (int i = 0; i + 1 < ring.size(); i++) {
                    double y0 = ring.y(i);
                    double y1 = ring.y(i + 1);
                    if ((y0 <= y) != (y1 <= y)) {
                        if (count == crossings.length) {
                            crossings = Arrays.copyOf(crossings, 2 * count);
                        }
                        crossings[count++] = ring.x(i) + (y - y0) / (y1 - y0) * (ring.x(i + 1) - ring.x(i));
                    }
                }
            }
            Arrays.sort(crossings, 0, count);
            sum(row, crossings, count);
        }
    }

    private void sum(int row, double[] crossings, int count) {
        int above = row * (columns + 1);
        int here = above + columns + 1;
        int passed = 0;
        int inRow = 0;
        for (int column = 0; column < columns; column++) {
            double x = originX + column * step;
            while (passed < count && crossings[passed] <= x) {
                passed++;
            }
            inRow += passed & 1;
            sums[here + column + 1] = sums[above + column + 1] + inRow;
        }
    }

    /** Where the whole zone is named best, in the frame or not. */
    Coordinate home() {
        return home;
    }

    /** The visual centre of the whole zone, in the frame or not. */
    Coordinate centre() {
        return centre;
    }

    /** Radius of the largest circle in the whole zone. */
    double radiusMm() {
        return radiusMm;
    }

    /** True when the whole zone is known, not only a part of it. */
    boolean whole() {
        return whole;
    }

    /** True when {@code box} lies in the zone, a little inside its edge. */
    boolean holds(Box box) {
        // Half a step more: the edge may run anywhere between two points.
        double clear = CLEAR_MM + step / 2;
        int left = ceil(box.minX() - clear - originX);
        int right = floor(box.maxX() + clear - originX);
        int top = ceil(box.minY() - clear - originY);
        int bottom = floor(box.maxY() + clear - originY);
        return left >= 0
                && top >= 0
                && right < columns
                && bottom < rows
                && count(left, top, right, bottom) == (right - left + 1) * (bottom - top + 1);
    }

    boolean holds(Coordinate spot, double radius) {
        return holds(Box.about(spot.x, spot.y, Math.max(0, radius - CLEAR_MM)));
    }

    /** True when a part of {@code box} lies in the zone. */
    boolean meets(Box box) {
        return areaIn(box) > 0;
    }

    /** How much of {@code box} lies in the zone, square millimetres. */
    double areaIn(Box box) {
        int left = Math.max(0, ceil(box.minX() - originX));
        int right = Math.min(columns - 1, floor(box.maxX() - originX));
        int top = Math.max(0, ceil(box.minY() - originY));
        int bottom = Math.min(rows - 1, floor(box.maxY() - originY));
        return left > right || top > bottom ? 0 : count(left, top, right, bottom) * step * step;
    }

    /** How much of the zone shows in {@code frame} and not under {@code plates}, square millimetres. */
    double areaOff(Box frame, List<Box> plates) {
        int shown = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = originX + column * step;
                double y = originY + row * step;
                boolean in = inside(column, row) && frame.contains(x, y);
                shown += in && plates.stream().noneMatch(plate -> plate.contains(x, y)) ? 1 : 0;
            }
        }
        return shown * step * step;
    }

    /** The good point of the zone that is nearest to its visual centre. */
    Optional<Coordinate> nearestSpot(Predicate<Coordinate> good) {
        Coordinate best = null;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Coordinate spot = new Coordinate(originX + column * step, originY + row * step);
                boolean better = best == null || spot.distance(centre) < best.distance(centre);
                if (better && inside(column, row) && good.test(spot)) {
                    best = spot;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean inside(int column, int row) {
        return count(column, row, column, row) == 1;
    }

    private int count(int left, int top, int right, int bottom) {
        int stride = columns + 1;
        return sums[(bottom + 1) * stride + right + 1]
                - sums[top * stride + right + 1]
                - sums[(bottom + 1) * stride + left]
                + sums[top * stride + left];
    }

    private int ceil(double distance) {
        return (int) Math.ceil(distance / step);
    }

    private int floor(double distance) {
        return (int) Math.floor(distance / step);
    }
}
