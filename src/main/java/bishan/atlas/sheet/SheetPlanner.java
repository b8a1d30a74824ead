package bishan.atlas.sheet;

import bishan.atlas.geo.Viewport;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.LegendRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Chooses frame, window and places of the furniture for a room: the arrangement that shows the ground largest. */
record SheetPlanner(SheetFurniture furniture, MapWish wish, Box room) {
    /** More of a map of given scale is not covered while there is another way. */
    private static final double LARGEST_COVER = 0.4;

    /** Half a map is no map. */
    private static final double MOST_COVERED = 0.45;

    private static final double MOST_SHRUNK = 1.5;
    private static final int ROUNDS = 4;
    /** What a frame is worth beside the ground it shows. */
    private static final double LOST_TO_HIDDEN = 0.2;

    private static final double ROUNDING = 1e-9;

    /** An arrangement with the window it gets, and what speaks against it. */
    private record Choice(Arrangement arrangement, Viewport window, double cost) {}

    /** @param known rows that will be drawn whatever {@link MapSource#classesIn} says */
    SheetPlan plan(List<LegendRow> known) throws SheetTooSmall {
        List<LegendRow> rows = with(furniture.classesIn(window(room).centred()), known);
        Choice best = best(rows);
        for (int round = 0; round < ROUNDS; round++) {
            List<LegendRow> seen = with(furniture.classesIn(best.window()), known);
            if (SheetPlan.ids(rows).containsAll(SheetPlan.ids(seen))) {
                break;
            }
            rows = with(rows, seen);
            best = best(rows);
        }
        return new SheetPlan(
                furniture.settled(best.arrangement(), best.window()), best.window(), furniture.inTable(rows));
    }

    /** {@code rows} and those of {@code more} that they lack, in legend order: each after the one it follows in {@code more}. */
    private static List<LegendRow> with(List<LegendRow> rows, List<LegendRow> more) {
        List<LegendRow> all = new ArrayList<>(rows);
        int at = 0;
        for (LegendRow row : more) {
            int known = indexOf(row, all);
            if (known < 0) {
                all.add(at, row);
                at++;
            } else {
                at = known + 1;
            }
        }
        return all;
    }

    private static int indexOf(LegendRow row, List<LegendRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).classId().equals(row.classId())) {
                return i;
            }
        }
        return -1;
    }

    private Choice best(List<LegendRow> rows) throws SheetTooSmall {
        Pieces pieces = furniture.pieces(rows, room.width());
        List<Arrangement> ways = Arrangements.of(room, pieces);
        if (ways.isEmpty()) {
            throw new SheetTooSmall(inTheWay(pieces));
        }
        boolean bare = pieces.locator().isEmpty() && pieces.facts().isEmpty();
        if (!isFitted()) {
            List<Arrangement> open =
                    ways.stream().filter(SheetPlanner::showsEnough).toList();
            if (!bare && open.isEmpty()) {
                throw new SheetTooSmall(inTheWay(pieces));
            }
            List<Arrangement> left = open.isEmpty() ? ways : open;
            return wish instanceof MapWish.Whole whole ? leastHidden(left, whole.ground()) : leastCovered(left);
        }
        Optional<Choice> clear = clear(ways);
        if (bare || clear.filter(this::isLargeEnough).isPresent()) {
            return clear.orElseGet(() -> leastCovered(ways));
        }
        throw new SheetTooSmall(inTheWay(pieces));
    }

    /** True when the scale is the planner's to choose. */
    private boolean isFitted() {
        return wish instanceof MapWish.Whole whole && whole.denominator().isEmpty();
    }

    private static boolean showsEnough(Arrangement way) {
        return way.covered() <= MOST_COVERED;
    }

    /** What may be left out is no reason to draw the map very small. */
    private boolean isLargeEnough(Choice choice) {
        return choice.window().denominator() <= window(room).centred().denominator() * MOST_SHRUNK;
    }

    /** The largest scale at which no plate stands on the ground wished for; empty when no scale is that small. */
    private Optional<Choice> clear(List<Arrangement> ways) {
        Choice best = null;
        List<Arrangement> promising = ways.stream()
                .sorted(Comparator.comparingDouble(
                        way -> cost(way, window(way.frame()).centred())))
                .toList();
        for (Arrangement way : promising) {
            double limit = best == null ? Double.MAX_VALUE : best.cost() / way.weight();
            Optional<Viewport> window = window(way.frame()).clearOf(way.reserved(), limit);
            if (window.isPresent()) {
                best = new Choice(way, window.get(), cost(way, window.get()));
            }
        }
        return Optional.ofNullable(best);
    }

    private static double cost(Arrangement way, Viewport window) {
        return way.weight() * window.denominator();
    }

    /** At a scale asked for: the one that shows most of the ground, then the one with the larger frame. */
    private Choice leastHidden(List<Arrangement> ways, Geometry ground) {
        Choice best = null;
        for (Arrangement way : ways) {
            MapWindow frame = window(way.frame());
            Viewport view = frame.clearOf(way.reserved(), Double.MAX_VALUE).orElseGet(frame::centred);
            double cost = hidden(ground, view, way.reserved()) + lost(way) * LOST_TO_HIDDEN;
            if (best == null || cost < best.cost() - ROUNDING) {
                best = new Choice(way, view, cost);
            }
        }
        return best;
    }

    /** How much of {@code ground} lies outside the frame or under a plate, 0 to 1. */
    private static double hidden(Geometry ground, Viewport view, List<Box> plates) {
        double all = ground.getArea();
        double seen = common(ground, view.extent());
        for (Box plate : plates) {
            seen -= common(
                    ground,
                    new Envelope(
                            view.east(plate.minX()),
                            view.east(plate.maxX()),
                            view.north(plate.maxY()),
                            view.north(plate.minY())));
        }
        return all == 0 ? 0 : 1 - seen / all;
    }

    private static double common(Geometry ground, Envelope box) {
        Geometry rectangle = ground.getFactory().toGeometry(box);
        return ground.intersects(rectangle) ? ground.intersection(rectangle).getArea() : 0;
    }

    /** How much of the room the frame leaves to strips, 0 to 1. */
    private double lost(Arrangement way) {
        return 1 - way.frame().width() * way.frame().height() / (room.width() * room.height());
    }

    /** The one that hides least of the map; as long as that is little, one with the larger frame. */
    private Choice leastCovered(List<Arrangement> ways) {
        Arrangement best = ways.stream()
                .min(Comparator.comparingDouble(way -> {
                    double covered = way.covered();
                    return lost(way) + covered + (covered > LARGEST_COVER ? 1 : 0);
                }))
                .orElseThrow();
        return new Choice(best, window(best.frame()).centred(), 0);
    }

    private MapWindow window(Box frame) {
        return new MapWindow(wish, frame.width(), frame.height());
    }

    /** The piece without which the rest would have room. */
    private String inTheWay(Pieces pieces) {
        if (pieces.locator().isPresent() && hasRoom(pieces.withoutLocator())) {
            return "locator";
        }
        if (pieces.facts().isPresent() && hasRoom(pieces.withoutFacts())) {
            return "facts";
        }
        if (pieces.facts().isPresent() && hasRoom(pieces.withoutFacts().withoutLocator())) {
            return "facts";
        }
        return pieces.legend().isPresent() ? "legend" : "map";
    }

    private boolean hasRoom(Pieces pieces) {
        List<Arrangement> ways = Arrangements.of(room, pieces);
        return isFitted()
                ? clear(ways).filter(this::isLargeEnough).isPresent()
                : ways.stream().anyMatch(SheetPlanner::showsEnough);
    }
}
