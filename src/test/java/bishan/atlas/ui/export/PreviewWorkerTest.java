package bishan.atlas.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.PageFormat;
import bishan.atlas.export.Progress;
import bishan.atlas.export.SheetExport;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.Visibility;
import bishan.atlas.sheet.Finding;
import bishan.atlas.sheet.Furniture;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.sheet.SheetWords;
import bishan.atlas.style.Themes;
import bishan.atlas.ui.RealAtlas;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the preview shows is what is written, and what the foot says of the file is so. */
class PreviewWorkerTest {
    private final Heard heard = new Heard();
    private final PreviewWorker worker = new PreviewWorker(RealAtlas.open().typesetter(), heard);
    private final ReadyFolder folder = new ReadyFolder();
    private final ReadyFile ready = new ReadyFile(folder);

    /** The news of one wish. */
    private static final class Heard implements PreviewWorker.Told {
        final CompletableFuture<PreviewWorker.Composed> composed = new CompletableFuture<>();
        final CompletableFuture<PreviewPicture> painted = new CompletableFuture<>();
        final CompletableFuture<List<Finding>> findings = new CompletableFuture<>();
        final CompletableFuture<ExportFailure> refused = new CompletableFuture<>();

        @Override
        public void composed(PreviewWorker.Composed sheet) {
            composed.complete(sheet);
        }

        @Override
        public void painted(PreviewPicture picture) {
            painted.complete(picture);
        }

        @Override
        public void looked(PreviewWorker.Composed sheet, List<Finding> found) {
            findings.complete(found);
        }

        @Override
        public void refused(ExportRecipe recipe, ExportFailure why) {
            refused.complete(why);
        }
    }

    @AfterEach
    void close() {
        worker.close();
        ready.close();
        folder.delete();
    }

    private static ExportRecipe recipe(Page page, PageFormat format, int dpi) {
        SheetRecipe sheet = new SheetRecipe(
                SheetWords.titled("璧山"),
                Language.ZH,
                LabelLanguage.ZH,
                page,
                MapExtent.whole("Z6"),
                Visibility.ALL,
                Furniture.USUAL,
                Themes.LIGHT,
                Optional.empty(),
                LocalDate.of(2026, 7, 25));
        return new ExportRecipe(sheet, format, dpi, ExportRecipe.SvgText.TEXT);
    }

    private static <T> T get(CompletableFuture<T> news) throws Exception {
        return news.get(60, TimeUnit.SECONDS);
    }

    private void wish(ExportRecipe recipe, double zoom, double outputScale) {
        PageWindow window = PageWindow.fitting(recipe.sheet().page(), 2000, 2000, outputScale)
                .zoomedAbout(0, 0, zoom);
        worker.wish(new PreviewWorker.Wish(RealAtlas.open(), recipe, window));
    }

    /** At 100 % a screen of scale 1.5 shows 144 pixels an inch. */
    @Test
    @Tag("AC-07")
    void thePreviewIsThePictureThatIsWritten() throws Exception {
        ExportRecipe recipe = recipe(new Page(150, 120), PageFormat.PNG, 144);
        wish(recipe, 1, 1.5);
        PreviewPicture preview = get(heard.painted);
        BufferedImage written = png(get(heard.composed));
        assertEquals(written.getWidth(), preview.pixels().width());
        assertEquals(written.getHeight(), preview.pixels().height());
        for (int y = 0; y < written.getHeight(); y++) {
            for (int x = 0; x < written.getWidth(); x++) {
                assertEquals(written.getRGB(x, y), preview.pixels().at(x, y), x + ", " + y);
            }
        }
        assertFalse(get(heard.findings).isEmpty());
    }

    private static BufferedImage png(PreviewWorker.Composed sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetExport(sheet.source()).write(sheet.sheet(), sheet.recipe(), out, Progress.NONE);
        return ImageIO.read(new java.io.ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void aPageWithoutRoomIsRefusedInWords() throws Exception {
        wish(recipe(new Page(60, 60), PageFormat.PNG, 96), 1, 1);
        assertTrue(get(heard.refused).key().startsWith("sheet.small."));
    }

    @Test
    @Tag("AC-07")
    void theSizeThatIsSaidIsTheSizeOfTheFile(@TempDir Path folder) throws Exception {
        wish(recipe(new Page(150, 120), PageFormat.PNG, 144), 1, 1);
        PreviewWorker.Composed composed = get(heard.composed);
        for (PageFormat format : PageFormat.values()) {
            ExportRecipe recipe = recipe(new Page(150, 120), format, 144);
            CompletableFuture<ReadyFile.Measured> measured = new CompletableFuture<>();
            ready.write(
                    new PreviewWorker.Composed(composed.atlas(), recipe, composed.source(), composed.sheet()),
                    measured::complete);
            Path written = new SheetExport(composed.source())
                    .write(recipe, folder.resolve("a"), Progress.NONE)
                    .files()
                    .get(0);
            assertEquals(Files.size(written), get(measured).bytes(), format.name());
            assertEquals(-1, Files.mismatch(written, get(measured).file().orElseThrow()));
        }
    }

    @Test
    @Tag("AC-07")
    void theSizeOfAVeryLargePictureIsEstimated() throws Exception {
        ExportRecipe recipe = recipe(new Page(420, 297), PageFormat.PNG, 400);
        wish(recipe, 0.2, 1);
        CompletableFuture<ReadyFile.Measured> measured = new CompletableFuture<>();
        ready.write(get(heard.composed), measured::complete);
        assertFalse(get(measured).isExact());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetExport(get(heard.composed).source()).write(get(heard.composed).sheet(), recipe, out, Progress.NONE);
        assertEquals(1, (double) get(measured).bytes() / out.size(), 0.25, "estimate to file");
    }

    @Test
    void whatFitsStandsInTheMiddleAndWhatDoesNotStopsAtItsEdge() {
        PageWindow whole = PageWindow.fitting(new Page(210, 297), 600, 630, 1);
        assertFalse(whole.isCut());
        assertEquals(600, 2 * whole.pageXPx() + whole.pageWidthPx(), 1);
        PageWindow close = whole.zoomedAbout(300, 300, 4).panned(1e6, -1e6);
        assertTrue(close.isCut());
        assertTrue(close.pageXPx() >= 0 && close.pageXPx() < 60, "left edge in sight: " + close.pageXPx());
        assertTrue(close.pageYPx() + close.pageHeightPx() <= 630, "lower edge in sight");
        assertEquals(4 * Viewport.SCREEN_PX_PER_MM, close.pxPerMm());
    }
}
