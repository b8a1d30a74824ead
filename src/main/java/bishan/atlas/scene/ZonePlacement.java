package bishan.atlas.scene;

import bishan.atlas.geo.ScaleRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of zones. The block of badge, name and area is searched a place for about the visual centre of the whole zone, in six steps from
 * the full name at full size to the short name. Where that place is cut off by the frame the block stands in what shows of the zone, near
 * the edge; what fits nowhere stands outside with a leader, {@link CallOuts}.
 */
final class ZonePlacement {
    /** A zone that shows no more than this, square millimetres, at the very edge of the frame, need not be named. */
    private static final double SHOWS_MM2 = 36;
    /** A name is never farther from the visual centre than this to the side, or up and down. */
    private static final double FARTHEST_MM = 28;
    /** The name of a zone that is cut keeps this far from the frame. */
    private static final double EDGE_MM = 3;
    /** So far a label keeps from the boxes that stand over the map, where what shows of a zone is reckoned. */
    private static final double PLATE_MM = 5;

    private static final double MARGIN_MM = 0.7;
    private static final double RIM_STEP_MM = 4;
    private static final double STEP_COSTS = 3.2;

    private final Draft draft;
    private final LabelPass pass;
    private final CallOuts callOuts;
    private final Map<String, ZoneField> fieldById = new LinkedHashMap<>();

    ZonePlacement(Draft draft, LabelPass pass) {
        this.draft = draft;
        this.pass = pass;
        callOuts = new CallOuts(draft, pass);
    }

    /** Finds the zones whose name cannot stand inside and keeps room for their call-outs before any other label is placed. */
    void reserveCallOuts(List<LabelRequest> wishes) {
        List<LabelRequest> outside = new ArrayList<>();
        for (LabelRequest wish : wishes) {
            Optional<ZoneField> found = ZoneField.of(wish.feature(), draft.frame(), draft.shapes());
            if (found.isEmpty()) {
                continue;
            }
            ZoneField field = found.get();
            fieldById.put(wish.feature().id(), field);
            Optional<Box> room = field.whole() ? roomForSmallest(wish, field) : Optional.empty();
            room.ifPresent(callOuts::keepLeadersOff);
            boolean tooSmall = field.whole() && room.isEmpty();
            if (shows(field) && (tooSmall || !hasRoomInFrame(wish, field, room))) {
                outside.add(wish);
            }
        }
        callOuts.reserve(outside, fieldById);
    }

    void place(LabelRequest wish) {
        ZoneField field = fieldById.get(wish.feature().id());
        if (field == null) {
            pass.refuse(wish, LeftOut.Reason.OUTSIDE, "");
            return;
        }
        if (callOuts.draw(wish)) {
            return;
        }
        Optional<Spot> home = best(wish, field, aboutTheCentre(field));
        if (home.isPresent() && pass.shows(home.get().boxes())) {
            accept(wish, home.get());
            return;
        }
        if (!shows(field)) {
            home.ifPresent(spot -> pass.keepRoom(wish, spot.boxes()));
            pass.refuse(wish, LeftOut.Reason.OUTSIDE, "");
            return;
        }
        Box frame = draft.frame().box().grown(-EDGE_MM);
        Optional<Spot> shown = best(wish, field, new Search(about(field, frame), frame, true))
                .or(() -> best(wish, field, new Search(about(field, frame), frame, false)));
        if (shown.isPresent()) {
            accept(wish, shown.get());
        } else {
            callOuts.reserve(List.of(wish), fieldById);
            callOuts.draw(wish);
        }
    }

    private boolean shows(ZoneField field) {
        List<Box> plates = draft.request().reserved().stream()
                .map(plate -> plate.grown(PLATE_MM))
                .toList();
        return field.areaOff(draft.frame().box(), plates) > SHOWS_MM2;
    }

    private void accept(LabelRequest wish, Spot spot) {
        pass.accept(
                wish, wish.said(spot.block().name()), spot.boxes(), spot.block().marks(draft.typesetter(), spot.box()));
    }

    private List<ZoneBlock> steps(LabelRequest wish, ZoneField field) {
        double r = field.radiusMm();
        double size = r > 24 ? 4.6 : r > 15 ? 3.6 : r > 9 ? 3.0 : 2.7;
        double badge = r > 15 ? 2.5 : r > 7 ? 2.05 : 1.75;
        String full = ZoneBlock.fullName(wish);
        List<ZoneBlock> steps = new ArrayList<>();
        steps.add(block(wish, full, size, badge));
        for (double smaller : new double[] {0.85, 0.72}) {
            if (size * smaller >= 2.7) {
                steps.add(block(wish, full, size * smaller, badge * 0.85));
            }
        }
        steps.add(block(wish, wish.text(), size, badge));
        steps.add(block(wish, wish.text(), Math.max(2.5, size * 0.85), badge * 0.85));
        steps.add(block(wish, wish.text(), 2.4, 1.55));
        return steps;
    }

