package bishan.atlas.sheet;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.PartialDate;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Messages;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** The strip under the map: sources and credits, coordinate system, date of making, and 示意图 where an outline is schematic. */
record FootStrip(List<String> lines, boolean schematic, Lettering lettering) {
    private static final double LEADING = 1.5;

    FootStrip {
        lines = List.copyOf(lines);
    }

    static FootStrip of(
            SheetRecipe recipe, Atlas atlas, boolean schematic, double widthMm, Typesetter typesetter, Messages words) {
        Lettering lettering = Lettering.sans(Ink.text(2.3, recipe.page().furniture()));
        double measure = widthMm - stampMm(lettering, words, typesetter);
        List<String> lines = new ArrayList<>();
        for (String text : texts(recipe, atlas, schematic, words)) {
            lines.addAll(Paragraph.of(text, lettering, measure, typesetter).lines());
        }
        return new FootStrip(lines, schematic, lettering);
    }

    private static List<String> texts(SheetRecipe recipe, Atlas atlas, boolean schematic, Messages words) {
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
        List<String> owed = Credits.of(atlas);
        String credits = owed.isEmpty()
                ? ""
                : words.get("foot.credits", String.join(words.get("foot.creditsJoin"), owed))
                        .replace("© ", "©\u00a0");
        String outlines = schematic ? words.get("foot.outlines") : "";
        var made = recipe.madeOn();
        PartialDate date = new PartialDate(made.getYear(), made.getMonthValue(), made.getDayOfMonth());
        return List.of(
                words.get("foot.sources", sources, credits),
                words.get("foot.grid") + outlines,
                words.get("foot.made", date.display(words.language())));
    }

    double heightMm() {
        return (lines.size() * LEADING + 0.8) * lettering.sizeMm();
    }

    void draw(Draft draft, double left, double right, double top, Messages words) {
        double baseline = top + 1.7 * lettering.sizeMm();
        for (String line : lines) {
            draft.left(line, left, baseline, lettering, Ink.NOTE);
            baseline += LEADING * lettering.sizeMm();
        }
        if (schematic) {
            double last = top + heightMm() - 0.9 * lettering.sizeMm();
            draft.right(words.get("stamp.schematic"), right, last, stamp(lettering, words), Ink.STAMP);
        }
    }

    private static Lettering stamp(Lettering text, Messages words) {
        return Ink.headline(text.sizeMm() * 2.1, words.language());
    }

    private static double stampMm(Lettering text, Messages words, Typesetter typesetter) {
        return typesetter.widthMm(words.get("stamp.schematic"), stamp(text, words)) + 2 * text.sizeMm();
    }
}
