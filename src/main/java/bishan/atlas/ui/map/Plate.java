package bishan.atlas.ui.map;

import bishan.atlas.paint.Pixels;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pixels that a worker paints and JavaFX shows as they are, without a copy. Never painted while it is on screen, see {@link Plates}. */
final class Plate {
    private final int width;
    private final int height;
    private final int[] argb;
    private final PixelBuffer<IntBuffer> buffer;
    private WritableImage image;

    Plate(int width, int height) {
        this.width = width;
        this.height = height;
        argb = new int[Math.multiplyExact(width, height)];
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isOf(int wantedWidth, int wantedHeight) {
        return width == wantedWidth && height == wantedHeight;
    }

    /** The pixels as a window of a picture whose upper left pixel is {@code left} and {@code top} pixels inside this plate. */
    Pixels pixels(int left, int top) {
        return new Pixels(argb, 0, width, -left, -top, width, height);
    }

    void copyFrom(Plate other) {
        System.arraycopy(other.argb, 0, argb, 0, argb.length);
    }

    /** The image of the pixels as they are now. JavaFX thread only. */
    Image image() {
        if (image == null) {
            image = new WritableImage(buffer);
        } else {
            buffer.updateBuffer(b -> null);
        }
        return image;
    }
}
