package bishan.atlas.scene;

import bishan.atlas.geo.ScaleRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Finds the place of a call-out: a few columns on both sides of the badge and heights about it are scored, less is better; where all are
 * taken, the whole frame is searched.
 */
final class CallOutSearch {
    /** Distance of the first column from the district. */
    private static final double CLEAR_MM = 7;
    /** A score that says a place is taken. */
    private static final double BLOCKED = 500;
    /** Weighs as much as five crossed leaders: a name on another zone is read as that one's. */
    private static final double ON_ANOTHER_ZONE = 60;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Draft draft;
    private final List<CallOut> placed = new ArrayList<>();
    private final List<Coordinate> badges = new ArrayList<>();
    private final List<Box> names = new ArrayList<>();
    private final Map<String, PreparedGeometry> zoneById = new HashMap<>();

    CallOutSearch(Draft draft) {
        this.draft = draft;
    }

    /** A leader had better not run through {@code box}. */
    void keepLeadersOff(Box box) {
        names.add(box);
    }

    void keepLeadersOff(Coordinate badge) {
        badges.add(badge);
    }

    /** The name of another zone had better not stand on what shows of this one: it would be read as this one's. */
    void keepOffZone(String id, ZonePlacement.Visible visible) {
        zoneById.computeIfAbsent(id, missing -> PreparedGeometryFactory.prepare(visible.polygon()));
    }

    /** True when a badge at {@code spot} lies in the frame and touches no other badge. */
    boolean clearOfBadges(Coordinate spot) {
        Box own = Box.about(spot.x, spot.y, CallOut.BADGE_MM);
        return !draft.occupancy().leavesFrame(own)
                && badges.stream().noneMatch(b -> own.overlaps(Box.about(b.x, b.y, CallOut.BADGE_MM), 0.2));
    }

    /** The best place for the call-out of {@code wish}, on the left where {@code west} unless the right is much better. */
    CallOut find(LabelRequest wish, Coordinate badge, boolean west) {
        double w = CallOut.widthMm(wish, draft.typesetter());
        double h = CallOut.heightMm();
        CallOut best = null;
        double lowest = Double.MAX_VALUE;
        for (boolean left : new boolean[] {west, !west}) {
            for (int column = 0; column < 4; column++) {
                for (double dy = -48; dy <= 48; dy += 4) {
                    double y = badge.y + dy;
                    double x = column(left, column, badge, y, w);
                    CallOut candidate = new CallOut(wish, badge, new Box(x, y - h / 2, x + w, y + h / 2));
                    double score = blocks(candidate) + merit(candidate) + (left == west ? 0 : 15);
                    if (score < lowest) {
                        lowest = score;
                        best = candidate;
                    }
                }
            }
        }
        CallOut found = lowest < BLOCKED ? best : anywhere(best);
        placed.add(found);
        return found;
    }

    /** The best free place in the whole frame, or {@code otherwise} where there is none. */
    private CallOut anywhere(CallOut otherwise) {
        Box frame = draft.frame().box();
        double w = otherwise.box().width();
        double h = otherwise.box().height();
        CallOut best = otherwise;
        double lowest = Double.MAX_VALUE;
        for (double y = 1; y < frame.maxY() - h - 1; y += h / 2) {
            for (double x = 1; x < frame.maxX() - w - 1; x += 4) {
                Box box = new Box(x, y, x + w, y + h);
                if (draft.occupancy().free(box, 0.5)) {
                    CallOut candidate = new CallOut(otherwise.wish(), otherwise.badge(), box);
                    double score = merit(candidate);
                    if (score < lowest) {
                        lowest = score;
                        best = candidate;
                    }
                }
            }
        }
        return best;
    }

    /** Left end of a name: the first column stands clear of the district, the others at set distances from the badge. */
    private double column(boolean left, int column, Coordinate badge, double y, double w) {
        double away = 12 + 8 * (column - 1);
        double start = left ? badge.x - away - w : badge.x + away;
        if (column == 0) {
            Span span = span(y);
            start = left ? span.minX() - CLEAR_MM - w : span.maxX() + CLEAR_MM;
        }
        return Math.max(1, Math.min(draft.frame().box().maxX() - w - 1, start));
    }

    private double blocks(CallOut candidate) {
        Box box = candidate.box();
        double score = draft.occupancy().leavesFrame(box) ? 2 * BLOCKED : 0;
        score += draft.occupancy().collider(box, 1).isPresent() ? BLOCKED : 0;
        return score + (box.contains(candidate.badge().x, candidate.badge().y) ? BLOCKED : 0);
    }

    /** How good a free place is: lines and district under it, distance from the badge, what its leader meets. */
    private double merit(CallOut candidate) {
        Box box = candidate.box();
        double middleX = (box.minX() + box.maxX()) / 2;
        double middleY = (box.minY() + box.maxY()) / 2;
        Span span = span(middleY);
        // Beside the district is the place on the map of the whole of it; nearer in it may be a frame's width away.
        boolean whole = draft.frame().viewport().range() == ScaleRange.DISTRICT;
        boolean onDistrict = whole && box.maxX() > span.minX() && box.minX() < span.maxX();
        return 2.0 * draft.soft().countIn(box.grown(0.5))
                + 0.35 * Math.abs(middleY - candidate.badge().y)
                + (whole ? 0.12 : 0.35) * Math.abs(middleX - candidate.badge().x)
                + (onDistrict ? 25 : 0)
                + ON_ANOTHER_ZONE * otherZonesUnder(candidate)
                + 12 * crossings(candidate)
                + 6 * covered(candidate);
    }

    private long otherZonesUnder(CallOut candidate) {
        Box box = candidate.box();
        Geometry ground = FACTORY.toGeometry(new Envelope(box.minX(), box.maxX(), box.minY(), box.maxY()));
        String own = candidate.wish().feature().id();
        return zoneById.entrySet().stream()
                .filter(zone -> !zone.getKey().equals(own))
                .filter(zone -> zone.getValue().intersects(ground))
                .count();
    }

    private long crossings(CallOut candidate) {
        Leader leader = candidate.leader();
        long count =
                placed.stream().filter(other -> leader.crosses(other.leader())).count();
        count += placed.stream().filter(other -> leader.crosses(other.box())).count();
        count += names.stream().filter(leader::crosses).count();
        count += badges.stream()
                .filter(badge -> !badge.equals2D(candidate.badge()))
                .filter(badge -> leader.distanceTo(badge) < CallOut.BADGE_MM * 1.6)
                .count();
        return count;
    }

    /** How many places along the leader are taken by others. */
    private long covered(CallOut candidate) {
        Coordinate badge = candidate.badge();
        return candidate.leader().places(2, 0.3).stream()
                .filter(at -> Math.hypot(at.minX() - badge.x, at.minY() - badge.y) >= CallOut.BADGE_MM * 1.6)
                .filter(at -> draft.occupancy().firmCollider(at, 0).isPresent())
                .count();
    }

    private record Span(double minX, double maxX) {}

    /** How far the district reaches to the left and right about the height {@code y}; the whole frame where it does not. */
    private Span span(double y) {
        Span span = new Span(Double.MAX_VALUE, -Double.MAX_VALUE);
        for (double dy = -6; dy <= 6; dy += 3) {
            double[] reach = draft.districtReach(y + dy);
            if (reach.length == 2) {
                span = new Span(Math.min(span.minX(), reach[0]), Math.max(span.maxX(), reach[1]));
            }
        }
        return span.minX() > span.maxX() ? new Span(0, draft.frame().box().maxX()) : span;
    }
}
