package bishan.atlas.sheet;

import bishan.atlas.scene.Box;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Messages;
import bishan.atlas.text.Typesetter;
import java.awt.geom.Path2D;

/** The arrow to grid north, with the words that say which north it is. */
record NorthArrow(double furniture, double widthMm) implements Panel {
    private static final double HEIGHT_MM = 19;

    static NorthArrow of(double furniture, Typesetter typesetter, Messages words) {
        double caption = typesetter.widthMm(words.get("north.caption"), small(furniture));
        return new NorthArrow(furniture, Math.max(14 * furniture, caption + 3 * furniture));
    }

    @Override
    public String part() {
        return "arrow";
    }

    @Override
    public double heightMm() {
        return HEIGHT_MM * furniture;
    }

    @Override
    public void draw(Draft draft, Box box, Messages words) {
        draft.plate(box);
        double middle = (box.minX() + box.maxX()) / 2;
        double f = furniture;
        draft.centred(
                words.get("north.letter"), middle, box.minY() + 4 * f, Lettering.sansBold(Ink.text(2.9, f)), Ink.TEXT);
        double tip = box.minY() + 4.9 * f;
        double foot = tip + 9 * f;
        double notch = foot - 2 * f;
        double half = 2.6 * f;
        draft.fill(triangle(middle, tip, middle - half, foot, middle, notch), Ink.TEXT);
        Path2D right = triangle(middle, tip, middle + half, foot, middle, notch);
        draft.fill(right, Ink.PAPER);
        draft.outline(right, Ink.BOX_MM);
        draft.centred(words.get("north.caption"), middle, box.maxY() - 1.7 * f, small(f), Ink.NOTE);
    }

    private static Lettering small(double furniture) {
        return Lettering.sans(Ink.text(1.9, furniture));
    }

    private static Path2D triangle(double x1, double y1, double x2, double y2, double x3, double y3) {
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
        path.lineTo(x3, y3);
        path.closePath();
        return path;
    }
}
