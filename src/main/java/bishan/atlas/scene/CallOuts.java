package bishan.atlas.scene;

import java.util.ArrayList;
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

    void reserve(List<LabelRequest> wishes, Map<String, ZonePlacement.Visible> visibleById) {
        visibleById.forEach(search::keepOffZone);
        List<LabelRequest> ordered = new ArrayList<>(wishes);
        ordered.sort(Comparator.comparingDouble(
                w -> visibleById.get(w.feature().id()).centre().x));
        Map<String, Coordinate> badgeById = new HashMap<>();
        for (LabelRequest wish : ordered) {
            Coordinate badge = freeSpot(visibleById.get(wish.feature().id()));
            badgeById.put(wish.feature().id(), badge);
            draft.occupancy().add(Box.about(badge.x, badge.y, CallOut.BADGE_MM * 1.1), wish.text());
            search.keepLeadersOff(badge);
        }
        // Half of the names go to each side, so that leaders stay short and do not cross. The outermost is placed
        // first,
        // level with its zone; leaders from further in then find their way round it.
        int west = (ordered.size() + 1) / 2;
        for (int i = 0; i < ordered.size(); i++) {
            boolean left = i < west;
            LabelRequest wish = ordered.get(left ? i : ordered.size() - 1 - (i - west));
            reserve(search.find(wish, badgeById.get(wish.feature().id()), left));
        }
    }

    private void reserve(CallOut callOut) {
        String name = callOut.wish().text();
        reserved.put(callOut.wish().feature().id(), callOut);
        draft.occupancy().add(callOut.box().grown(0.8), name);
        callOut.leader().places(1.2, 0.4).forEach(place -> draft.occupancy().add(place, name));
    }

    /** Where the badge stands: the visual centre, or the free place in the zone nearest to it; its rim may leave a narrow zone. */
    private Coordinate freeSpot(ZonePlacement.Visible visible) {
        return spot(visible, spot -> isFree(spot) && visible.holds(spot, CallOut.BADGE_MM))
                .or(() -> spot(visible, spot -> isFree(spot) && visible.holds(spot, SPOT_MM)))
                .or(() -> spot(visible, spot -> search.clearOfBadges(spot) && visible.holds(spot, SPOT_MM)))
                .orElse(visible.centre());
    }

    private boolean isFree(Coordinate spot) {
        return draft.occupancy().free(Box.about(spot.x, spot.y, CallOut.BADGE_MM * 1.1), 0.2);
    }

    private static Optional<Coordinate> spot(ZonePlacement.Visible visible, Predicate<Coordinate> good) {
        for (double away = 0; away <= FARTHEST_MM; away += 1.5) {
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

    /** Draws the call-out kept for {@code wish}; false where none was. */
    boolean draw(LabelRequest wish) {
        CallOut callOut = reserved.get(wish.feature().id());
        if (callOut == null) {
            return false;
        }
        pass.accept(wish, ZoneBlock.fullName(wish), callOut.boxes(), callOut.marks(draft.typesetter()));
        return true;
    }
}
