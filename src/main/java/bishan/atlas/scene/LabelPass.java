package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places the labels wished for, most important first. Every wish ends as a placed label or as a left-out one with its reason. The names
 * of zones are never dropped: they shrink, take the short form, or stand outside with a leader.
 *
 * <p>So that labels stay where they are while the map is moved, all choose among places fixed on the ground, at first as if the frame had
 * no edge. One whose place turns out to leave the frame keeps that room, so that nothing further in changes, and looks for another place
 * near the edge when all others stand.
 */
final class LabelPass {
    /** Labels are drawn above all symbols. */
    static final int ORDER = 2300;
    /** A label that lost its place to the edge of the frame stands within this of the edge, millimetres. */
    static final double RIM_MM = 45;

    private static final int FIRST_PRIORITY = 2;

    private final Draft draft;
    private final List<PlacedLabel> placed = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Runnable> atTheRim = new ArrayList<>();

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
        atTheRim.forEach(Runnable::run);
    }

    /** The district seat and the railway stations are named before anything else takes room. */
    private static boolean first(LabelRequest wish) {
        return wish.priority() <= FIRST_PRIORITY;
    }

    private static String place(LabelRequest wish) {
        return SymbolizerValues.option(wish.symbolizer(), Vendor.PLACE);
    }

    /** True when all boxes lie in the frame. */
    boolean shows(List<OrientedBox> boxes) {
        return boxes.stream().noneMatch(draft.occupancy()::leavesFrame);
    }

    /** True when a place about (x, y) is near enough to the edge for a label that lost its own. */
    boolean nearTheEdge(double x, double y) {
        return !draft.frame().box().grown(-RIM_MM).contains(x, y);
    }

    /** Keeps the room of a label that would leave the frame. */
    void keepRoom(LabelRequest wish, List<OrientedBox> boxes) {
        boxes.forEach(box -> draft.occupancy().keep(box, wish.said(), wish));
    }

    /** Work for when all labels stand that the edge does not touch; the room kept for {@code wish} is free then. */
    void atTheRim(LabelRequest wish, Runnable work) {
        atTheRim.add(() -> {
            draft.occupancy().release(wish);
            work.run();
        });
    }

    /** Takes a label as placed: its boxes are taken from now on and its marks are drawn. */
    void accept(LabelRequest wish, String text, List<OrientedBox> boxes, List<Mark> marks) {
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
