package bishan.atlas.sheet;

import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text broken into lines no wider than a measure, only where Chinese and Latin may break. */
record Paragraph(List<String> lines, double widthMm) {
    Paragraph {
        lines = List.copyOf(lines);
    }

    /** Breaks {@code text}; a piece that may not break and is wider than the measure stands alone on its line. */
    static Paragraph of(String text, Lettering lettering, double measureMm, Typesetter typesetter) {
        List<String> lines = fill(text, lettering, measureMm, typesetter);
        if (lines.size() > 1 && isOrphan(lines.get(lines.size() - 1))) {
            lines = fill(text, lettering, measureMm - 1.5 * lettering.sizeMm(), typesetter);
        }
        double width = 0;
        for (String line : lines) {
            width = Math.max(width, typesetter.widthMm(line, lettering));
        }
        return new Paragraph(lines, width);
    }

    /** The same number of lines, of lengths as even as they can be: for titles. */
    static Paragraph balanced(String text, Lettering lettering, double measureMm, Typesetter typesetter) {
        Paragraph best = of(text, lettering, measureMm, typesetter);
        int count = best.lines().size();
        for (double measure = measureMm; count > 1 && measure > measureMm / 2; measure -= lettering.sizeMm() / 2) {
            Paragraph next = of(text, lettering, measure, typesetter);
            if (next.lines().size() > count) {
                return best;
            }
            best = next;
        }
        return best;
    }

    private static boolean isOrphan(String line) {
        return line.codePointCount(0, line.length()) == 1;
    }

    /** Java would break {@code EPSG:4544} and {@code 1:200,000} after the mark. */
    private static boolean partsAWord(String text, int at) {
        return at < text.length()
                && at > 1
                && ":,./".indexOf(text.charAt(at - 1)) >= 0
                && isAsciiWord(text.charAt(at - 2))
                && isAsciiWord(text.charAt(at));
    }

    private static boolean isAsciiWord(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private static List<String> fill(String text, Lettering lettering, double measureMm, Typesetter typesetter) {
        BreakIterator places = BreakIterator.getLineInstance(Locale.CHINESE);
        places.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int good = 0;
        for (int at = places.next(); at != BreakIterator.DONE; at = places.next()) {
            String piece = text.substring(start, at).stripTrailing();
            if (good > start && typesetter.widthMm(piece, lettering) > measureMm) {
                lines.add(text.substring(start, good).strip());
                start = good;
            }
            if (!partsAWord(text, at)) {
                good = at;
            }
        }
        lines.add(text.substring(start).strip());
        return lines;
    }
}
