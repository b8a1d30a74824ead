package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import bishan.atlas.text.Lettering;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Expressway shields with a number, and plates with a name where no number is on record: again and again along the line, at places fixed
 * on the ground some 90 mm apart.
 */
final class ShieldPlacement {
    private static final double EVERY_MM = 90;
    /** Shares of a section: shields of two sections keep half a section between them. */
    private static final double[] SHARES = {.5, .42, .58, .34, .66, .26, .74};

    private static final double MARGIN_MM = 0.3;
    private static final double RIM_STEP_MM = 5;

    private final Draft draft;
    private final LabelPass pass;

    ShieldPlacement(Draft draft, LabelPass pass) {
        this.draft = draft;
        this.pass = pass;
    }

    /** A shield to be set: its words, its size, and by how much symbols grow at this scale. */
    private record Shield(LabelRequest wish, String text, boolean numbered, double width, double height, double k) {
        Box about(Polyline.Place at) {
            return new Box(at.x() - width / 2, at.y() - height / 2, at.x() + width / 2, at.y() + height / 2);
        }
    }

    void place(LabelRequest wish, boolean numbered) {
        double smooth = SymbolizerValues.option(wish.symbolizer(), Vendor.SMOOTH, 0);
        Polyline line = draft.frame().polyline(wish.feature().course(smooth));
        String text = numbered ? wish.feature().text("ref") : wish.text();
        double k = SymbolizerValues.numbers(wish.symbolizer())[0];
        double width = draft.typesetter().widthMm(text, wish.look().lettering()) + 1.3 * k;
        Shield shield = new Shield(wish, text, numbered, width, (numbered ? 3.3 : 2.7) * k, k);
        Sections sections = Sections.of(line.length(), EVERY_MM, Double.MAX_VALUE);
        boolean stands = false;
        String inTheWay = "";
        for (int section = 0; section < sections.count(); section++) {
            for (double share : SHARES) {
                Polyline.Place at = line.at(sections.at(section, share));
                if (!draft.frame().labelReach().contains(at.x(), at.y())) {
                    continue;
                }
                Box box = shield.about(at);
                Optional<String> other = draft.occupancy().collider(box, MARGIN_MM);
                if (other.isPresent()) {
                    inTheWay = inTheWay.isEmpty() ? other.get() : inTheWay;
                    continue;
                }
                if (draft.occupancy().leavesFrame(box)) {
                    pass.keepRoom(wish, List.of(OrientedBox.of(box)));
                } else {
                    accept(shield, box);
                    stands = true;
                }
                break;
            }
        }
        if (!stands) {
            String first = inTheWay;
            pass.atTheRim(wish, () -> placeAtTheRim(shield, line, first));
        }
    }

    private void placeAtTheRim(Shield shield, Polyline line, String inTheWay) {
        String other = "";
        for (double at = 0; at < line.length(); at += RIM_STEP_MM) {
            Polyline.Place place = line.at(at);
            Box box = shield.about(place);
            if (draft.occupancy().leavesFrame(box)) {
                continue;
            }
            Optional<String> collider = draft.occupancy().collider(box, MARGIN_MM);
            if (collider.isPresent()) {
                other = other.isEmpty() ? collider.get() : other;
            } else if (pass.nearTheEdge(place.x(), place.y())) {
                accept(shield, box);
                return;
            }
        }
        String why = inTheWay.isEmpty() ? other : inTheWay;
        pass.refuse(shield.wish(), why.isEmpty() ? LeftOut.Reason.OUTSIDE : LeftOut.Reason.COLLIDES, why);
    }

    private void accept(Shield shield, Box box) {
        pass.accept(
                shield.wish(),
                shield.text(),
                List.of(OrientedBox.of(box)),
                marks(shield.wish(), shield.text(), box, shield.numbered(), shield.k()));
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
        double baseline = (box.minY() + box.maxY()) / 2 + 0.368 * lettering.sizeMm() + (numbered ? 0.36 * k : 0);
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
