package bishan.atlas.ui.export;

import bishan.atlas.paint.Pixels;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A painted part of a page.
 *
 * @param window where the page lay when it was painted
 */
record PreviewPicture(PageWindow window, Pixels pixels) {

    /** The pixels as they are, without a copy. */
    Image image() {
        IntBuffer buffer = IntBuffer.wrap(pixels.argb());
        return new WritableImage(
                new PixelBuffer<>(pixels.width(), pixels.height(), buffer, PixelFormat.getIntArgbPreInstance()));
    }
}
