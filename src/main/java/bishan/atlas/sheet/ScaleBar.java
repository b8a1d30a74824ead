package bishan.atlas.sheet;

import bishan.atlas.geo.Geodesy;
import bishan.atlas.geo.Projection;
import bishan.atlas.geo.Viewport;
import bishan.atlas.scene.Box;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Messages;
import java.util.Locale;

/**
 * The ratio and the bar of a map. The bar is as long as the geodesic through the centre of the frame says, not as the grid does.
 *
 * @param groundMPerMm metres on the ellipsoid for one millimetre in the middle of the map
 */
record ScaleBar(double denominator, double groundMPerMm, BarDivision division, double furniture) {
    private static final double LONGEST_MM = 46;
    private static final double PAD_MM = 3;
    private static final double THICK_MM = 1.1;

    static ScaleBar of(Viewport map, Projection projection, double furniture) {
        double reach = Math.min(map.widthMm(), LONGEST_MM) / 2;
        double middle = map.widthMm() / 2;
        double y = map.heightMm() / 2;
        var west = projection.toGeographic(map.east(middle - reach), map.north(y));
        var east = projection.toGeographic(map.east(middle + reach), map.north(y));
        double groundMPerMm = Geodesy.distanceM(west, east) / (2 * reach);
        double longest = Math.min(LONGEST_MM * furniture, map.widthMm() * 0.3);
        return new ScaleBar(map.denominator(), groundMPerMm, BarDivision.choose(groundMPerMm, longest), furniture);
    }

    /** {@code 1:285,000}. */
    static String ratio(double denominator) {
        return String.format(Locale.ROOT, "1:%,d", Math.round(denominator));
    }

    double stepMm() {
        return division.stepM() / groundMPerMm;
    }

    double lengthMm() {
        return division.lengthM() / groundMPerMm;
    }

    /** The plate's size when its lower left corner stands at (x, bottom). */
    Box box(double x, double bottom, Draft measure, Messages words) {
        double width = Math.max(
                lengthMm() + unitMm(measure, words) + 2 * PAD_MM * furniture,
                measure.width(ratio(denominator), ratioLettering()) + 2 * PAD_MM * furniture);
        return new Box(x, bottom - heightMm(), x + width, bottom);
    }

    private double heightMm() {
        return 12 * furniture;
    }

    private double unitMm(Draft measure, Messages words) {
        String last = division.label(division.rightSteps());
        return measure.width(last + " " + unit(words), labelLettering()) - measure.width(last, labelLettering()) / 2;
    }

    private String unit(Messages words) {
        return words.get(division.inKilometres() ? "bar.kilometres" : "bar.metres");
    }

    void draw(Draft draft, Box box, Messages words) {
        draft.plate(box);
        double x = box.minX() + PAD_MM * furniture;
        draft.left(ratio(denominator), x, box.minY() + 4.2 * furniture, ratioLettering(), Ink.TEXT);
        double top = box.maxY() - (PAD_MM * 0.7 + THICK_MM) * furniture;
        double bottom = top + THICK_MM * furniture;
        double part = stepMm() / division.parts();
        for (int i = 0; i < division.parts(); i++) {
            segment(draft, x + i * part, top, x + (i + 1) * part, bottom, i % 2 == 0);
        }
        double zero = x + stepMm();
        for (int i = 0; i < division.rightSteps(); i++) {
            segment(draft, zero + i * stepMm(), top, zero + (i + 1) * stepMm(), bottom, i % 2 == 1);
        }
        draft.outline(new Box(x, top, x + lengthMm(), bottom), Ink.BOX_MM);
        labels(draft, x, top - 0.8 * furniture, words);
    }

    private static void segment(Draft draft, double x1, double top, double x2, double bottom, boolean dark) {
        draft.fill(new Box(x1, top, x2, bottom), dark ? Ink.TEXT : Ink.PAPER);
    }

    private void labels(Draft draft, double x, double baseline, Messages words) {
        Lettering lettering = labelLettering();
        for (int i = -1; i <= division.rightSteps(); i++) {
            String label = division.label(Math.abs(i));
            double at = x + (i + 1) * stepMm();
            draft.centred(label, at, baseline, lettering, Ink.TEXT);
            if (i == division.rightSteps()) {
                draft.left(" " + unit(words), at + draft.width(label, lettering) / 2, baseline, lettering, Ink.TEXT);
            }
        }
    }

    private Lettering ratioLettering() {
        return Lettering.sansBold(Ink.text(2.9, furniture));
    }

    private Lettering labelLettering() {
        return Lettering.sans(Ink.text(2.1, furniture));
    }
}
