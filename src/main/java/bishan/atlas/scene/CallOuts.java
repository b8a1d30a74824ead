package bishan.atlas.scene;

import bishan.atlas.text.Lettering;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;

/**
 * Names beside the map with a leader to the badge in the zone. On the whole-district view they stand in two columns left and right of
 * the district, level with their zones; elsewhere in the nearest free place about the zone. The room is taken before other labels come.
 */
final class CallOuts {
    private static final double NAME_MM = 2.9;
    private static final double AREA_MM = 2.1;
    private static final double BADGE_MM = 2.05;
    /** So much of a badge lies in its zone at least. */
    private static final double SPOT_MM = 0.4;

    private static final double BEND_MM = 5;
    private static final double CLEAR_MM = 7;
    /** A score that says a place is taken. */
    private static final double BLOCKED = 500;

    private final Draft draft;
    private final LabelPass pass;
    private final Map<String, CallOut> reserved = new HashMap<>();
    private final List<Coordinate> badges = new ArrayList<>();
    private final List<Box> names = new ArrayList<>();

    private record CallOut(LabelRequest wish, Coordinate badge, Box box, boolean left) {}

    CallOuts(Draft draft, LabelPass pass) {
        this.draft = draft;
        this.pass = pass;
    }

    /** A leader had better not run through {@code box}: the name of a zone fits there and hardly anywhere else. */
    void keepLeadersOff(Box box) {
        names.add(box);
    }

