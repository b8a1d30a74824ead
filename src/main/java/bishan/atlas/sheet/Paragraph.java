package bishan.atlas.sheet;

import bishan.atlas.text.ChineseBreaks;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text broken into lines no wider than a measure, only where Chinese and Latin may break. */
record Paragraph(List<String> lines, double widthMm) {
    private static final double ROUNDING_MM = 1e-6;
    private static final Pattern BRACKETED = Pattern.compile("(.+?)(（.+| \\(.+)");

    Paragraph {
        lines = List.copyOf(lines);
    }

    /** Breaks {@code text}; a word that is wider than the measure by itself is cut, for it must not leave the page. */
    static Paragraph of(String text, Lettering lettering, double measureMm, Typesetter typesetter) {
        List<String> lines = new ArrayList<>();
        for (String line : ChineseBreaks.lines(text, measureMm, piece -> typesetter.widthMm(piece, lettering))) {
            lines.addAll(cut(line, lettering, measureMm, typesetter));
        }
        double width = lines.stream()
                .mapToDouble(line -> typesetter.widthMm(line, lettering))
                .max()
                .orElse(0);
        return new Paragraph(lines, width);
    }

    private static List<String> cut(String line, Lettering lettering, double measureMm, Typesetter typesetter) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean fits = typesetter.widthMm(line, lettering) <= measureMm + ROUNDING_MM;
        for (int point : fits ? new int[0] : line.codePoints().toArray()) {
            String longer = part + Character.toString(point);
            boolean inWord = !part.isEmpty()
                    && Character.isLetterOrDigit(point)
                    && Character.isLetterOrDigit(part.codePointBefore(part.length()));
            if (inWord && typesetter.widthMm(longer, lettering) > measureMm) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(point);
        }
        parts.add(fits ? line : part.toString());
        return parts;
    }

    /** A name: one too long for a line parts before its bracket where both parts fit, else into even lines. */
    static Paragraph name(String text, Lettering lettering, double measureMm, Typesetter typesetter) {
        Matcher bracketed = BRACKETED.matcher(text);
        if (typesetter.widthMm(text, lettering) > measureMm && bracketed.matches()) {
            double width = Math.max(
                    typesetter.widthMm(bracketed.group(1), lettering),
                    typesetter.widthMm(bracketed.group(2), lettering));
            if (width <= measureMm) {
                return new Paragraph(
                        List.of(bracketed.group(1), bracketed.group(2).strip()), width);
            }
        }
        return balanced(text, lettering, measureMm, typesetter);
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
}
