package bishan.atlas.sheet;

import bishan.atlas.scene.Box;
import bishan.atlas.scene.Mark;
import bishan.atlas.text.ChineseFonts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** What paper asks for: letters large enough, lines thick enough, a glyph for every character. */
final class PrintChecks {
    /** Nothing thinner is printed reliably. */
    static final double THINNEST_LINE_MM = 0.1;

    private static final double ROUNDING_MM = 1e-6;

    private PrintChecks() {}

    static Finding textSize(Inspection sheet) {
        Predicate<PageMarks.Placed> small = placed -> placed.mark() instanceof Mark.Text text
                && text.lettering().sizeMm() < Ink.SMALLEST_TEXT_MM - ROUNDING_MM;
        List<Box> where = sheet.where(small);
        double smallest = sheet.marks().stream()
                .filter(placed -> placed.mark() instanceof Mark.Text && sheet.isSeen(placed))
                .mapToDouble(placed -> ((Mark.Text) placed.mark()).lettering().sizeMm())
                .min()
                .orElse(Ink.SMALLEST_TEXT_MM);
        return where.isEmpty()
                ? sheet.passed("text.large", smallest, Ink.SMALLEST_TEXT_MM)
                : sheet.caution("text.small", where, smallest, Ink.SMALLEST_TEXT_MM, where.size());
    }

    static Finding lineWidth(Inspection sheet) {
        List<Box> where = sheet.where(placed -> width(placed.mark()).orElse(1) < THINNEST_LINE_MM - ROUNDING_MM);
        double thinnest = sheet.marks().stream()
                .filter(sheet::isSeen)
                .flatMapToDouble(placed -> width(placed.mark()).stream())
                .min()
                .orElse(THINNEST_LINE_MM);
        return where.isEmpty()
                ? sheet.passed("line.thick", thinnest, THINNEST_LINE_MM)
                : sheet.caution("line.thin", where, thinnest, THINNEST_LINE_MM, where.size());
    }

    private static OptionalDouble width(Mark mark) {
        if (mark instanceof Mark.Stroke stroke && stroke.argb() >>> 24 != 0) {
            return OptionalDouble.of(stroke.pen().widthMm());
        }
        if (mark instanceof Mark.Dense dense && dense.strokeArgb() >>> 24 != 0) {
            return OptionalDouble.of(dense.pen().widthMm());
        }
        return OptionalDouble.empty();
    }

    static List<Finding> glyphs(Inspection sheet) {
        List<MissingGlyph> all =
                MissingGlyph.on(sheet.sheet().page(), sheet.source().typesetter());
        if (all.isEmpty()) {
            return List.of(sheet.passed(
                    "glyph.all", sheet.source().typesetter().families().sans()));
        }
        List<Finding> findings = new ArrayList<>();
        all.stream().map(MissingGlyph::codePoint).distinct().forEach(point -> {
            List<MissingGlyph> same =
                    all.stream().filter(m -> m.codePoint() == point).toList();
            MissingGlyph first = same.get(0);
            List<Box> where = same.stream().flatMap(m -> m.where().stream()).toList();
            findings.add(sheet.error(
                    "glyph.missing", where, first.character(), first.code(), first.text(), ChineseFonts.toInstall()));
        });
        return findings;
    }
}
