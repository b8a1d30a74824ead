package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels of points: eight positions in the order of the style; the free one with the lowest score wins, 0.6 a rank and 0.55 a point of
 * a line under the box.
 */
final class PointPlacement {
    private static final String POSITIONS = "E NE SE W NW SW N S";
    private static final double GAP_MM = 0.35;
    private static final double MARGIN_MM = 0.25;
    private static final double LINE_HEIGHT = 1.16;

    private final Draft draft;
    private final LabelPass pass;

    PointPlacement(Draft draft, LabelPass pass) {
        this.draft = draft;
        this.pass = pass;
    }

    void place(LabelRequest wish) {
        var anchor = wish.feature().anchor();
        double x = draft.frame().x(anchor);
        double y = draft.frame().y(anchor);
        String snap = SymbolizerValues.option(wish.symbolizer(), Vendor.SNAP);
        if (!snap.isEmpty()) {
            Polyline.Place on = draft.snapped(snap, x, y, PointDrawing.SNAP_MM);
            x = on.x();
            y = on.y();
        }
        boolean floats = !SymbolizerValues.option(wish.symbolizer(), Vendor.ON_DRAWN_LINE)
                        .isEmpty()
                && !draft.stands(wish.feature(), x, y);
        if (floats || !draft.frame().box().contains(x, y)) {
            pass.refuse(wish, LeftOut.Reason.OUTSIDE, "");
            return;
        }
        double radius = SymbolizerValues.option(wish.symbolizer(), Vendor.RADIUS, 0);
        if (wish.kind().equals("place")) {
            y -= 2 * radius;
        }
        List<Box> candidates = candidates(wish, x, y, radius);
        Choice choice = choose(candidates, false);
        if (choice.box() == null && wish.kind().equals("town")) {
            choice = choose(candidates, true);
        }
        if (choice.box() == null) {
            boolean outside = choice.inTheWay().isEmpty();
            pass.refuse(wish, outside ? LeftOut.Reason.OUTSIDE : LeftOut.Reason.COLLIDES, choice.inTheWay());
        } else {
            pass.accept(wish, LabelRequest.oneLine(wish.text()), List.of(choice.box()), marks(wish, choice.box()));
        }
    }

    private record Choice(Box box, String inTheWay) {}

    /** The best free box, or none and what is in the way; {@code firmOnly} lets the label cover symbols that yield. */
    private Choice choose(List<Box> candidates, boolean firmOnly) {
        Box best = null;
        double lowest = Double.MAX_VALUE;
        String inTheWay = "";
        for (int rank = 0; rank < candidates.size(); rank++) {
            Box box = candidates.get(rank);
            if (draft.occupancy().leavesFrame(box)) {
                continue;
            }
            var collider = firmOnly
                    ? draft.occupancy().firmCollider(box, MARGIN_MM)
                    : draft.occupancy().collider(box, MARGIN_MM);
            if (collider.isPresent()) {
                inTheWay = inTheWay.isEmpty() ? collider.get() : inTheWay;
                continue;
            }
            double score = 0.6 * rank + 0.55 * draft.soft().countIn(box);
            if (score < lowest) {
                lowest = score;
                best = box;
            }
        }
        return new Choice(best, inTheWay);
    }

    private List<Box> candidates(LabelRequest wish, double x, double y, double radius) {
        double size = wish.look().lettering().sizeMm();
        String[] lines = wish.text().split("\n");
        double w = 0;
        for (String line : lines) {
            w = Math.max(w, draft.typesetter().widthMm(line, wish.look().lettering()));
        }
        double h = size * LINE_HEIGHT * lines.length;
        double g = radius + GAP_MM;
        String order = SymbolizerValues.option(wish.symbolizer(), Vendor.POSITIONS);
        List<Box> boxes = new ArrayList<>();
        for (String position : (order.isEmpty() ? POSITIONS : order).split(" ")) {
            double left = switch (position) {
                case "E" -> x + g;
                case "W" -> x - g - w;
                case "NE", "SE" -> x + g * 0.75;
                case "NW", "SW" -> x - g * 0.75 - w;
                default -> x - w / 2;
            };
            double top = switch (position) {
                case "E", "W", "C" -> y - h / 2;
                case "NE", "NW" -> y - h - g * 0.45;
                case "SE", "SW" -> y + g * 0.45;
                case "N" -> y - h - g;
                default -> y + g;
            };
            boxes.add(new Box(left, top, left + w, top + h));
        }
        return boxes;
    }

    private List<Mark> marks(LabelRequest wish, Box box) {
        LabelRequest.Look look = wish.look();
        double size = look.lettering().sizeMm();
        String[] lines = wish.text().split("\n");
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            double w = draft.typesetter().widthMm(lines[i], look.lettering());
            marks.add(new Mark.Text(
                    lines[i],
                    box.minX() + (box.width() - w) / 2,
                    box.minY() + size * LINE_HEIGHT * i + size * 0.96,
                    0,
                    look.lettering(),
                    look.argb(),
                    look.haloMm(),
                    look.haloArgb()));
        }
        return marks;
    }
}
