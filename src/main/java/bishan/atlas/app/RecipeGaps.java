package bishan.atlas.app;

import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.SheetRecipe;
import java.util.ArrayList;
import java.util.List;

/**
 * What a recipe asks for and an atlas has not, as ids: it may have been made from other data.
 *
 * @param needed a theme, a feature to show: without them the sheet would be another one
 * @param hidden layers and zones that are to be off, and would not be drawn anyway
 */
public record RecipeGaps(List<String> needed, List<String> hidden) {
    public RecipeGaps {
        needed = List.copyOf(needed);
        hidden = List.copyOf(hidden);
    }

    public static RecipeGaps of(SheetRecipe sheet, OpenAtlas atlas) {
        List<String> needed = new ArrayList<>();
        if (sheet.extent() instanceof MapExtent.Whole whole
                && atlas.atlas().feature(whole.featureId()).isEmpty()) {
            needed.add(whole.featureId());
        }
        if (atlas.themes().find(sheet.theme()).isEmpty()) {
            needed.add(sheet.theme());
        }
        List<String> hidden = sheet.visibility().hidden().stream()
                .filter(id -> atlas.atlas().layer(id).isEmpty()
                        && atlas.atlas().feature(id).isEmpty())
                .sorted()
                .toList();
        return new RecipeGaps(needed, hidden);
    }

    /** All of them. */
    public List<String> all() {
        List<String> all = new ArrayList<>(needed);
        all.addAll(hidden);
        return all;
    }
}
