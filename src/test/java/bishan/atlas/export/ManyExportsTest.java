package bishan.atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.model.Language;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.Visibility;
import bishan.atlas.sheet.Furniture;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.sheet.SheetWords;
import bishan.atlas.style.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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
            assertEquals(6, left.count(), "three pages and three side files, nothing else");
        }
    }

    private void export(int i) throws ExportFailure, IOException {
        PageFormat format = PageFormat.values()[i % PageFormat.values().length];
        SheetRecipe sheet = new SheetRecipe(
                SheetWords.titled("图"),
                Language.ZH,
                LabelLanguage.ZH,
                new Page(80, 70),
                new MapExtent.View(612_000 + 40 * i, 3_270_000 + 30 * i, 300_000 + 100 * i),
                Visibility.ALL,
                new Furniture(Set.of(), Furniture.MapGrid.NONE),
                Themes.LIGHT,
                Optional.empty(),
                LocalDate.of(2026, 11, 20));
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