    void reserve(List<LabelRequest> wishes, Map<String, ZonePlacement.Visible> visibleById) {
        List<LabelRequest> ordered = new ArrayList<>(wishes);
        ordered.sort(Comparator.comparingDouble(
                w -> visibleById.get(w.feature().id()).centre().x));
        Map<String, Coordinate> badgeById = new HashMap<>();
        for (LabelRequest wish : ordered) {
            Coordinate badge = freeSpot(visibleById.get(wish.feature().id()));
            badgeById.put(wish.feature().id(), badge);
            draft.occupancy().add(Box.about(badge.x, badge.y, BADGE_MM * 1.1), wish.text());
            badges.add(badge);
        }
        // Half of the names go to each side, so that leaders stay short and do not cross.
        int west = (ordered.size() + 1) / 2;
        // The outermost is placed first, level with its zone; leaders from further in then find their way round it.
        List<LabelRequest> outermostFirst = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            outermostFirst.add(i < west ? ordered.get(i) : ordered.get(ordered.size() - 1 - (i - west)));
        }
        for (LabelRequest wish : outermostFirst) {
            Coordinate badge = badgeById.get(wish.feature().id());
            CallOut callOut = find(wish, badge, ordered.indexOf(wish) < west);
            reserved.put(wish.feature().id(), callOut);
            draft.occupancy().add(callOut.box().grown(0.8), wish.text());
            keepLeaderFree(callOut);
        }
    }

    /** Where the badge stands: the visual centre, or the free place in the zone nearest to it; its rim may leave a narrow zone. */
    private Coordinate freeSpot(ZonePlacement.Visible visible) {
        return spot(visible, spot -> isFree(spot) && visible.holds(spot, BADGE_MM))
                .or(() -> spot(visible, spot -> isFree(spot) && visible.holds(spot, SPOT_MM)))
                .or(() -> spot(visible, spot -> clearOfBadges(spot) && visible.holds(spot, SPOT_MM)))
                .orElse(visible.centre());
    }

    private boolean isFree(Coordinate spot) {
        return draft.occupancy().free(Box.about(spot.x, spot.y, BADGE_MM * 1.1), 0.2);
    }

    private boolean clearOfBadges(Coordinate spot) {
        Box own = Box.about(spot.x, spot.y, BADGE_MM);
        return !draft.occupancy().leavesFrame(own)
                && badges.stream().noneMatch(badge -> own.overlaps(Box.about(badge.x, badge.y, BADGE_MM), 0.2));
    }

    private static Optional<Coordinate> spot(ZonePlacement.Visible visible, Predicate<Coordinate> good) {
        for (double away = 0; away <= 24; away += 1.5) {
            int directions = away == 0 ? 1 : 12;
            for (int i = 0; i < directions; i++) {
                double angle = 2 * Math.PI * i / directions;
                Coordinate spot = new Coordinate(
                        visible.centre().x + away * Math.cos(angle), visible.centre().y + away * Math.sin(angle));
                if (good.test(spot)) {
                    return Optional.of(spot);
                }
            }
        }
        return Optional.empty();
    }

    private CallOut find(LabelRequest wish, Coordinate centre, boolean west) {
        double w = width(wish);
        double h = NAME_MM + AREA_MM * 1.25;
        CallOut best = null;
        double lowest = Double.MAX_VALUE;
        for (boolean left : new boolean[] {west, !west}) {
            for (int column = 0; column < 4; column++) {
                for (double dy = -48; dy <= 48; dy += 4) {
                    double y = centre.y + dy;
                    double x = column(left, column, centre, y, w);
                    Box box = new Box(x, y - h / 2, x + w, y + h / 2);
                    CallOut candidate = new CallOut(wish, centre, box, box.maxX() < centre.x);
                    double score = score(candidate, left == west);
                    if (score < lowest) {
                        lowest = score;
                        best = candidate;
                    }
                }
            }
        }
        return lowest < BLOCKED ? best : anywhere(wish, centre, best);
    }

    /** Where every place about the badge is taken: the best one in the whole frame, or {@code otherwise} where there is none. */
    private CallOut anywhere(LabelRequest wish, Coordinate centre, CallOut otherwise) {
        Box frame = draft.frame().box();
        double w = otherwise.box().width();
        double h = otherwise.box().height();
        CallOut best = otherwise;
        double lowest = Double.MAX_VALUE;
        for (double y = 1; y < frame.maxY() - h - 1; y += h / 2) {
            for (double x = 1; x < frame.maxX() - w - 1; x += 4) {
                Box box = new Box(x, y, x + w, y + h);
                if (draft.occupancy().free(box, 0.5)) {
                    CallOut candidate = new CallOut(wish, centre, box, box.maxX() < centre.x);
                    double score = merit(candidate, true);
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
    private double column(boolean left, int column, Coordinate centre, double y, double w) {
        double away = 12 + 8 * (column - 1);
        double start = left ? centre.x - away - w : centre.x + away;
        if (column == 0) {
            Span span = span(y);
            start = left ? span.minX() - CLEAR_MM - w : span.maxX() + CLEAR_MM;
        }
        return Math.max(1, Math.min(draft.frame().box().maxX() - w - 1, start));
    }

    private double score(CallOut candidate, boolean wantedSide) {
        Box box = candidate.box();
        double score = draft.occupancy().leavesFrame(box) ? 2 * BLOCKED : 0;
        score += draft.occupancy().collider(box, 1).isPresent() ? BLOCKED : 0;
        score += box.contains(candidate.badge().x, candidate.badge().y) ? BLOCKED : 0;
        return score + merit(candidate, wantedSide);
    }

    /** How good a free place is; less is better. */
    private double merit(CallOut candidate, boolean wantedSide) {
        Box box = candidate.box();
        double score = wantedSide ? 0 : 15;
        score += 2.0 * draft.soft().countIn(box.grown(0.5));
        score += 0.35 * Math.abs((box.minY() + box.maxY()) / 2 - candidate.badge().y);
        score += 0.12 * Math.abs((box.minX() + box.maxX()) / 2 - candidate.badge().x);
        score += 12 * crossings(candidate);
        Span span = span((box.minY() + box.maxY()) / 2);
        boolean onDistrict = box.maxX() > span.minX() && box.minX() < span.maxX();
        score += onDistrict ? 25 : 0;
        score += 6 * coveredByLeader(candidate);
        return score;
    }

    /** How many places along the leader are taken by others. */
    private int coveredByLeader(CallOut candidate) {
        double[] l = leader(candidate);
        int steps = (int) Math.max(3, Math.hypot(l[2] - l[0], l[3] - l[1]) / 2);
        int covered = 0;
        for (int i = 1; i <= steps; i++) {
            double t = (double) i / steps;
            Box at = Box.about(l[0] + (l[2] - l[0]) * t, l[1] + (l[3] - l[1]) * t, 0.3);
            boolean onBadge =
                    Math.hypot(at.minX() - candidate.badge().x, at.minY() - candidate.badge().y) < BADGE_MM * 1.6;
            covered += !onBadge && draft.occupancy().firmCollider(at, 0).isPresent() ? 1 : 0;
        }
        return covered;
    }

    private int crossings(CallOut candidate) {
        double[] mine = leader(candidate);
        int count = 0;
        for (CallOut other : reserved.values()) {
            double[] theirs = leader(other);
            if (Line2D.linesIntersect(mine[0], mine[1], mine[2], mine[3], theirs[0], theirs[1], theirs[2], theirs[3])) {
                count++;
            }
            count += crosses(other.box(), mine) ? 1 : 0;
        }
        for (Box box : names) {
            count += crosses(box, mine) ? 1 : 0;
        }
        for (Coordinate badge : badges) {
            boolean own = badge.equals2D(candidate.badge());
            boolean runsOver = Line2D.ptSegDist(mine[0], mine[1], mine[2], mine[3], badge.x, badge.y) < BADGE_MM * 1.6;
            count += !own && runsOver ? 1 : 0;
        }
        return count;
    }

    private static boolean crosses(Box box, double[] leader) {
        return new Rectangle2D.Double(box.minX(), box.minY(), box.width(), box.height())
                .intersectsLine(leader[0], leader[1], leader[2], leader[3]);
    }

    private record Span(double minX, double maxX) {}

    /** How far the district, as its towns and boundary show it, reaches to the left and right about the height {@code y}. */
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

    private double width(LabelRequest wish) {
        return Math.max(
                draft.typesetter().widthMm(ZoneBlock.fullName(wish), Lettering.sansBold(NAME_MM)),
                draft.typesetter().widthMm(second(wish), Lettering.sans(AREA_MM)));
    }

    private static String second(LabelRequest wish) {
        return wish.feature().id() + "  " + ZoneBlock.areaText(wish);
    }

    /** Leader from the badge's rim to the bend, then level to the name: x0, y0, bend x, bend y, end x. */
    private static double[] leader(CallOut callOut) {
        Box box = callOut.box();
        double y = (box.minY() + box.maxY()) / 2 - 0.6;
        double end = callOut.left() ? box.maxX() + 1.2 : box.minX() - 1.2;
        double bend = callOut.left() ? box.maxX() + BEND_MM : box.minX() - BEND_MM;
        double angle = Math.atan2(y - callOut.badge().y, bend - callOut.badge().x);
        return new double[] {
            callOut.badge().x + BADGE_MM * Math.cos(angle), callOut.badge().y + BADGE_MM * Math.sin(angle), bend, y, end
        };
    }

    private void keepLeaderFree(CallOut callOut) {
        double[] l = leader(callOut);
        double length = Math.hypot(l[2] - l[0], l[3] - l[1]);
        int steps = (int) Math.max(4, length / 1.2);
        for (int i = 1; i < steps; i++) {
            double t = (double) i / steps;
            draft.occupancy()
                    .add(
                            Box.about(l[0] + (l[2] - l[0]) * t, l[1] + (l[3] - l[1]) * t, 0.4),
                            callOut.wish().text());
        }
    }

    /** Draws the call-out kept for {@code wish}; false where none was. */
    boolean draw(LabelRequest wish) {
        CallOut callOut = reserved.get(wish.feature().id());
        if (callOut == null) {
            return false;
        }
        Box box = callOut.box();
        LabelRequest.Look look = wish.look();
        List<Integer> colours = SymbolizerValues.colours(wish.symbolizer());
        int halo = SymbolizerValues.withAlpha(colours.get(2), 0.88);
        int second = colours.get(3);
        double[] l = leader(callOut);
        Path2D.Double line = new Path2D.Double();
        line.moveTo(l[0], l[1]);
        line.lineTo(l[2], l[3]);
        line.lineTo(l[4], l[3]);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Stroke(line, Pen.solid(0.60), halo));
        marks.add(new Mark.Stroke(line, Pen.solid(0.22), second));
        marks.addAll(ZoneBlock.badge(draft.typesetter(), wish, callOut.badge().x, callOut.badge().y, BADGE_MM));
        marks.add(new Mark.Text(
                ZoneBlock.fullName(wish),
                box.minX(),
                box.minY() + NAME_MM * 0.9,
                0,
                Lettering.sansBold(NAME_MM),
                look.argb(),
                0.5,
                halo));
        marks.add(new Mark.Text(
                second(wish),
                box.minX(),
                box.minY() + NAME_MM * 0.9 + AREA_MM * 1.3,
                0,
                Lettering.sans(AREA_MM),
                second,
                0.4,
                halo));
        pass.accept(
                wish,
                ZoneBlock.fullName(wish),
                List.of(box, Box.about(callOut.badge().x, callOut.badge().y, BADGE_MM)),
                marks);
        return true;
    }
}
