package bishan.atlas.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;

/**
 * Names beside the map with a leader to the badge in the zone. On the whole-district view they stand left and right of the district, level
 * with their zones; elsewhere in the nearest free place about the zone. The room is taken before other labels come.
 */
final class CallOuts {
    /** So much of a badge lies in its zone at least. */
    private static final double SPOT_MM = 0.4;

    private static final double FARTHEST_MM = 24;
    /** The middle of a badge keeps this far from the edge of the frame. */
    private static final double BADGE_ROOM_MM = 2.9;

    private final Draft draft;
    private final LabelPass pass;
    private final CallOutSearch search;
    private final Map<String, CallOut> reserved = new HashMap<>();

    CallOuts(Draft draft, LabelPass pass) {
        this.draft = draft;
        this.pass = pass;
        search = new CallOutSearch(draft);
    }

    /** A leader had better not run through {@code box}: the name of a zone fits there and hardly anywhere else. */
    void keepLeadersOff(Box box) {
        search.keepLeadersOff(box);
    }

    void reserve(List<LabelRequest> wishes, Map<String, ZoneField> fieldById) {
        fieldById.forEach(search::keepOffZone);
        List<LabelRequest> ordered = new ArrayList<>(wishes);
        ordered.sort(
                Comparator.comparingDouble(w -> fieldById.get(w.feature().id()).centre().x));
        Map<String, Coordinate> badgeById = new HashMap<>();
        for (LabelRequest wish : ordered) {
            Coordinate badge = freeSpot(fieldById.get(wish.feature().id()));
            badgeById.put(wish.feature().id(), badge);
            draft.occupancy().add(Box.about(badge.x, badge.y, CallOut.BADGE_MM * 1.1), wish.text());
            search.keepLeadersOff(badge);
        }
        // A name goes to the nearer side of the district. The outermost is placed first, level with its zone; leaders
        // from further in then find their way round it.
        reserve(ordered, badgeById, true);
        Collections.reverse(ordered);
        reserve(ordered, badgeById, false);
    }

    private void reserve(List<LabelRequest> wishes, Map<String, Coordinate> badgeById, boolean west) {
        for (LabelRequest wish : wishes) {
            Coordinate badge = badgeById.get(wish.feature().id());
            if (search.isWest(badge) == west) {
                reserve(search.find(wish, badge, west));
            }
        }
    }

    private void reserve(CallOut callOut) {
        String name = callOut.wish().text();
        reserved.put(callOut.wish().feature().id(), callOut);
        draft.occupancy().add(callOut.box().grown(0.8), name);
        callOut.leader().rooms(0.4).forEach(room -> draft.occupancy().add(room, name));
    }

    /** Where the badge stands: the visual centre, or the free place in the zone nearest to it; its rim may leave a narrow zone. */
    private Coordinate freeSpot(ZoneField zone) {
        Box room = draft.frame().box().grown(-BADGE_ROOM_MM);
        Coordinate middle = new Coordinate(
                Math.max(room.minX(), Math.min(room.maxX(), zone.centre().x)),
                Math.max(room.minY(), Math.min(room.maxY(), zone.centre().y)));
        return spot(middle, spot -> isFree(spot) && zone.holds(spot, CallOut.BADGE_MM))
                .or(() -> spot(middle, spot -> isFree(spot) && zone.holds(spot, CallOut.BADGE_MM * 0.7)))
                .or(() -> spot(middle, spot -> isFree(spot) && zone.holds(spot, SPOT_MM)))
                .or(() -> zone.nearestSpot(this::isFree))
                .or(() -> spot(middle, spot -> search.clearOfBadges(spot) && zone.holds(spot, SPOT_MM)))
                .or(() -> zone.nearestSpot(spot -> room.contains(spot.x, spot.y) && !isUnderPlate(spot)))
                .orElse(middle);
    }

    private boolean isUnderPlate(Coordinate spot) {
        return draft.request().reserved().stream().anyMatch(plate -> plate.contains(spot.x, spot.y));
    }

    private boolean isFree(Coordinate spot) {
        return draft.occupancy().free(Box.about(spot.x, spot.y, CallOut.BADGE_MM * 1.1), 0.2);
    }

    private static Optional<Coordinate> spot(Coordinate middle, Predicate<Coordinate> good) {
        for (double away = 0; away <= FARTHEST_MM; away += 1.5) {
            int directions = away == 0 ? 1 : 12;
            for (int i = 0; i < directions; i++) {
                double angle = 2 * Math.PI * i / directions;
                Coordinate spot = new Coordinate(middle.x + away * Math.cos(angle), middle.y + away * Math.sin(angle));
                if (good.test(spot)) {
                    return Optional.of(spot);
                }
            }
        }
        return Optional.empty();
    }

    /** Draws the call-out kept for {@code wish}; false where none was. */
    boolean draw(LabelRequest wish) {
        CallOut callOut = reserved.get(wish.feature().id());
        if (callOut == null) {
            return false;
        }
        pass.accept(wish, wish.said(ZoneBlock.fullName(wish)), callOut.boxes(), callOut.marks(draft.typesetter()));
        return true;
    }
}
