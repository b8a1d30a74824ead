package bishan.atlas.scene;

import bishan.atlas.geo.ScaleRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Names of zones. The block of badge, name and area is searched a place for on a grid inside the visible part of the zone, in six steps
 * from the full name at full size to the short name; what fits nowhere stands outside with a leader, {@link CallOuts}.
 */
final class ZonePlacement {
    private static final double EDGE_MM = 5;
    private static final double SMALLEST_AREA_MM2 = 30;
    /** A zone that shows no more than this, at the very edge of the frame, need not be named. */
    private static final double SHOWS_MM2 = 40;
    /** The middle of a badge keeps this far from the edge. */
    private static final double BADGE_ROOM_MM = 2.9;

    private static final double MARGIN_MM = 0.7;
    private static final int COLUMNS = 26;
    private static final int ROWS = 40;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Draft draft;
    private final LabelPass pass;
    private final CallOuts callOuts;
    private final Map<String, Visible> visibleById = new HashMap<>();

    /** The part of a zone that shows and is not under a reserved box, in frame millimetres, with its largest inscribed circle. */
    record Visible(Polygon polygon, Coordinate centre, double radiusMm) {
        /** True when a disc of {@code radius} about {@code spot} lies in the zone. */
        boolean holds(Coordinate spot, double radius) {
            var point = FACTORY.createPoint(spot);
            return polygon.contains(point) && polygon.getExteriorRing().distance(point) >= radius;
        }

        /** The same with the centre moved so far into the frame that a badge has room. */
        Visible within(Box frame) {
            Coordinate moved = new Coordinate(
                    Math.max(BADGE_ROOM_MM, Math.min(frame.maxX() - BADGE_ROOM_MM, centre.x)),
                    Math.max(BADGE_ROOM_MM, Math.min(frame.maxY() - BADGE_ROOM_MM, centre.y)));
            return new Visible(polygon, moved, radiusMm);
        }
    }

    ZonePlacement(Draft draft, LabelPass pass) {
        this.draft = draft;
        this.pass = pass;
        callOuts = new CallOuts(draft, pass);
    }

    /** Finds the zones whose name cannot stand inside and keeps room for their call-outs before any other label is placed. */
    void reserveCallOuts(List<LabelRequest> wishes) {
        List<LabelRequest> outside = new ArrayList<>();
        for (LabelRequest wish : wishes) {
            Visible visible = visible(wish);
            if (visible != null) {
                visibleById.put(wish.feature().id(), visible);
                Optional<Box> room = roomForSmallest(wish, visible);
                if (room.isEmpty()) {
                    outside.add(wish);
                } else {
                    callOuts.keepLeadersOff(room.get());
                }
            }
        }
        callOuts.reserve(outside, visibleById);
    }

    void place(LabelRequest wish) {
        Visible visible = visibleById.get(wish.feature().id());
        if (visible == null) {
            pass.refuse(wish, LeftOut.Reason.OUTSIDE, "");
            return;
        }
        if (callOuts.draw(wish)) {
            return;
        }
        if (!placeInside(wish, visible)) {
            callOuts.reserve(List.of(wish), visibleById);
            callOuts.draw(wish);
        }
    }

    private Visible visible(LabelRequest wish) {
        Frame frame = draft.frame();
        if (!frame.mayShow(wish.feature().grid())) {
            return null;
        }
        Geometry zone = toFrame(wish.feature().grid(), frame);
        Polygon inner = largest(clearOfPlates(zone.intersection(inset(frame, EDGE_MM)), 0));
        if (inner != null && inner.getArea() >= SMALLEST_AREA_MM2) {
            return visible(inner);
        }
        Geometry atTheEdge = clearOfPlates(zone.intersection(inset(frame, 0)), EDGE_MM);
        return atTheEdge.getArea() > SHOWS_MM2 ? visible(largest(atTheEdge)).within(frame.box()) : null;
    }

    private Geometry clearOfPlates(Geometry geometry, double by) {
        Geometry clear = geometry;
        for (Box plate : draft.request().reserved()) {
            Box grown = plate.grown(by);
            clear = clear.difference(
                    FACTORY.toGeometry(new Envelope(grown.minX(), grown.maxX(), grown.minY(), grown.maxY())));
        }
        return clear;
    }

    private static Geometry inset(Frame frame, double by) {
        return FACTORY.toGeometry(
                new Envelope(by, frame.box().maxX() - by, by, frame.box().maxY() - by));
    }

    private static Polygon largest(Geometry parts) {
        Polygon largest = null;
        for (int i = 0; i < parts.getNumGeometries(); i++) {
            if (parts.getGeometryN(i) instanceof Polygon part
                    && (largest == null || part.getArea() > largest.getArea())) {
                largest = part;
            }
        }
        return largest;
    }

