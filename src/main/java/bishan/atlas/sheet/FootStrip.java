package bishan.atlas.sheet;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.PartialDate;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Messages;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The strip under the map: sources and credits, coordinate system, who made the sheet and when, its page in a book, and 示意图 where an
 * outline is schematic.
 *
 * @param page blank on a sheet of its own
 */
record FootStrip(List<String> lines, boolean schematic, String page, Lettering lettering) {
    private static final double LEADING = 1.5;

    FootStrip {
        lines = List.copyOf(lines);
    }

    static FootStrip of(
            SheetRecipe recipe,
            Atlas atlas,
            boolean schematic,
            Optional<PageNumber> number,
            double widthMm,
            Typesetter typesetter,
            Messages words) {
        Lettering lettering = Lettering.sans(Ink.text(2.3, recipe.page().furniture()));
        String page =
                number.map(n -> words.get("foot.page", n.number(), n.total())).orElse("");
        double measure = widthMm - stampMm(lettering, words, typesetter);
        List<String> lines = new ArrayList<>();
        for (String text : texts(recipe, atlas, schematic, words)) {
            if (!text.isBlank()) {
                lines.addAll(Paragraph.of(text, lettering, measure, typesetter).lines());
            }
        }
        double last = typesetter.widthMm(lines.get(lines.size() - 1), lettering);
        if (!page.isEmpty() && last + typesetter.widthMm(page, lettering) + 2 * lettering.sizeMm() > measure) {
            lines.add("");
        }
        return new FootStrip(lines, schematic, page, lettering);
    }

    private static List<String> texts(SheetRecipe recipe, Atlas atlas, boolean schematic, Messages words) {
        boolean named = recipe.furniture().has(Furniture.Part.SOURCES);
        String grid = named ? words.get("foot.grid") : "";
        String kilometres =
                recipe.furniture().grid() == Furniture.MapGrid.KILOMETRES ? words.get("foot.kilometres") : "";
        String outlines = schematic ? words.get("foot.outlines") : "";
        return List.of(
                named ? sources(atlas, words) : credits(atlas, words),
                grid + kilometres + outlines,
                made(recipe, words));
    }

    private static String sources(Atlas atlas, Messages words) {
        Documents documents = Documents.of(atlas);
        String sources = documents.all().isEmpty()
                ? words.get("foot.noDocuments")
                : words.get(
                        "foot.documents",
                        documents.all().size(),
                        documents.firstId(),
                        documents.lastId(),
                        documents.earliest(words.language()),
                        documents.latest(words.language()));
        String owed = owed(atlas, words);
        return words.get("foot.sources", sources, owed.isEmpty() ? "" : words.get("foot.credits", owed));
    }

    /** What is owed even where sources are switched off. */
    private static String credits(Atlas atlas, Messages words) {
        String owed = owed(atlas, words);
        return owed.isEmpty() ? "" : words.get("foot.positions", owed);
    }

    private static String owed(Atlas atlas, Messages words) {
        return String.join(words.get("foot.creditsJoin"), Credits.of(atlas)).replace("© ", "©\u00a0");
    }

    /** Compiler and number stand there only when they were typed. */
    private static String made(SheetRecipe recipe, Messages words) {
        List<String> parts = new ArrayList<>();
        if (!recipe.words().compiler().isEmpty()) {
            parts.add(words.get("foot.compiler", recipe.words().compiler()));
        }
        if (!recipe.words().mapNumber().isEmpty()) {
            parts.add(words.get("foot.mapNumber", recipe.words().mapNumber()));
        }
        var made = recipe.madeOn();
        PartialDate date = new PartialDate(made.getYear(), made.getMonthValue(), made.getDayOfMonth());
        parts.add(words.get("foot.made", date.display(words.language())));
        return String.join("", parts);
    }

    double heightMm() {
        return (lines.size() * LEADING + 0.8) * lettering.sizeMm();
    }

    void draw(Draft draft, double left, double right, double top, Messages words) {
        double baseline = top + 1.7 * lettering.sizeMm();
        double last = baseline + (lines.size() - 1) * LEADING * lettering.sizeMm();
        for (String line : lines) {
            if (!line.isEmpty()) {
                draft.left(line, left, baseline, lettering, Ink.NOTE);
            }
            baseline += LEADING * lettering.sizeMm();
        }
        double stamp = 0;
        if (schematic) {
            stamp = draft.width(words.get("stamp.schematic"), stamp(lettering, words)) + 2 * lettering.sizeMm();
            draft.right(words.get("stamp.schematic"), right, last, stamp(lettering, words), Ink.STAMP);
        }
        if (!page.isEmpty()) {
            draft.right(page, right - stamp, last, lettering, Ink.NOTE);
        }
    }

    private static Lettering stamp(Lettering text, Messages words) {
        return Ink.headline(text.sizeMm() * 2.1, words.language());
    }

    private static double stampMm(Lettering text, Messages words, Typesetter typesetter) {
        return typesetter.widthMm(words.get("stamp.schematic"), stamp(text, words)) + 2 * text.sizeMm();
    }
}
