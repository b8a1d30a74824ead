package bishan.atlas.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/**
 * Finds the place of a call-out: a few columns on both sides of the badge and heights about it are scored, less is better; where all are
 * taken, the whole frame is searched.
 */
final class CallOutSearch {
    /** Distance of the first column from the district. */
    private static final double CLEAR_MM = 7;

    private static final int COLUMNS = 4;
    /** At this scale the whole district fits on a large sheet. */
    private static final double WHOLE_FROM = 150_000;
    /** Weighs more than any way round: a name on another zone is read as that one's. */
    private static final double ON_ANOTHER_ZONE = 200;
    /** A leader through another zone had better be short: the weight of two millimetres of it. */
    private static final double THROUGH_ANOTHER_ZONE = 8;

    private final Draft draft;
    private final List<CallOut> placed = new ArrayList<>();
    private final List<Coordinate> badges = new ArrayList<>();
    private final List<Box> names = new ArrayList<>();
    private final Map<String, ZoneField> zoneById = new LinkedHashMap<>();
    private final Map<Double, Span> spans = new HashMap<>();

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
    void keepOffZone(String id, ZoneField zone) {
        zoneById.putIfAbsent(id, zone);
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
        double h = CallOut.heightMm(wish);
        CallOut best = null;
        double lowest = Double.MAX_VALUE;
        for (boolean left : new boolean[] {west, !west}) {
            for (int column = 0; column < COLUMNS; column++) {
                for (double dy = -48; dy <= 48; dy += 4) {
                    double y = badge.y + dy;
                    double x = column(left, column, badge, y, w);
                    CallOut candidate = new CallOut(wish, badge, new Box(x, y - h / 2, x + w, y + h / 2));
                    double score = left == west ? 0 : 15;
                    if (isFree(candidate)) {
                        score += merit(candidate, lowest - score);
                        if (score < lowest) {
                            lowest = score;
                            best = candidate;
                        }
                    }
                }
            }
        }
        // A name on another zone would be read as that one's: then rather far off.
        CallOut found = best != null && otherZonesUnder(best) == 0 ? best : anywhere(wish, badge, w, h);
        placed.add(found);
        return found;
    }

    /** The best free place in the whole frame, or one beside the badge where there is none. */
    private CallOut anywhere(LabelRequest wish, Coordinate badge, double w, double h) {
        Box frame = draft.frame().box();
        double left = Math.max(1, Math.min(frame.maxX() - w - 1, badge.x + 12));
        double top = Math.max(1, Math.min(frame.maxY() - h - 1, badge.y - h / 2));
        CallOut best = new CallOut(wish, badge, new Box(left, top, left + w, top + h));
        double lowest = Double.MAX_VALUE;
        for (double y = 1; y < frame.maxY() - h - 1; y += h / 2) {
            for (double x = 1; x < frame.maxX() - w - 1; x += 4) {
                Box box = new Box(x, y, x + w, y + h);
                if (draft.occupancy().free(box, 0.5)) {
                    CallOut candidate = new CallOut(wish, badge, box);
                    double score = merit(candidate, lowest);
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

    private boolean isFree(CallOut candidate) {
        Box box = candidate.box();
        return draft.occupancy().free(box, 1) && !box.contains(candidate.badge().x, candidate.badge().y);
    }

    /**
     * How good a free place is: lines and district under it, distance from the badge, what its leader meets. Not reckoned to the end once it
     * is more than {@code enough}.
     */
    private double merit(CallOut candidate, double enough) {
        Box box = candidate.box();
        double middleX = (box.minX() + box.maxX()) / 2;
        double middleY = (box.minY() + box.maxY()) / 2;
        Span span = span(middleY);
        // Beside the district is the place on the map of the whole of it; nearer in it may be a frame's width away.
        boolean whole = draft.frame().viewport().denominator() >= WHOLE_FROM;
        boolean onDistrict = whole && box.maxX() > span.minX() && box.minX() < span.maxX();
        double score = 0.35 * Math.abs(middleY - candidate.badge().y)
                + (whole ? 0.12 : 0.35) * Math.abs(middleX - candidate.badge().x)
                + (onDistrict ? 25 : 0);
        if (score < enough) {
            score += 2.0 * draft.soft().countIn(box.grown(0.5)) + ON_ANOTHER_ZONE * otherZonesUnder(candidate);
        }
        return score < enough ? score + 12 * crossings(candidate) + alongTheLeader(candidate) : score;
    }

    private long otherZonesUnder(CallOut candidate) {
        String own = candidate.wish().feature().id();
        return zoneById.entrySet().stream()
                .filter(zone -> !zone.getKey().equals(own) && zone.getValue().meets(candidate.box()))
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

    /** What the leader runs over: names and symbols that stand, other zones. */
    private double alongTheLeader(CallOut candidate) {
        Coordinate badge = candidate.badge();
        String own = candidate.wish().feature().id();
        double score = 0;
        for (Coordinate at : candidate.leader().places(2)) {
            Box room = Box.about(at.x, at.y, 0.3);
            boolean off = at.distance(badge) >= CallOut.BADGE_MM * 1.6;
            score += off && draft.occupancy().firmCollider(room, 0).isPresent() ? 6 : 0;
            for (Map.Entry<String, ZoneField> zone : zoneById.entrySet()) {
                boolean other = !zone.getKey().equals(own);
                score += other && zone.getValue().meets(room.grown(0.3)) ? THROUGH_ANOTHER_ZONE : 0;
            }
        }
        return score;
    }

    /** True when a badge stands in the western half of the district. */
    boolean isWest(Coordinate badge) {
        Span span = span(badge.y);
        return badge.x < (span.minX() + span.maxX()) / 2;
    }

    private record Span(double minX, double maxX) {}

    /** How far the district reaches to the left and right about the height {@code y}; the whole frame where it does not. */
    private Span span(double y) {
        return spans.computeIfAbsent(y, this::reckoned);
    }

    private Span reckoned(double y) {
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
