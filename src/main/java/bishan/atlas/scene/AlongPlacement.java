package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import bishan.atlas.text.Lettering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Labels along a line, glyph by glyph. A course within 45 degrees of the horizontal reads left to right with glyphs turned along it; a
 * steeper one reads top to bottom with Chinese glyphs upright, turned only by what the course leans: Chinese names never lie on their
 * side. A stretch whose chord is under 86 % of the text is refused, except for mountains.
 */
final class AlongPlacement {
    private static final double EDGE_MM = 3;
    /** A name is repeated along a line that shows at least this long. */
    private static final double TWICE_FROM_MM = 100;

    private static final double MARGIN_MM = 0.15;
    private static final double STRAIGHTNESS = 0.86;
    private static final double GLYPH_RADIUS = 0.52;
    /** Letters turned against each other by more than this, radians, run into one another; upright ones bear twice as much. */
    private static final double SHARPEST_TURN = 0.3;

    private final Draft draft;
    private final LabelPass pass;

    AlongPlacement(Draft draft, LabelPass pass) {
        this.draft = draft;
        this.pass = pass;
    }

    private record Glyph(String text, double x, double y, double angle, Box box) {}

    void place(LabelRequest wish) {
        pass.courseShown(wish, EDGE_MM).ifPresent(visible -> placeOn(wish, visible));
    }

    private void placeOn(LabelRequest wish, Polyline visible) {
        String at = SymbolizerValues.option(wish.symbolizer(), Vendor.AT);
        List<Refusal> refusals = new ArrayList<>();
        // On a short stretch the same name twice would stand side by side.
        String[] repeats = visible.length() < TWICE_FROM_MM ? new String[] {at.replace('|', ' ')} : at.split("\\|");
        for (String repeat : repeats) {
            double[] fractions = Arrays.stream(repeat.split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            placeOnce(wish, visible, fractions).ifPresent(refusals::add);
        }
        // A name that stands once is not left out.
        if (refusals.size() == repeats.length) {
            pass.refuse(wish, refusals.get(0).reason(), refusals.get(0).other());
        }
    }

    /** Why a name has no place: the reason, and what it collides with or an empty text. */
    private record Refusal(LeftOut.Reason reason, String other) {}

    private Optional<Refusal> placeOnce(LabelRequest wish, Polyline line, double[] fractions) {
        double offset = SymbolizerValues.option(wish.symbolizer(), Vendor.OFFSET, 0);
        double[] offsets = offset == 0 ? new double[] {0} : new double[] {-offset, offset};
        Refusal refusal = new Refusal(LeftOut.Reason.TOO_SMALL, "");
        List<Glyph> best = List.of();
        int fewest = Integer.MAX_VALUE;
        for (double side : offsets) {
            for (double fraction : fractions) {
                List<Glyph> glyphs = glyphs(wish, line, fraction, side);
                if (fewest == 0 || glyphs.isEmpty()) {
                    continue;
                }
                Optional<Refusal> obstacle = obstacle(glyphs);
                if (obstacle.isPresent()) {
                    refusal = refusal.reason() == LeftOut.Reason.COLLIDES ? refusal : obstacle.get();
                    continue;
                }
                int covered = glyphs.stream()
                        .mapToInt(glyph -> draft.soft().countIn(glyph.box()))
                        .sum();
                if (covered < fewest) {
                    fewest = covered;
                    best = glyphs;
                }
            }
        }
        if (best.isEmpty()) {
            return Optional.of(refusal);
        }
        pass.accept(wish, wish.text(), best.stream().map(Glyph::box).toList(), marks(wish, best));
        return Optional.empty();
    }

    /** What keeps the glyphs from standing where they are; empty where they may. */
    private Optional<Refusal> obstacle(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            if (draft.occupancy().leavesFrame(glyph.box())) {
                return Optional.of(new Refusal(LeftOut.Reason.OUTSIDE, ""));
            }
            Optional<String> other = draft.occupancy().collider(glyph.box(), MARGIN_MM);
            if (other.isPresent()) {
                return Optional.of(new Refusal(LeftOut.Reason.COLLIDES, other.get()));
            }
        }
        return Optional.empty();
    }