    private static Visible visible(Polygon part) {
        MaximumInscribedCircle circle = new MaximumInscribedCircle(part, 0.4);
        return new Visible(
                part, circle.getCenter().getCoordinate(), circle.getRadiusLine().getLength());
    }

    private static Geometry toFrame(Geometry grid, Frame frame) {
        Geometry copy = grid.copy();
        copy.apply((Coordinate c) -> {
            double x = frame.x(c);
            double y = frame.y(c);
            c.x = x;
            c.y = y;
        });
        copy.geometryChanged();
        return copy;
    }

    private List<ZoneBlock> steps(LabelRequest wish, Visible visible) {
        double r = visible.radiusMm();
        double size = r > 24 ? 4.6 : r > 15 ? 3.6 : r > 9 ? 3.0 : 2.7;
        double badge = r > 15 ? 2.5 : r > 7 ? 2.05 : 1.75;
        String full = ZoneBlock.fullName(wish);
        String brief = wish.text();
        List<ZoneBlock> steps = new ArrayList<>();
        steps.add(new ZoneBlock(wish, full, size, badge));
        addFull(steps, wish, full, size * 0.85, badge * 0.85);
        addFull(steps, wish, full, size * 0.72, badge * 0.85);
        steps.add(new ZoneBlock(wish, brief, size, badge));
        steps.add(new ZoneBlock(wish, brief, Math.max(2.5, size * 0.85), badge * 0.85));
        steps.add(new ZoneBlock(wish, brief, 2.4, 1.55));
        return steps;
    }

    private static void addFull(List<ZoneBlock> steps, LabelRequest wish, String full, double size, double badge) {
        if (size >= 2.7) {
            steps.add(new ZoneBlock(wish, full, size, badge));
        }
    }

    /** A place for the smallest form of the name, whatever else stands there; empty where the zone is too small for it. */
    private Optional<Box> roomForSmallest(LabelRequest wish, Visible visible) {
        List<ZoneBlock> steps = steps(wish, visible);
        // On the whole-district map a name that would have to be squeezed in stands better beside the district.
        boolean district = draft.frame().viewport().range() == ScaleRange.DISTRICT;
        ZoneBlock smallest = steps.get(steps.size() - (district ? 2 : 1));
        PreparedGeometry inner =
                PreparedGeometryFactory.prepare(visible.polygon().buffer(-0.4));
        return Optional.ofNullable(best(smallest, visible, inner, false)).map(Spot::box);
    }

    private record Spot(double score, Box box, ZoneBlock block) {}

    private boolean placeInside(LabelRequest wish, Visible visible) {
        PreparedGeometry inner =
                PreparedGeometryFactory.prepare(visible.polygon().buffer(-0.4));
        Spot best = null;
        List<ZoneBlock> steps = steps(wish, visible);
        for (int step = 0; step < steps.size(); step++) {
            double penalty = 3.2 * step;
            Spot spot = best(steps.get(step), visible, inner, true);
            if (spot != null && (best == null || spot.score() + penalty < best.score())) {
                best = new Spot(spot.score() + penalty, spot.box(), spot.block());
            }
            if (best != null && best.score() < penalty + 3) {
                break;
            }
        }
        if (best == null) {
            return false;
        }
        pass.accept(wish, best.block().name(), List.of(best.box()), best.block().marks(draft.typesetter(), best.box()));
        return true;
    }

    private static boolean contains(PreparedGeometry inner, Box box) {
        return inner.contains(FACTORY.toGeometry(new Envelope(box.minX(), box.maxX(), box.minY(), box.maxY())));
    }

    private Spot best(ZoneBlock block, Visible visible, PreparedGeometry inner, boolean amongOthers) {
        double w = block.widthMm(draft.typesetter());
        double h = block.heightMm();
        Envelope bounds = visible.polygon().getEnvelopeInternal();
        Spot best = null;
        for (int column = 0; column < COLUMNS; column++) {
            double x = bounds.getMinX() + bounds.getWidth() * (column + 0.5) / COLUMNS;
            for (int row = 0; row < ROWS; row++) {
                double y = bounds.getMinY() + bounds.getHeight() * (row + 0.5) / ROWS;
                Box box = new Box(x - w / 2, y - h / 2, x + w / 2, y + h / 2);
                double score = 0.05 * Math.hypot(x - visible.centre().x, y - visible.centre().y);
                if (best != null && score >= best.score()) {
                    continue;
                }
                if (amongOthers) {
                    if (!draft.occupancy().free(box, MARGIN_MM)) {
                        continue;
                    }
                    score += 1.3 * draft.soft().countIn(box.grown(1));
                    if (best != null && score >= best.score()) {
                        continue;
                    }
                }
                if (block.lines(draft.typesetter(), box).stream().allMatch(line -> contains(inner, line))) {
                    best = new Spot(score, box, block);
                    if (!amongOthers) {
                        return best;
                    }
                }
            }
        }
        return best;
    }
}
