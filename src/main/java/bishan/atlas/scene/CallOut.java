package bishan.atlas.scene;

import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * The name of a zone beside it: full name, perhaps the name in the other language, under it id and planned area, a leader to the badge in
 * the zone.
 *
 * @param badge where the badge stands, frame millimetres
 * @param box the room of the two lines of text
 */
record CallOut(LabelRequest wish, Coordinate badge, Box box) {
    /** Radius of the badge. */
    static final double BADGE_MM = 2.05;

    private static final double NAME_MM = 2.9;
    private static final double AREA_MM = 2.1;
    private static final double BEND_MM = 5;
    private static final double GAP_MM = 1.2;

    static double widthMm(LabelRequest wish, Typesetter typesetter) {
        double width = Math.max(
                typesetter.widthMm(ZoneBlock.fullName(wish), Lettering.sansBold(NAME_MM)),
                typesetter.widthMm(second(wish), Lettering.sans(AREA_MM)));
        return Math.max(width, typesetter.widthMm(wish.second(), Lettering.sans(AREA_MM)));
    }

    static double heightMm(LabelRequest wish) {
        return NAME_MM + AREA_MM * (wish.second().isEmpty() ? 1.25 : 2.5);
    }

    private static String second(LabelRequest wish) {
        return wish.feature().id() + "  " + ZoneBlock.areaText(wish);
    }

    Leader leader() {
        boolean left = box.maxX() < badge.x;
        double level = (box.minY() + box.maxY()) / 2 - 0.6;
        double bend = left ? box.maxX() + BEND_MM : box.minX() - BEND_MM;
        double angle = Math.atan2(level - badge.y, bend - badge.x);
        return new Leader(
                badge.x + BADGE_MM * Math.cos(angle),
                badge.y + BADGE_MM * Math.sin(angle),
                bend,
                level,
                left ? box.maxX() + GAP_MM : box.minX() - GAP_MM);
    }

    /** The boxes its letters and its badge take. */
    List<OrientedBox> boxes() {
        return List.of(OrientedBox.of(box), OrientedBox.of(Box.about(badge.x, badge.y, BADGE_MM)));
    }

    List<Mark> marks(Typesetter typesetter) {
        List<Integer> colours = SymbolizerValues.colours(wish.symbolizer());
        int halo = SymbolizerValues.withAlpha(colours.get(2), 0.88);
        int second = colours.get(3);
        double nameBase = box.minY() + NAME_MM * 0.9;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Stroke(leader().path(), Pen.solid(0.60), halo));
        marks.add(new Mark.Stroke(leader().path(), Pen.solid(0.22), second));
        marks.addAll(ZoneBlock.badge(typesetter, wish, badge.x, badge.y, BADGE_MM));
        marks.add(text(
                ZoneBlock.fullName(wish),
                nameBase,
                Lettering.sansBold(NAME_MM),
                wish.look().argb(),
                0.5,
                halo));
        double base = nameBase;
        if (!wish.second().isEmpty()) {
            base += AREA_MM * 1.25;
            marks.add(text(
                    wish.second(), base, Lettering.sans(AREA_MM), wish.look().argb(), 0.4, halo));
        }
        marks.add(text(second(wish), base + AREA_MM * 1.3, Lettering.sans(AREA_MM), second, 0.4, halo));
        return marks;
    }

    private Mark text(String text, double base, Lettering lettering, int argb, double haloMm, int halo) {
        return new Mark.Text(text, box.minX(), base, 0, lettering, argb, haloMm, halo);
    }
}