    private ZoneBlock block(LabelRequest wish, String name, double sizeMm, double badgeMm) {
        return new ZoneBlock(wish, draft.typesetter(), name, sizeMm, badgeMm);
    }

    /** A place for the smallest form of the name, whatever else stands there; empty where the zone is too small for it. */
    private Optional<Box> roomForSmallest(LabelRequest wish, ZoneField field) {
        List<ZoneBlock> steps = steps(wish, field);
        // On the whole-district map a name that would have to be squeezed in stands better beside the district.
        boolean district = draft.frame().viewport().range() == ScaleRange.DISTRICT;
        ZoneBlock smallest = steps.get(steps.size() - (district ? 2 : 1));
        Search search = aboutTheCentre(field);
        Box best = null;
        double nearest = Double.MAX_VALUE;
        for (double x : search.grid().xs()) {
            for (double y : search.grid().ys()) {
                double away = Math.hypot(x - field.home().x, y - field.home().y);
                Box box = smallest.about(x, y);
                if (away < nearest && smallest.liesIn(field, box)) {
                    nearest = away;
                    best = box;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** False for a zone whose place is cut off and of which too little shows for the smallest form of its name. */
    private boolean hasRoomInFrame(LabelRequest wish, ZoneField field, Optional<Box> room) {
        Box frame = draft.frame().box().grown(-EDGE_MM);
        if (room.isPresent() && room.get().inside(frame)) {
            return true;
        }
        List<ZoneBlock> steps = steps(wish, field);
        ZoneBlock smallest = steps.get(steps.size() - 1);
        Grid grid = about(field, frame);
        for (double x : grid.xs()) {
            for (double y : grid.ys()) {
                Box box = smallest.about(x, y);
                boolean uncovered = draft.request().reserved().stream().noneMatch(plate -> plate.overlaps(box, 0));
                if (uncovered && box.inside(frame) && smallest.liesIn(field, box)) {
                    return true;
                }
            }
        }
        return false;
    }

    private record Spot(double score, Box box, ZoneBlock block) {
        List<OrientedBox> boxes() {
            return List.of(OrientedBox.of(box));
        }
    }

    /** Middles of blocks to be tried, and the frame they must keep in; at the rim only those near the edge count. */
    private record Search(Grid grid, Box within, boolean rim) {}

    private record Grid(double[] xs, double[] ys) {}

    /** Places about the visual centre, fixed on the ground, as close as the zone is small. */
    private Search aboutTheCentre(ZoneField field) {
        double step = Math.max(0.5, Math.min(2, field.radiusMm() / 8));
        double reach = Math.min(FARTHEST_MM, Math.max(6, 3 * field.radiusMm()));
        Grid grid = new Grid(about(field.home().x, reach, step), about(field.home().y, reach, step));
        return new Search(grid, draft.frame().labelReach(), false);
    }

    private static double[] about(double middle, double reach, double step) {
        int n = (int) (reach / step);
        double[] places = new double[2 * n + 1];
        for (int i = -n; i <= n; i++) {
            places[i + n] = middle + i * step;
        }
        return places;
    }

    /** Places all over the frame that keep their distance to the visual centre. */
    private static Grid about(ZoneField field, Box frame) {
        return new Grid(
                line(field.home().x, frame.minX(), frame.maxX()), line(field.home().y, frame.minY(), frame.maxY()));
    }

    private static double[] line(double anchor, double from, double to) {
        int first = (int) Math.ceil((from - anchor) / RIM_STEP_MM);
        int last = (int) Math.floor((to - anchor) / RIM_STEP_MM);
        double[] places = new double[Math.max(0, last - first + 1)];
        for (int i = 0; i < places.length; i++) {
            places[i] = anchor + (first + i) * RIM_STEP_MM;
        }
        return places;
    }

    private Optional<Spot> best(LabelRequest wish, ZoneField field, Search search) {
        Spot best = null;
        List<ZoneBlock> steps = steps(wish, field);
        for (int step = 0; step < steps.size(); step++) {
            double penalty = STEP_COSTS * step;
            if (best != null && best.score() <= penalty) {
                break;
            }
            best = better(best, steps.get(step), penalty, field, search);
        }
        return Optional.ofNullable(best);
    }

    private Spot better(Spot found, ZoneBlock block, double penalty, ZoneField field, Search search) {
        Spot best = found;
        for (double x : search.grid().xs()) {
            for (double y : search.grid().ys()) {
                if (search.rim() && !pass.nearTheEdge(x, y)) {
                    continue;
                }
                double score = penalty + 0.05 * Math.hypot(x - field.home().x, y - field.home().y);
                if (best != null && score >= best.score()) {
                    continue;
                }
                Box box = block.about(x, y);
                if (!box.inside(search.within()) || !block.liesIn(field, box)) {
                    continue;
                }
                score += 1.3 * draft.soft().countIn(box.grown(1));
                if ((best == null || score < best.score()) && draft.occupancy().clear(box, MARGIN_MM)) {
                    best = new Spot(score, box, block);
                }
            }
        }
        return best;
    }
}
