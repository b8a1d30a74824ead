package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Places the labels wished for, most important first. Every wish ends as a placed label or as a left-out one with its reason. The names
 * of zones are never dropped: they shrink, take the short form, or stand outside with a leader.
 */
final class LabelPass {
    /** Labels are drawn above all symbols. */
    static final int ORDER = 2300;

    private static final int SEAT_PRIORITY = 2;

    private final Draft draft;
    private final List<PlacedLabel> placed = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    LabelPass(Draft draft) {
        this.draft = draft;
    }

    void run() {
        List<LabelRequest> wishes = new ArrayList<>(draft.labels());
        wishes.sort(Comparator.comparingInt(LabelRequest::priority));
        ZonePlacement zones = new ZonePlacement(draft, this);
        PointPlacement points = new PointPlacement(draft, this);
        wishes.stream().filter(LabelPass::first).forEach(points::place);
        zones.reserveCallOuts(
                wishes.stream().filter(w -> place(w).equals("zone")).toList());
        AlongPlacement along = new AlongPlacement(draft, this);
        ShieldPlacement shields = new ShieldPlacement(draft, this);
        for (LabelRequest wish : wishes) {
            if (first(wish)) {
                continue;
            }
            switch (place(wish)) {
                case "zone" -> zones.place(wish);
                case "along" -> along.place(wish);
                case "shield" -> shields.place(wish, true);
                case "plate" -> shields.place(wish, false);
                default -> points.place(wish);
            }
        }
    }

    /** The district seat is named before anything else takes room. */
    private static boolean first(LabelRequest wish) {
        return wish.priority() <= SEAT_PRIORITY;
    }

    private static String place(LabelRequest wish) {
        return SymbolizerValues.option(wish.symbolizer(), Vendor.PLACE);
    }

    /** The longest stretch of a line that shows, {@code edgeMm} clear of the frame; where none does the wish is refused. */
    Optional<Polyline> courseShown(LabelRequest wish, double edgeMm) {
        double smooth = SymbolizerValues.option(wish.symbolizer(), Vendor.SMOOTH, 0);
        Optional<Polyline> shown = draft.frame().longestShown(wish.feature().course(smooth), edgeMm);
        if (shown.isEmpty()) {
            refuse(wish, LeftOut.Reason.OUTSIDE, "");
        }
        return shown;
    }

    /** Takes a label as placed: its boxes are taken from now on and its marks are drawn. */
    void accept(LabelRequest wish, String text, List<Box> boxes, List<Mark> marks) {
        boxes.forEach(box -> draft.occupancy().add(box, text));
        placed.add(new PlacedLabel(wish.kind(), wish.feature().id(), text, boxes));
        draft.add(
                new DisplayItem(ORDER, wish.feature().layerId(), wish.feature().id(), "", marks));
    }

    void refuse(LabelRequest wish, LeftOut.Reason reason, String other) {
        leftOut.add(wish.leftOut(reason, other));
    }

    List<PlacedLabel> placed() {
        return placed;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }
}
