package bishan.atlas.export.svg;

import bishan.atlas.scene.Mark;
import bishan.atlas.text.Lettering;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks of text that make one line: a text by itself, or the letters of a name along a line, which a display list holds letter by
 * letter, all halos before all letters.
 *
 * @param letters with their ink; of one lettering and colour
 * @param haloMm radius, 0 for none
 */
record TextLine(List<Mark.Text> letters, double haloMm, int haloArgb) {
    TextLine {
        letters = List.copyOf(letters);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text()));
        return text.toString();
    }

    Mark.Text first() {
        return letters.get(0);
    }

    boolean isAlongALine() {
        return letters.size() > 1;
    }

    /** Takes the line that begins with {@code marks.get(from)}, a text. */
    static TextLine at(List<Mark> marks, int from) {
        List<Mark.Text> halos = run(marks, from, true);
        List<Mark.Text> letters = run(marks, from + halos.size(), false);
        if (halos.isEmpty()) {
            return alone((Mark.Text) marks.get(from));
        }
        boolean pair = letters.size() >= halos.size();
        for (int i = 0; pair && i < halos.size(); i++) {
            pair = sameLetter(halos.get(i), letters.get(i));
        }
        return pair
                ? new TextLine(
                        letters.subList(0, halos.size()),
                        halos.get(0).haloMm(),
                        halos.get(0).haloArgb())
                : alone(halos.get(0));
    }

    /** How many marks of the list the line takes. */
    int marks(List<Mark> of, int from) {
        return isBare((Mark.Text) of.get(from)) && letters.get(0) != of.get(from) ? 2 * letters.size() : 1;
    }

    private static TextLine alone(Mark.Text text) {
        return new TextLine(List.of(text), text.haloMm(), text.haloArgb());
    }

    private static List<Mark.Text> run(List<Mark> marks, int from, boolean bare) {
        List<Mark.Text> run = new ArrayList<>();
        for (int i = from; i < marks.size() && marks.get(i) instanceof Mark.Text text && isBare(text) == bare; i++) {
            if (!run.isEmpty() && !run.get(0).lettering().equals(text.lettering())) {
                break;
            }
            run.add(text);
        }
        return run;
    }

    /** A halo that waits for its letter. */
    private static boolean isBare(Mark.Text text) {
        return text.argb() >>> 24 == 0 && text.haloMm() > 0;
    }

    private static boolean sameLetter(Mark.Text halo, Mark.Text letter) {
        Lettering lettering = halo.lettering();
        return halo.text().equals(letter.text())
                && halo.x() == letter.x()
                && halo.y() == letter.y()
                && lettering.equals(letter.lettering());
    }
}
