package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** The block of a zone's label: badge with the number, name, perhaps the name in the other language, planned area; all centred. */
final class ZoneBlock {
    private static final double SMALLEST_AREA_MM = 1.9;

    private final LabelRequest wish;
    private final String name;
    private final double badgeMm;
    private final List<Row> rows = new ArrayList<>();
    private final double widthMm;
    private final double heightMm;

    /** A line of text, its top {@code top} below that of the block and its baseline {@code base} below that. */
    private record Row(String text, Lettering lettering, double top, double height, double widthMm, double halo) {}

    /**
     * @param name the name in the form chosen
     * @param sizeMm size of the name
     * @param badgeMm radius of the badge
     */
    ZoneBlock(LabelRequest wish, Typesetter typesetter, String name, double sizeMm, double badgeMm) {
        this.wish = wish;
        this.name = name;
        this.badgeMm = badgeMm;
        double width = 2 * badgeMm;
        double top = 2 * badgeMm;
        List<String> texts = new ArrayList<>(List.of(name));
        List<Lettering> letterings = new ArrayList<>(List.of(Lettering.sansBold(sizeMm)));
        if (!wish.second().isEmpty()) {
            texts.add(wish.second());
            letterings.add(TextBlock.second(Lettering.sansBold(sizeMm)));
        }
        texts.add(areaText(wish));
        letterings.add(Lettering.sans(Math.max(SMALLEST_AREA_MM, sizeMm * 0.66)));
        for (int i = 0; i < texts.size(); i++) {
            double height = letterings.get(i).sizeMm() * (i == 0 ? 1.1 : 1.3);
            double w = typesetter.widthMm(texts.get(i), letterings.get(i));
            rows.add(new Row(texts.get(i), letterings.get(i), top, height, w, i == 0 ? 0.50 : 0.40));
            top += height;
            width = Math.max(width, w);
        }
        widthMm = width;
        heightMm = top;
    }

    String name() {
        return name;
    }

    Box about(double x, double y) {
        return new Box(x - widthMm / 2, y - heightMm / 2, x + widthMm / 2, y + heightMm / 2);
    }

    /** True when badge, name and area lie in the zone; they are narrower together than the block. */
    boolean liesIn(ZoneField zone, Box block) {
        double middle = (block.minX() + block.maxX()) / 2;
        for (Row row : rows) {
            double top = block.minY() + row.top();
            if (!zone.holds(new Box(middle - row.widthMm() / 2, top, middle + row.widthMm() / 2, top + row.height()))) {
                return false;
            }
        }
        return zone.holds(new Box(middle - badgeMm, block.minY(), middle + badgeMm, block.minY() + 2 * badgeMm));
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
        List<Mark> marks = new ArrayList<>(badge(typesetter, wish, middle, box.minY() + badgeMm, badgeMm));
        for (Row row : rows) {
            double size = row.lettering().sizeMm();
            marks.add(new Mark.Text(
                    row.text(),
                    middle - row.widthMm() / 2,
                    box.minY() + row.top() + row.height() - size * 0.08,
                    0,
                    row.lettering(),
                    wish.look().argb(),
                    row.halo(),
                    wish.look().haloArgb()));
        }
        return marks;
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
