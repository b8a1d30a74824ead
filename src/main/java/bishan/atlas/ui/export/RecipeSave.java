package bishan.atlas.ui.export;

import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.RecipeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a recipe as a file of its own. */
final class RecipeSave {
    private RecipeSave() {}

    /** The file is whole or, where that fails, as it was before. Never on the JavaFX thread. */
    static Path write(ExportRecipe recipe, Path file) throws IOException {
        Path unfinished = file.resolveSibling(".bishan-" + UUID.randomUUID() + ".tmp");
        try {
            Files.writeString(unfinished, RecipeText.of(recipe));
            return Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
