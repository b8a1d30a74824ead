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

/**
 * The title, the subtitle if there is one, and the note of as-of date and scale, centred over the map.
 *
 * @param note the longest it may become, in lines; what is drawn has no more
 */
record TitleBlock(
        Paragraph title,
        Paragraph subtitle,
        Paragraph note,
        Lettering lettering,
        Lettering second,
        Lettering small,
        double widthMm) {
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
        Lettering small = Lettering.sans(noteSize);
        Messages words = Messages.of(recipe.language(), "sheet");
        String longest = noteLine(recipe, source.atlas(), Viewport.MAX_DENOMINATOR, true, words);
        return new TitleBlock(
                Paragraph.name(recipe.title(), lettering, widthMm, typesetter),
                subtitle.isEmpty()
                        ? new Paragraph(List.of(), 0)
                        : Paragraph.balanced(subtitle, second, widthMm, typesetter),
                Paragraph.balanced(longest, small, widthMm, typesetter),
                lettering,
                second,
                small,
                widthMm);
    }

    double heightMm() {
        return title.lines().size() * LEADING * lettering.sizeMm()
                + subtitle.lines().size() * LEADING * second.sizeMm()
                + (note.lines().size() * LEADING + 0.58) * small.sizeMm();
    }

    void draw(Draft draft, double middle, double top, String noteLine, Typesetter typesetter) {
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
        List<String> notes =
                Paragraph.balanced(noteLine, small, widthMm, typesetter).lines();
        double last = top + heightMm() - 0.75 * small.sizeMm();
        for (int i = 0; i < notes.size(); i++) {
            double up = (notes.size() - 1 - i) * LEADING * small.sizeMm();
            draft.centred(notes.get(i).strip(), middle, last - up, small, Ink.NOTE);
        }
    }

    /** The latest date at which a source outside the documents reports a state that is drawn. */
    private static Optional<Period> latestOutside(Atlas atlas) {
        return atlas.features()
                .flatMap(feature -> feature.facets().statuses().stream())
                .map(Fact::when)
                .max(Period::compareTo);
    }

    /** What stands under the title. */
    static String noteLine(SheetRecipe recipe, Atlas atlas, double denominator, boolean schematic, Messages words) {
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
        String line = words.get("note.line", known, ScaleBar.ratio(denominator));
        return schematic ? words.get("note.schematic", line) : line;
    }
}
