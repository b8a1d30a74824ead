package bishan.atlas.export.svg;

import bishan.atlas.export.LetterRow;
import bishan.atlas.scene.Mark;
import java.util.List;

/**
 * A line of text: one mark, or the letters of a name along a line.
 *
 * @param letters with their ink; of one lettering and colour
 * @param haloMm radius, 0 for none
 */
record TextLine(List<Mark.Text> letters, double haloMm, int haloArgb) {
    TextLine {
        letters = List.copyOf(letters);
    }

    static TextLine of(Mark.Text text) {
        return new TextLine(List.of(text), text.haloMm(), text.haloArgb());
    }

    static TextLine of(LetterRow row) {
        Mark.Text halo = row.halos().get(0);
        return new TextLine(row.letters(), halo.haloMm(), halo.haloArgb());
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
}
