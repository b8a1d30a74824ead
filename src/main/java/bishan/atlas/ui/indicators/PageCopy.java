package bishan.atlas.ui.indicators;

import bishan.atlas.app.IndicatorPage;
import bishan.atlas.app.chart.ChartPicture;
import bishan.atlas.app.table.AtlasTables;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.kit.CopyTable;
import bishan.atlas.ui.kit.Words;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Takes a page to the clipboard: its table as text, its chart as a picture that a worker paints. */
record PageCopy(IndicatorPage page, AtlasModel model, Words words) {
    void table() {
        CopyTable copy = new CopyTable(words.of("ui"), model.messageProperty()::set);
        new AtlasTables(model.atlas().atlas())
                .ofSeries(page.head().seriesId(), words.language())
                .ifPresent(copy::copy);
    }

    void chart() {
        ChartPicture picture =
                new ChartPicture(model.atlas().typesetter(), model.atlas().theme());
        CompletableFuture.supplyAsync(() -> picture.paint(page))
                .thenAccept(pixels -> Platform.runLater(() -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putImage(image(pixels));
                    Clipboard.getSystemClipboard().setContent(content);
                    model.messageProperty()
                            .set(words.get("copied.chart", page.head().title()));
                }));
    }

    private static Image image(BufferedImage pixels) {
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        int[] argb = ((DataBufferInt) pixels.getRaster().getDataBuffer()).getData();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
        return image;
    }
}
