package bishan.atlas.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks a sheet over before it is written. */
public final class Preflight {
    private Preflight() {}

    /**
     * What {@code sheet}, composed from {@code recipe} and {@code source}, was found to be: errors, cautions, notes and what passed, in this
     * order. Boxes are millimetres of the page. Names are in the language of the recipe.
     */
    public static List<Finding> of(MapSheet sheet, SheetRecipe recipe, MapSource source) {
        Inspection laidOut = Inspection.of(sheet, recipe, source);
        List<Finding> findings = new ArrayList<>();
        findings.add(ContentChecks.labels(laidOut));
        GreyCheck.of(laidOut).ifPresent(findings::add);
        findings.add(ContentChecks.mapNumber(laidOut));
        findings.add(PrintChecks.textSize(laidOut));
        findings.add(PrintChecks.lineWidth(laidOut));
        ContentChecks.schematic(laidOut).ifPresent(findings::add);
        findings.add(ContentChecks.legend(laidOut));
        findings.add(ContentChecks.scale(laidOut));
        findings.addAll(PrintChecks.glyphs(laidOut));
        findings.add(ContentChecks.sources(laidOut));
        // A sort that keeps the order of equals.
        findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }
}
