package bishan.atlas.export;

import bishan.atlas.scene.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A name whose letters stand one by one along a line: first each letter's halo as a text without ink, then the letters.
 *
 * @param halos letters without ink
 * @param letters the same in ink, from the first to the last
 */
public record LetterRow(List<Mark.Text> halos, List<Mark.Text> letters) {
    public LetterRow {
        halos = List.copyOf(halos);
        letters = List.copyOf(letters);
    }

    /** The row that begins at {@code marks.get(from)}, if one does. */
    public static Optional<LetterRow> at(List<Mark> marks, int from) {
        List<Mark.Text> halos = new ArrayList<>();
        int i = from;
        while (i < marks.size() && isLetter(marks.get(i), false)) {
            halos.add((Mark.Text) marks.get(i++));
        }
        List<Mark.Text> letters = new ArrayList<>();
        for (Mark.Text halo : halos) {
            if (i == marks.size() || !isLetter(marks.get(i), true)) {
                return Optional.empty();
            }
            Mark.Text letter = (Mark.Text) marks.get(i++);
            if (!same(letter, halo)) {
                return Optional.empty();
            }
            letters.add(letter);
        }
        return halos.isEmpty() ? Optional.empty() : Optional.of(new LetterRow(halos, letters));
    }

    /** True for a text that is more than a halo. */
    public static boolean isInked(Mark.Text text) {
        return text.argb() >>> 24 != 0;
    }

    private static boolean isLetter(Mark mark, boolean inked) {
        return mark instanceof Mark.Text text
                && text.text().codePointCount(0, text.text().length()) == 1
                && isInked(text) == inked;
    }

    private static boolean same(Mark.Text letter, Mark.Text halo) {
        return letter.text().equals(halo.text()) && letter.x() == halo.x() && letter.y() == halo.y();
    }

    /** How many marks it is made of. */
    public int marks() {
        return halos.size() + letters.size();
    }

    public String text() {
        return letters.stream().map(Mark.Text::text).collect(Collectors.joining());
    }
}
