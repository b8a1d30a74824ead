package bishan.atlas.scene;

import bishan.atlas.text.Lettering;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Expressway shields with a number, and plates with a name where no number is on record: one to three a line, 45 mm apart. */
final class ShieldPlacement {
    private static final double[] MANY = {.5, .3, .7, .2, .8, .4, .6, .1, .9};
    private static final double[] TWO = {.25, .75, .35, .65, .15, .85, .5};
    private static final double APART_MM = 45;
    private static final double EDGE_MM = 4;
    private static final double MARGIN_MM = 0.3;

    private final Draft draft;
    private final LabelPass pass;

    ShieldPlacement(Draft draft, LabelPass pass) {
        this.draft = draft;
        this.pass = pass;
    }

    void place(LabelRequest wish, boolean numbered) {
        pass.courseShown(wish, EDGE_MM).ifPresent(visible -> placeOn(wish, numbered, visible));
    }

    private void placeOn(LabelRequest wish, boolean numbered, Polyline visible) {
        String text = numbered ? wish.feature().text("ref") : wish.text();
        double k = SymbolizerValues.numbers(wish.symbolizer())[0];
        double width = draft.typesetter().widthMm(text, wish.look().lettering()) + 1.3 * k;
        double height = (numbered ? 3.3 : 2.7) * k;
        int wanted = (int) Math.max(1, Math.min(3, visible.length() / 75 + 1));
        List<Polyline.Place> done = new ArrayList<>();
        String inTheWay = "";
        for (double fraction : wanted == 2 ? TWO : MANY) {
            Polyline.Place at = visible.at(visible.length() * fraction);
            Box box = new Box(at.x() - width / 2, at.y() - height / 2, at.x() + width / 2, at.y() + height / 2);
            boolean near = done.stream().anyMatch(d -> Math.hypot(d.x() - at.x(), d.y() - at.y()) < APART_MM);
            if (near || draft.occupancy().leavesFrame(box)) {
                continue;
            }
            Optional<String> other = draft.occupancy().collider(box, MARGIN_MM);
            if (other.isPresent()) {
                inTheWay = inTheWay.isEmpty() ? other.get() : inTheWay;
                continue;
            }
            pass.accept(wish, text, List.of(box), marks(wish, text, box, numbered, k));
            done.add(at);
            if (done.size() >= wanted) {
                return;
            }
        }
        if (done.isEmpty()) {
            pass.refuse(wish, inTheWay.isEmpty() ? LeftOut.Reason.OUTSIDE : LeftOut.Reason.COLLIDES, inTheWay);
        }
    }

    private List<Mark> marks(LabelRequest wish, String text, Box box, boolean numbered, double k) {
        List<Integer> colours = SymbolizerValues.colours(wish.symbolizer());
        Lettering lettering = wish.look().lettering();
        Path2D plate = new Path2D.Double(
                new RoundRectangle2D.Double(box.minX(), box.minY(), box.width(), box.height(), 1.2 * k, 1.2 * k));
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Fill(plate, colours.get(0)));
        if (numbered) {
            Path2D band =
                    new Path2D.Double(new Rectangle2D.Double(box.minX(), box.minY(), box.width(), box.height() * 0.24));
            marks.add(new Mark.Clip(plate, List.of(new Mark.Fill(band, colours.get(1)))));
        }
        marks.add(new Mark.Stroke(plate, Pen.solid(0.22), wish.look().argb()));
        double w = draft.typesetter().widthMm(text, lettering);
        double baseline = (box.minY() + box.maxY()) / 2 + (0.70 + (numbered ? 0.36 : 0)) * k;
        marks.add(new Mark.Text(
                text,
                (box.minX() + box.maxX() - w) / 2,
                baseline,
                0,
                lettering,
                wish.look().argb(),
                0,
                0));
        return marks;
    }
}