    /** The glyphs with their middle at {@code fraction} of the line, {@code offset} to one side; empty where the line does not carry them. */
    private List<Glyph> glyphs(LabelRequest wish, Polyline line, double fraction, double offset) {
        Lettering lettering = wish.look().lettering();
        boolean bends = "true".equals(SymbolizerValues.option(wish.symbolizer(), Vendor.BENDS));
        String[] letters =
                wish.text().codePoints().mapToObj(Character::toString).toArray(String[]::new);
        double[] advances = new double[letters.length];
        double total = lettering.spacingMm() * (letters.length - 1);
        for (int i = 0; i < letters.length; i++) {
            advances[i] = draft.typesetter().widthMm(letters[i], lettering);
            total += advances[i];
        }
        double from = line.length() * fraction - total / 2;
        double to = from + total;
        if (from < 0 || to > line.length()) {
            return List.of();
        }
        Polyline.Place a = line.at(from);
        Polyline.Place b = line.at(to);
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        if (!bends && Math.hypot(dx, dy) < total * STRAIGHTNESS) {
            return List.of();
        }
        boolean steep = Math.abs(dy) > Math.abs(dx);
        boolean backwards = steep ? dy < 0 : dx < 0;
        Polyline course = backwards ? line.reversed() : line;
        double middle = backwards ? line.length() * (1 - fraction) : line.length() * fraction;
        if (steep) {
            total = lettering.spacingMm() * (letters.length - 1);
            for (int i = 0; i < letters.length; i++) {
                advances[i] = stands(letters[i]) ? lettering.sizeMm() : advances[i];
                total += advances[i];
            }
        }
        double at = middle - total / 2;
        if (at < 0 || at + total > course.length()) {
            return List.of();
        }
        List<Glyph> glyphs = new ArrayList<>();
        double lastAngle = 0;
        for (int i = 0; i < letters.length; i++) {
            double centre = at + advances[i] / 2;
            Polyline.Place place = course.at(centre);
            double angle = course.course(centre, Math.max(advances[i] * 1.5, 2));
            double x = place.x() - Math.sin(angle) * offset;
            double y = place.y() + Math.cos(angle) * offset;
            boolean upright = steep && stands(letters[i]);
            boolean kinked = !bends && i > 0 && turn(lastAngle, angle) > (upright ? 2 : 1) * SHARPEST_TURN;
            if (kinked) {
                return List.of();
            }
            lastAngle = angle;
            glyphs.add(new Glyph(
                    letters[i],
                    x,
                    y,
                    upright ? angle - Math.PI / 2 : angle,
                    Box.about(x, y, lettering.sizeMm() * GLYPH_RADIUS)));
            at += advances[i] + lettering.spacingMm();
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

    private List<Mark> marks(LabelRequest wish, List<Glyph> glyphs) {
        LabelRequest.Look look = wish.look();
        Lettering lettering = look.lettering().spaced(0);
        List<Mark> halos = new ArrayList<>();
        List<Mark> letters = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            double half = draft.typesetter().widthMm(glyph.text(), lettering) / 2;
            double drop = lettering.sizeMm() * 0.36;
            double cos = Math.cos(glyph.angle());
            double sin = Math.sin(glyph.angle());
            double x = glyph.x() - half * cos - drop * sin;
            double y = glyph.y() - half * sin + drop * cos;
            // All halos first: a halo must not eat the letter before it.
            halos.add(new Mark.Text(glyph.text(), x, y, glyph.angle(), lettering, 0, look.haloMm(), look.haloArgb()));
            letters.add(new Mark.Text(glyph.text(), x, y, glyph.angle(), lettering, look.argb(), 0, 0));
        }
        halos.addAll(letters);
        return halos;
    }
}
