package bishan.atlas.ui.export;

import bishan.atlas.paint.Pixels;
import bishan.atlas.paint.SpanPainter;
import bishan.atlas.sheet.Page;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A figure and its caption, ready for the clipboard.
 *
 * @param caption in the language of the sheet
 */
record FigureCopy(Image image, String caption) {
    /** What a printed report wants. */
    static final int DPI = 300;

    private static final double MOST_PIXELS = 16_000_000;
    private static final int LEAST_DPI = 72;
    private static final double MM_PER_INCH = 25.4;

    /** Paints {@code sheet}; never on the JavaFX thread. */
    static FigureCopy of(PreviewWorker.Composed sheet) {
        Page page = sheet.recipe().sheet().page();
        int dpi = dpi(page, sheet.recipe().dpi());
        Pixels pixels = Pixels.of(page.widthPx(dpi), page.heightPx(dpi));
        new SpanPainter(sheet.source().typesetter()).paint(sheet.sheet().page(), pixels, dpi / MM_PER_INCH);
        Image image = new WritableImage(new PixelBuffer<>(
                pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance()));
        return new FigureCopy(image, Caption.of(sheet));
    }

    /** The resolution wished for, or less where the clipboard would have to hold too many pixels. */
    private static int dpi(Page page, int wished) {
        double pixels = (double) page.widthPx(wished) * page.heightPx(wished);
        return pixels <= MOST_PIXELS ? wished : (int) Math.max(LEAST_DPI, wished * Math.sqrt(MOST_PIXELS / pixels));
    }
}
