package bishan.atlas.ui.export;

import bishan.atlas.app.MapState;
import bishan.atlas.app.OpenAtlas;
import bishan.atlas.app.RecipeGaps;
import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.RecipeFile;
import bishan.atlas.export.RecipeFlaw;
import bishan.atlas.export.SheetExport;
import bishan.atlas.geo.Viewport;
import bishan.atlas.sheet.SheetRecipe;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A recipe read from a file, and the window its sheet shows: what brings its map back.
 *
 * @param window of the sheet's frame; empty where the sheet itself can no longer be made
 * @param missing ids of what the recipe asks for and this atlas has not: a feature, a theme, layers that are off
 */
record RecipeReturn(ExportRecipe recipe, Optional<Viewport> window, List<String> missing) {

    /** Reads {@code file} and composes its sheet once, to know middle and scale. Never on the JavaFX thread. */
    static RecipeReturn read(Path file, OpenAtlas atlas) throws RecipeFlaw {
        ExportRecipe read = RecipeFile.read(file);
        List<String> missing = RecipeGaps.of(read.sheet(), atlas).all();
        try {
            Viewport window = new SheetExport(atlas.sourceOf(read.sheet()))
                    .compose(read.sheet())
                    .window();
            return new RecipeReturn(read, Optional.of(window), missing);
        } catch (ExportFailure e) {
            // The dialog shows the recipe and says what is wrong with its sheet.
            return new RecipeReturn(read, Optional.empty(), missing);
        }
    }

    /** {@code now} with the layers, phases, labels and theme of the recipe. */
    MapState state(MapState now) {
        SheetRecipe sheet = recipe.sheet();
        return new MapState(
                new HashSet<>(sheet.visibility().hidden()),
                sheet.visibility().phases(),
                now.showInferred(),
                Optional.empty(),
                sheet.language(),
                sheet.labels(),
                sheet.theme());
    }
}
