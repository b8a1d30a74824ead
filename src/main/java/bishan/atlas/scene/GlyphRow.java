package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/**
 * The letters of a name that runs along a line. A course within 45 degrees of the horizontal reads left to right with glyphs turned
 * along it; a steeper one reads top to bottom with Chinese glyphs upright, turned only by what the course leans: Chinese names never lie
 * on their side. A stretch whose chord is under 86 % of the text is refused, except for mountains.
 */
final class GlyphRow {
    private static final double STRAIGHTNESS = 0.86;
    private static final double HALF_HEIGHT = 0.52;
    /** Letters turned against each other by more than this, radians, run into one another; upright ones bear twice as much. */
    private static final double SHARPEST_TURN = 0.3;

    /** On the inner side of a bend letters come closer, but never nearer than this share of their distance. */
    private static final double CLOSEST = 0.85;

    private final LabelRequest wish;
    private final Lettering lettering;
    private final boolean bends;
    private final String[] letters;
    private final double[] widths;

    /** A letter with its middle, its turn and the room it takes. */
    record Glyph(String text, double x, double y, double angle, double widthMm, OrientedBox box) {}

    GlyphRow(LabelRequest wish, Typesetter typesetter) {
        this.wish = wish;
        lettering = wish.look().lettering();
        bends = "true".equals(SymbolizerValues.option(wish.symbolizer(), Vendor.BENDS));
        letters = wish.text().codePoints().mapToObj(Character::toString).toArray(String[]::new);
        widths = new double[letters.length];
        Lettering single = lettering.spaced(0);
        for (int i = 0; i < letters.length; i++) {
            widths[i] = typesetter.widthMm(letters[i], single);
        }
    }

    /** Length along the line; {@code steep}: standing glyphs take their size. */
    double lengthMm(boolean steep) {
        double total = lettering.spacingMm() * (letters.length - 1);
        for (int i = 0; i < letters.length; i++) {
            total += advance(i, steep);
        }
        return total;
    }

    private double advance(int i, boolean steep) {
        return steep && stands(letters[i]) ? lettering.sizeMm() : widths[i];
    }

    /** A line and the same the other way round. */
    record Course(Polyline line, Polyline back) {
        Course(Polyline line) {
            this(line, line.reversed());
        }
    }

    /** The glyphs with their middle {@code middle} along the line, {@code offset} to one side; empty where it does not carry them. */
    List<Glyph> on(Course both, double middle, double offset) {
        Polyline line = both.line();
        double flat = lengthMm(false);
        double from = middle - flat / 2;
        double to = from + flat;
        if (from < 0 || to > line.length()) {
            return List.of();
        }
        Polyline.Place a = line.at(from);
        Polyline.Place b = line.at(to);
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        if (!bends && Math.hypot(dx, dy) < flat * STRAIGHTNESS) {
            return List.of();
        }
        boolean steep = Math.abs(dy) > Math.abs(dx);
        boolean backwards = steep ? dy < 0 : dx < 0;
        Polyline course = backwards ? both.back() : line;
        double total = lengthMm(steep);
        double at = (backwards ? line.length() - middle : middle) - total / 2;
        if (at < 0 || at + total > course.length()) {
            return List.of();
        }
        return set(course, at, offset, steep);
    }

    private List<Glyph> set(Polyline course, double start, double offset, boolean steep) {
        List<Glyph> glyphs = new ArrayList<>(letters.length);
        double at = start;
        double lastAngle = 0;
        double lastX = 0;
        double lastY = 0;
        for (int i = 0; i < letters.length; i++) {
            double advance = advance(i, steep);
            double centre = at + advance / 2;
            Polyline.Place place = course.at(centre);
            double angle = course.course(centre, Math.max(advance * 1.5, 2));
            boolean upright = steep && stands(letters[i]);
            if (!bends && i > 0 && turn(lastAngle, angle) > (upright ? 2 : 1) * SHARPEST_TURN) {
                return List.of();
            }
            lastAngle = angle;
            double x = place.x() - Math.sin(angle) * offset;
            double y = place.y() + Math.cos(angle) * offset;
            if (i > 0 && Math.hypot(x - lastX, y - lastY) < CLOSEST * (advance + advance(i - 1, steep)) / 2) {
                return List.of();
            }
            lastX = x;
            lastY = y;
            double turned = upright ? angle - Math.PI / 2 : angle;
            double halfWidth = Math.max(widths[i], lettering.sizeMm() * 0.3) / 2;
            double halfHeight = lettering.sizeMm() * HALF_HEIGHT;
            glyphs.add(new Glyph(
                    letters[i], x, y, turned, widths[i], new OrientedBox(x, y, halfWidth, halfHeight, turned)));
            at += advance + lettering.spacingMm();
        }
        return glyphs;
    }

    private static double turn(double a, double b) {
        return Math.abs(Math.IEEEremainder(b - a, 2 * Math.PI));
    }

    /** Chinese glyphs and digits stand upright in a steep name; brackets and Latin letters turn with the line. */
    private static boolean stands(String letter) {
        int c = letter.codePointAt(0);
        return Character.isIdeographic(c) || Character.isDigit(c);
    }

    List<Mark> marks(List<Glyph> glyphs) {
        LabelRequest.Look look = wish.look();
        Lettering single = lettering.spaced(0);
        List<Mark> halos = new ArrayList<>();
        List<Mark> inked = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            double half = glyph.widthMm() / 2;
            double drop = lettering.sizeMm() * 0.36;
            double cos = Math.cos(glyph.angle());
            double sin = Math.sin(glyph.angle());
            double x = glyph.x() - half * cos - drop * sin;
            double y = glyph.y() - half * sin + drop * cos;
            // All halos first: a halo must not eat the letter before it.
            halos.add(new Mark.Text(glyph.text(), x, y, glyph.angle(), single, 0, look.haloMm(), look.haloArgb()));
            inked.add(new Mark.Text(glyph.text(), x, y, glyph.angle(), single, look.argb(), 0, 0));
        }
        halos.addAll(inked);
        return halos;
    }
}
