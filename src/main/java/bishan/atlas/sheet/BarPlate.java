package bishan.atlas.sheet;

import bishan.atlas.scene.Box;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Messages;
import bishan.atlas.text.Typesetter;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The ratio over its bar, and under them, where the page has room for it, what a centimetre stands for.
 *
 * @param note empty on small pages
 */
record BarPlate(ScaleBar bar, String note, double widthMm) implements Panel {
    private static final double PAD_MM = 3;
    private static final double THICK_MM = 1.1;
    private static final double HEIGHT_MM = 12;
    private static final double NOTE_MM = 3.4;
    /** Between two numbers; where there is less only the ends and the zero are written. */
    private static final double CLEAR_MM = 1.2;

    private static final int METRES_PER_KM = 1000;
    private static final MathContext NOTE_DIGITS = new MathContext(3);
    private static final double LONG_RATIO = 1_234_500;

    static BarPlate of(ScaleBar bar, Typesetter typesetter, Messages words) {
        double f = bar.furniture();
        String note = f < 1 ? "" : note(bar.denominator(), words);
        String last = bar.division().label(bar.division().rightSteps());
        double unit =
                typesetter.widthMm(last + " " + unit(bar, words), labels(f)) - typesetter.widthMm(last, labels(f)) / 2;
        double width = Math.max(
                bar.lengthMm() + unit,
                Math.max(
                        typesetter.widthMm(ScaleBar.ratio(bar.denominator()), ratio(f)),
                        typesetter.widthMm(note, small(f))));
        return new BarPlate(bar, note, width + 2 * PAD_MM * f);
    }

    /** A plate no smaller than that of any scale under a map {@code mapMm} wide, to keep room for. */
    static Panel widest(double mapMm, double furniture, Typesetter typesetter, Messages words) {
        BarDivision longest = new BarDivision(50_000, 4, 2);
        double groundMPerMm = longest.lengthM() / ScaleBar.longestMm(mapMm, furniture);
        return of(new ScaleBar(LONG_RATIO, groundMPerMm, longest, furniture), typesetter, words);
    }

    /** What a centimetre stands for, exactly or to three digits, which is as much as anybody reads off a sheet. */
    private static String note(double denominator, Messages words) {
        double metres = denominator / 100;
        boolean far = metres >= METRES_PER_KM;
        BigDecimal shown = new BigDecimal(far ? metres / METRES_PER_KM : metres).round(NOTE_DIGITS);
        boolean exact = Math.abs(shown.doubleValue() * (far ? METRES_PER_KM : 1) - metres) < 1e-6 * metres;
        return words.get(
                exact ? "bar.note" : "bar.noteAbout",
                shown.stripTrailingZeros().toPlainString(),
                words.get(far ? "bar.kilometres" : "bar.metres"));
    }

    @Override
    public String part() {
        return "bar";
    }

    @Override
    public double heightMm() {
        return (HEIGHT_MM + (note.isEmpty() ? 0 : NOTE_MM)) * bar.furniture();
    }

    private static String unit(ScaleBar bar, Messages words) {
        return words.get(bar.division().inKilometres() ? "bar.kilometres" : "bar.metres");
    }

    @Override
    public void draw(Draft draft, Box box, Messages words) {
        double f = bar.furniture();
        draft.plate(box);
        double x = box.minX() + PAD_MM * f;
        draft.left(ScaleBar.ratio(bar.denominator()), x, box.minY() + 4.2 * f, ratio(f), Ink.TEXT);
        double top = box.minY() + (HEIGHT_MM - PAD_MM * 0.7 - THICK_MM) * f;
        double bottom = top + THICK_MM * f;
        BarDivision division = bar.division();
        double part = bar.stepMm() / division.parts();
        for (int i = 0; i < division.parts(); i++) {
            segment(draft, x + i * part, top, x + (i + 1) * part, bottom, i % 2 == 0);
        }
        double zero = x + bar.stepMm();
        for (int i = 0; i < division.rightSteps(); i++) {
            segment(draft, zero + i * bar.stepMm(), top, zero + (i + 1) * bar.stepMm(), bottom, i % 2 == 1);
        }
        draft.outline(new Box(x, top, x + bar.lengthMm(), bottom), Ink.BOX_MM);
        labels(draft, x, top - 0.8 * f, words);
        if (!note.isEmpty()) {
            draft.left(note, x, box.minY() + (HEIGHT_MM + NOTE_MM - 1.7) * f, small(f), Ink.NOTE);
        }
    }

    private static void segment(Draft draft, double x1, double top, double x2, double bottom, boolean dark) {
        draft.fill(new Box(x1, top, x2, bottom), dark ? Ink.TEXT : Ink.PAPER);
    }

    private void labels(Draft draft, double x, double baseline, Messages words) {
        Lettering lettering = labels(bar.furniture());
        BarDivision division = bar.division();
        String last = division.label(division.rightSteps());
        boolean crowded = bar.stepMm() < draft.width(last, lettering) + CLEAR_MM;
        for (int i = -1; i <= division.rightSteps(); i++) {
            if (crowded && i > 0 && i < division.rightSteps()) {
                continue;
            }
            String label = division.label(Math.abs(i));
            double at = x + (i + 1) * bar.stepMm();
            draft.centred(label, at, baseline, lettering, Ink.TEXT);
            if (i == division.rightSteps()) {
                draft.left(
                        " " + unit(bar, words), at + draft.width(label, lettering) / 2, baseline, lettering, Ink.TEXT);
            }
        }
    }

    private static Lettering ratio(double furniture) {
        return Lettering.sansBold(Ink.text(2.9, furniture));
    }

    private static Lettering labels(double furniture) {
        return Lettering.sans(Ink.text(2.1, furniture));
    }

    private static Lettering small(double furniture) {
        return Lettering.sans(Ink.text(1.85, furniture));
    }
}
