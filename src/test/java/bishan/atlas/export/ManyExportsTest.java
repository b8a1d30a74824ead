package bishan.atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.model.Language;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.Recipes;
import bishan.atlas.sheet.SheetRecipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyExportsTest {
    private static final int EXPORTS = 500;
    private static final long MOST_BYTES = 20_000_000;

    @TempDir
    private Path folder;

    @Test
    @Tag("AC-22")
    void fiveHundredExportsLeaveTheHeapAsItWas() throws Exception {
        // The first ones fill what is kept on purpose: widths of texts, stencils of letters.
        for (int i = 0; i < 30; i++) {
            export(i);
        }
        long before = usedBytes();
        for (int i = 0; i < EXPORTS; i++) {
            export(i);
        }
        long grown = usedBytes() - before;
        assertTrue(grown < MOST_BYTES, "the heap grew by " + grown + " bytes");
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(5, left.count(), "three pictures and two side files, nothing else");
        }
    }

    private void export(int i) throws ExportFailure, IOException {
        PageFormat format = PageFormat.values()[i % PageFormat.values().length];
        SheetRecipe sheet = Recipes.of(
                Language.ZH,
                new Page(150, 130),
                new MapExtent.View(612_000 + 40 * i, 3_270_000 + 30 * i, 300_000 + 100 * i));
        ExportRecipe recipe = new ExportRecipe(sheet, format, 96, ExportRecipe.SvgText.TEXT);
        new SheetExport(RealAtlas.get()).write(recipe, folder.resolve("a." + format.extension()), Progress.NONE);
    }

    private static long usedBytes() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(100);
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
