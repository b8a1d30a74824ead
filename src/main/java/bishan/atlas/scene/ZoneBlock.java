package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/**
 * The block of a zone's label: badge with the number, name, planned area; all centred under one another.
 *
 * @param name the name in the form chosen
 * @param sizeMm size of the name
 * @param badgeMm radius of the badge
 */
record ZoneBlock(LabelRequest wish, String name, double sizeMm, double badgeMm) {
    private static final double SMALLEST_AREA_MM = 1.9;

    double widthMm(Typesetter typesetter) {
        return Math.max(
                Math.max(typesetter.widthMm(name, nameLettering()), typesetter.widthMm(areaText(), areaLettering())),
                2 * badgeMm);
    }

    double heightMm() {
        return 2 * badgeMm + sizeMm * 1.1 + areaLettering().sizeMm() * 1.3;
    }

    /** The boxes of badge, name and area in a block of the given place; they are narrower together than the block. */
    List<Box> lines(Typesetter typesetter, Box block) {
        double middle = (block.minX() + block.maxX()) / 2;
        double nameTop = block.minY() + 2 * badgeMm;
        double areaTop = nameTop + sizeMm * 1.1;
        return List.of(
                new Box(middle - badgeMm, block.minY(), middle + badgeMm, nameTop),
                centred(middle, nameTop, areaTop, typesetter.widthMm(name, nameLettering())),
                centred(middle, areaTop, block.maxY(), typesetter.widthMm(areaText(), areaLettering())));
    }

    private static Box centred(double middle, double top, double bottom, double width) {
        return new Box(middle - width / 2, top, middle + width / 2, bottom);
    }

    private Lettering nameLettering() {
        return Lettering.sansBold(sizeMm);
    }

    private Lettering areaLettering() {
        return Lettering.sans(Math.max(SMALLEST_AREA_MM, sizeMm * 0.66));
    }

    private String areaText() {
        return areaText(wish);
    }

    static String areaText(LabelRequest wish) {
        Object area = wish.feature().feature().getAttribute("planned_km2");
        if (!(area instanceof Number number)) {
            return "";
        }
        double value = number.doubleValue();
        return (value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value)) + " km²";
    }

    List<Mark> marks(Typesetter typesetter, Box box) {
        double middle = (box.minX() + box.maxX()) / 2;
        double nameBase = box.minY() + 2 * badgeMm + sizeMm * 1.02;
        double areaSize = areaLettering().sizeMm();
        List<Mark> marks = new ArrayList<>(badge(typesetter, wish, middle, box.minY() + badgeMm, badgeMm));
        marks.add(text(typesetter, name, nameLettering(), middle, nameBase, 0.50));
        marks.add(text(typesetter, areaText(), areaLettering(), middle, nameBase + areaSize * 1.22, 0.40));
        return marks;
    }

    private Mark text(
            Typesetter typesetter, String text, Lettering lettering, double middle, double base, double halo) {
        double w = typesetter.widthMm(text, lettering);
        return new Mark.Text(
                text,
                middle - w / 2,
                base,
                0,
                lettering,
                wish.look().argb(),
                halo,
                wish.look().haloArgb());
    }

    /** A disc in the zone's edge colour with a ring and the number. */
    static List<Mark> badge(Typesetter typesetter, LabelRequest wish, double x, double y, double r) {
        List<Integer> colours = SymbolizerValues.colours(wish.symbolizer());
        Lettering lettering = Lettering.sansBold(r * 1.25);
        String number = wish.feature().text("number");
        double w = typesetter.widthMm(number, lettering);
        return List.of(
                new Mark.Fill(PointSymbols.disc(x, y, r), colours.get(0)),
                new Mark.Stroke(PointSymbols.disc(x, y, r), Pen.solid(0.32), colours.get(1)),
                new Mark.Text(number, x - w / 2, y + r * 0.45, 0, lettering, colours.get(1), 0, 0));
    }

    /** The full name after the style's pattern. */
    static String fullName(LabelRequest wish) {
        return SymbolizerValues.option(wish.symbolizer(), Vendor.PATTERN).replace("{0}", wish.text());
    }
}
