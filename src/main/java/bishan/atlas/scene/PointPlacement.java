package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels of points: eight positions in the order of the style; the free one with the lowest score wins, 0.6 a rank and 0.55 a point of
 * a line under the box. A town that finds none is set a little farther off, and in need over symbols that yield.
 */
final class PointPlacement {
    private static final String POSITIONS = "E NE SE W NW SW N S";
    private static final double GAP_MM = 0.35;
    private static final double FARTHER_MM = 1.4;
    private static final double MARGIN_MM = 0.25;
    private static final double COVERED_SYMBOL = 20;

    private final Draft draft;
    private final LabelPass pass;

    PointPlacement(Draft draft, LabelPass pass) {
        this.draft = draft;
        this.pass = pass;
    }

    /** Whether a place may leave the frame, and whether it may cover symbols that yield. */
    private enum Terms {
        ANYWHERE,
        IN_FRAME,
        ANYWHERE_OVER_SYMBOLS,
        IN_FRAME_OVER_SYMBOLS;

        boolean inFrame() {
            return this == IN_FRAME || this == IN_FRAME_OVER_SYMBOLS;
        }

        Terms overSymbols() {
            return inFrame() ? IN_FRAME_OVER_SYMBOLS : ANYWHERE_OVER_SYMBOLS;
        }

        boolean covers() {
            return this == ANYWHERE_OVER_SYMBOLS || this == IN_FRAME_OVER_SYMBOLS;
        }
    }

    private record Choice(Box box, String inTheWay) {}

    void place(LabelRequest wish) {
        Polyline.Place at = draft.symbolPlace(wish.feature(), wish.symbolizer());
        boolean floats = !SymbolizerValues.option(wish.symbolizer(), Vendor.ON_DRAWN_LINE)
                        .isEmpty()
                && !draft.stands(wish.feature(), at.x(), at.y());
        if (floats) {
            pass.refuse(wish, LeftOut.Reason.OUTSIDE, "");
            return;
        }
        TextBlock block = TextBlock.of(wish, draft.typesetter());
        Choice choice = choose(wish, at, block, Terms.ANYWHERE);
        if (!draft.frame().box().contains(at.x(), at.y())) {
            if (choice.box() != null) {
                pass.keepRoom(wish, List.of(OrientedBox.of(choice.box())));
            }
            pass.refuse(wish, LeftOut.Reason.OUTSIDE, "");
        } else if (choice.box() == null) {
            pass.refuse(wish, LeftOut.Reason.COLLIDES, choice.inTheWay());
        } else if (draft.occupancy().leavesFrame(choice.box())) {
            pass.keepRoom(wish, List.of(OrientedBox.of(choice.box())));
            pass.atTheRim(wish, () -> placeAtTheRim(wish, at, block));
        } else {
            accept(wish, at, block, choice.box());
        }
    }

    private void placeAtTheRim(LabelRequest wish, Polyline.Place at, TextBlock block) {
        Choice choice = choose(wish, at, block, Terms.IN_FRAME);
        if (choice.box() != null) {
            accept(wish, at, block, choice.box());
        } else {
            boolean outside = choice.inTheWay().isEmpty();
            pass.refuse(wish, outside ? LeftOut.Reason.OUTSIDE : LeftOut.Reason.COLLIDES, choice.inTheWay());
        }
    }

    private void accept(LabelRequest wish, Polyline.Place at, TextBlock block, Box box) {
        pass.accept(wish, wish.said(), List.of(OrientedBox.of(box)), block.marks(box, wish.look(), side(box, at.x())));
    }

    /** Lines beside a symbol begin or end at it; above and below they are centred, as lines of one name are that stand apart. */
    private static double side(Box box, double x) {
        return x < box.minX() ? 0 : x > box.maxX() ? 1 : 0.5;
    }

    private Choice choose(LabelRequest wish, Polyline.Place at, TextBlock block, Terms terms) {
        double radius = SymbolizerValues.option(wish.symbolizer(), Vendor.RADIUS, 0);
        double y = wish.kind().equals("place") ? at.y() - 2 * radius : at.y();
        List<Box> near = candidates(wish, at.x(), y, radius + GAP_MM, block);
        Choice choice = choose(near, terms);
        if (choice.box() == null && wish.kind().equals("town")) {
            List<Box> far = candidates(wish, at.x(), y, radius + GAP_MM + FARTHER_MM, block);
            choice = choose(far, terms);
            if (choice.box() == null) {
                far.addAll(0, near);
                choice = choose(far, terms.overSymbols());
            }
        }
        return choice;
    }

    /** The best free box, or none and what is in the way. */
    private Choice choose(List<Box> candidates, Terms terms) {
        Box best = null;
        double lowest = Double.MAX_VALUE;
        String inTheWay = "";
        for (int rank = 0; rank < candidates.size(); rank++) {
            Box box = candidates.get(rank);
            if (0.6 * rank >= lowest || terms.inFrame() && draft.occupancy().leavesFrame(box)) {
                continue;
            }
            var collider = terms.covers()
                    ? draft.occupancy().firmCollider(box, MARGIN_MM)
                    : draft.occupancy().collider(box, MARGIN_MM);
            if (collider.isPresent()) {
                inTheWay = inTheWay.isEmpty() ? collider.get() : inTheWay;
                continue;
            }
            double score = 0.6 * rank + 0.55 * draft.soft().countIn(box);
            if (terms.covers()) {
                score += COVERED_SYMBOL * draft.occupancy().yieldingUnder(box);
            }
            if (score < lowest) {
                lowest = score;
                best = box;
            }
        }
        return new Choice(best, inTheWay);
    }

    private static List<Box> candidates(LabelRequest wish, double x, double y, double gap, TextBlock block) {
        double w = block.widthMm();
        double h = block.heightMm();
        String order = SymbolizerValues.option(wish.symbolizer(), Vendor.POSITIONS);
        List<Box> boxes = new ArrayList<>();
        for (String position : (order.isEmpty() ? POSITIONS : order).split(" ")) {
            double left = switch (position) {
                case "E" -> x + gap;
                case "W" -> x - gap - w;
                case "NE", "SE" -> x + gap * 0.75;
                case "NW", "SW" -> x - gap * 0.75 - w;
                default -> x - w / 2;
            };
            double top = switch (position) {
                case "E", "W", "C" -> y - h / 2;
                case "NE", "NW" -> y - h - gap * 0.45;
                case "SE", "SW" -> y + gap * 0.45;
                case "N" -> y - h - gap;
                default -> y + gap;
            };
            boxes.add(new Box(left, top, left + w, top + h));
        }
        return boxes;
    }
}
