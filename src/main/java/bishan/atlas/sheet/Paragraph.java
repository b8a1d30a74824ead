package bishan.atlas.sheet;

import bishan.atlas.text.ChineseBreaks;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.util.List;

/** Text broken into lines no wider than a measure, only where Chinese and Latin may break. */
record Paragraph(List<String> lines, double widthMm) {
    Paragraph {
        lines = List.copyOf(lines);
    }

    /** Breaks {@code text}; a piece that may not break and is wider than the measure stands alone on its line. */
    static Paragraph of(String text, Lettering lettering, double measureMm, Typesetter typesetter) {
        List<String> lines = ChineseBreaks.lines(text, measureMm, piece -> typesetter.widthMm(piece, lettering));
        double width = lines.stream()
                .mapToDouble(line -> typesetter.widthMm(line, lettering))
                .max()
                .orElse(0);
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
}
