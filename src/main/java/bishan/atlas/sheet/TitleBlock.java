package bishan.atlas.sheet;

import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Period;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Messages;
import bishan.atlas.text.Typesetter;
import java.util.List;
import java.util.Optional;

/** The title, the subtitle if there is one, and the line of as-of date and scale, centred over the map. */
record TitleBlock(Paragraph title, Paragraph subtitle, Lettering lettering, Lettering second, Lettering note) {
    private static final double LEADING = 1.32;
    private static final double LARGEST_MM = 16;
    /** The title of the smallest sheet that is read from afar, A3. */
    private static final double A3_MM = 9.2;

    static TitleBlock of(SheetRecipe recipe, MapSource source, double widthMm) {
        Typesetter typesetter = source.typesetter();
        double shorter = Math.min(recipe.page().widthMm(), recipe.page().heightMm());
        double grown = A3_MM + Math.max(0, shorter - 297) * 0.0125;
        double size = Math.max(4.4, Math.min(Math.min(LARGEST_MM, grown), shorter * 0.031));
        Lettering lettering = Ink.headline(size, recipe.language());
        double natural = typesetter.widthMm(recipe.title(), lettering);
        if (natural > widthMm) {
            lettering = Ink.headline(size * Math.max(0.7, widthMm / natural), recipe.language());
        }
        double noteSize = Math.max(Ink.SMALLEST_TEXT_MM, Math.min(Math.max(3.3, size * 0.33), size * 0.4));
        Lettering second = Lettering.sans(Math.max(Ink.SMALLEST_TEXT_MM, size * 0.38));
        String subtitle = SheetTitles.subtitle(recipe, source.atlas());
        return new TitleBlock(
                Paragraph.balanced(recipe.title(), lettering, widthMm, typesetter),
                subtitle.isEmpty()
                        ? new Paragraph(List.of(), 0)
                        : Paragraph.balanced(subtitle, second, widthMm, typesetter),
                lettering,
                second,
                Lettering.sans(noteSize));
    }

    double heightMm() {
        return title.lines().size() * LEADING * lettering.sizeMm()
                + subtitle.lines().size() * LEADING * second.sizeMm()
                + 1.9 * note.sizeMm();
    }

    void draw(Draft draft, double middle, double top, String noteLine) {
        double baseline = top + lettering.sizeMm();
        for (String line : title.lines()) {
            draft.centred(line, middle, baseline, lettering, Ink.TEXT);
            baseline += LEADING * lettering.sizeMm();
        }
        // Under the last line by what it reaches down, and a little air.
        baseline += 1.02 * second.sizeMm() - (LEADING - 0.24) * lettering.sizeMm();
        for (String line : subtitle.lines()) {
            draft.centred(line, middle, baseline, second, Ink.NOTE);
            baseline += LEADING * second.sizeMm();
        }
        draft.centred(noteLine, middle, top + heightMm() - 0.75 * note.sizeMm(), note, Ink.NOTE);
    }

    /** The latest date at which a source outside the documents reports a state that is drawn. */
    private static Optional<Period> latestOutside(Atlas atlas) {
        return atlas.features()
                .flatMap(feature -> feature.facets().statuses().stream())
                .map(Fact::when)
                .max(Period::compareTo);
    }

    /** What stands under the title. */
    static String noteLine(SheetRecipe recipe, Atlas atlas, Viewport window, boolean schematic, Messages words) {
        String latest = Documents.of(atlas).latest(words.language());
        String asOf = latest.isBlank()
                ? words.get("note.asOfUnknown")
                : words.get(
                        "note.asOf",
                        latest,
                        Documents.of(atlas).all().size(),
                        latestOutside(atlas)
                                .map(date -> date.display(words.language()))
                                .orElse(""));
        String known = recipe.asOf()
                .map(date -> words.get("note.known", date.display(words.language()), asOf))
                .orElse(asOf);
        String line = words.get("note.line", known, ScaleBar.ratio(window.denominator()));
        return schematic ? words.get("note.schematic", line) : line;
    }
}
