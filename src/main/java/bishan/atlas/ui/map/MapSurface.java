package bishan.atlas.ui.map;

import bishan.atlas.geo.Viewport;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Affine;

/** Shows the last picture, moved and scaled to the viewport of the moment until the next one comes. JavaFX thread only. */
final class MapSurface extends ImageView {
    private final Affine move = new Affine();
    private MapPicture shown;

    MapSurface() {
        setManaged(false);
        setMouseTransparent(true);
        setSmooth(true);
        getTransforms().add(move);
    }

    /** The pixels are used as they are, not copied. */
    void show(MapPicture picture) {
        shown = picture;
        int width = picture.pixels().getWidth();
        int height = picture.pixels().getHeight();
        int[] data = ((DataBufferInt) picture.pixels().getRaster().getDataBuffer()).getData();
        PixelBuffer<IntBuffer> buffer =
                new PixelBuffer<>(width, height, IntBuffer.wrap(data), PixelFormat.getIntArgbPreInstance());
        setImage(new WritableImage(buffer));
        setFitWidth(width / picture.outputScale());
        setFitHeight(height / picture.outputScale());
    }

    MapPicture shown() {
        return shown;
    }

    /** Places the last picture where its ground lies in {@code viewport}. */
    void follow(Viewport viewport) {
        if (shown == null) {
            return;
        }
        Viewport was = shown.viewport();
        double scale = was.denominator() / viewport.denominator();
        double x = viewport.xMm(was.east(0)) * Viewport.SCREEN_PX_PER_MM;
        double y = viewport.yMm(was.north(0)) * Viewport.SCREEN_PX_PER_MM;
        boolean still = was.equals(viewport);
        move.setToTransform(still ? 1 : scale, 0, still ? 0 : x, 0, still ? 1 : scale, still ? 0 : y);
    }
}
