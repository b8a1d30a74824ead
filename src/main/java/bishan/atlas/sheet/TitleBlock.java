package bishan.atlas.sheet;

import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Period;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Messages;
import bishan.atlas.text.Typesetter;
import java.util.Optional;

/** The title with its line of as-of date and scale, centred over the map. */
record TitleBlock(Paragraph title, Lettering lettering, Lettering note) {
    private static final double LEADING = 1.32;

    static TitleBlock of(SheetRecipe recipe, double widthMm, Typesetter typesetter) {
        double shorter = Math.min(recipe.page().widthMm(), recipe.page().heightMm());
        double size = Math.max(4.4, Math.min(9.2, shorter * 0.031));
        Lettering lettering = Ink.headline(size, recipe.language());
        double natural = typesetter.widthMm(recipe.title(), lettering);
        if (natural > widthMm) {
            lettering = Ink.headline(size * Math.max(0.7, widthMm / natural), recipe.language());
        }
        double noteSize = Math.max(Ink.SMALLEST_TEXT_MM, Math.min(3.3, size * 0.4));
        return new TitleBlock(
                Paragraph.balanced(recipe.title(), lettering, widthMm, typesetter),
                lettering,
                Lettering.sans(noteSize));
    }

    double heightMm() {
        return title.lines().size() * LEADING * lettering.sizeMm() + 1.9 * note.sizeMm();
    }

    void draw(Draft draft, double middle, double top, String noteLine) {
        double baseline = top + lettering.sizeMm();
        for (String line : title.lines()) {
            draft.centred(line, middle, baseline, lettering, Ink.TEXT);
            baseline += LEADING * lettering.sizeMm();
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
        String line = words.get("note.line", asOf, ScaleBar.ratio(window.denominator()));
        return schematic ? words.get("note.schematic", line) : line;
    }
}
