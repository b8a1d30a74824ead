package bishan.atlas.ui.export;

import bishan.atlas.model.Language;
import bishan.atlas.model.MapFeature;
import bishan.atlas.sheet.Credits;
import bishan.atlas.sheet.Documents;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The line under a figure of a report: title, scale, date, sources, and that it is schematic where it is. */
final class Caption {
    private Caption() {}

    static String of(PreviewWorker.Composed sheet) {
        SheetRecipe recipe = sheet.recipe().sheet();
        Language language = recipe.language();
        Messages words = Messages.of(language, "ui");
        Documents documents = Documents.of(sheet.source().atlas());
        String date = recipe.asOf()
                .map(asOf -> words.get("caption.asOf", asOf.display(language)))
                .orElseGet(() ->
                        documents.all().isEmpty() ? "" : words.get("caption.documentsTo", documents.latest(language)));
        List<String> about = new ArrayList<>();
        about.add(isSchematic(sheet) ? words.get("caption.schematic") : "");
        about.add(sheet.sheet().ratio());
        about.add(date);
        about.removeIf(String::isBlank);
        List<String> sources = new ArrayList<>();
        if (!documents.all().isEmpty()) {
            sources.add(words.get(
                    "caption.documents",
                    documents.all().size(),
                    documents.firstId(),
                    documents.lastId(),
                    documents.earliest(language),
                    documents.latest(language)));
        }
        sources.addAll(Credits.of(sheet.source().atlas()));
        return words.get(
                "caption",
                recipe.title(),
                String.join(words.get("caption.join"), about),
                String.join(words.get("caption.sourceJoin"), sources));
    }

    private static boolean isSchematic(PreviewWorker.Composed sheet) {
        return sheet.sheet().page().items().stream()
                .filter(item -> !item.marks().isEmpty())
                .flatMap(item -> sheet.source().atlas().feature(item.featureId()).stream())
                .anyMatch(MapFeature::isSchematic);
    }
}
