package bishan.atlas.ui.map;

import bishan.atlas.geo.Viewport;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;

/** Shows the last picture, moved and scaled to the viewport of the moment until the next one comes. JavaFX thread only. */
final class MapSurface extends ImageView {
    private final Affine move = new Affine();
    private final Consumer<Plate> free;
    private final Deque<Leaving> leaving = new ArrayDeque<>();
    private final Frees frees = new Frees();
    private MapPicture shown;
    private long frame;

    private boolean closed;

    /** A plate that was shown until a frame. */
    private record Leaving(Plate plate, long since) {}

    /** @param free takes the plates that JavaFX no longer draws */
    MapSurface(Consumer<Plate> free) {
        this.free = free;
        setManaged(false);
        setMouseTransparent(true);
        getTransforms().add(move);
    }

    void show(MapPicture picture) {
        boolean samePixels = shown != null && shown.plate() == picture.plate();
        if (shown != null && !samePixels) {
            leaving.add(new Leaving(shown.plate(), frame));
            frees.start();
        }
        shown = picture;
        if (!samePixels) {
            setImage(picture.plate().image());
        }
        setX(-picture.wish().rim().left());
        setY(-picture.wish().rim().top());
    }

    /** Lets go of the picture: it holds millions of pixels. Nothing is shown any more. */
    void close() {
        closed = true;
        frees.stop();
        leaving.clear();
        shown = null;
        setImage(null);
    }

    boolean isClosed() {
        return closed;
    }

    /** The picture on screen; null before the first. */
    MapPicture shown() {
        return shown;
    }

    /** Places the last picture where its ground lies in {@code viewport}. */
    void follow(Viewport viewport) {
        if (shown == null) {
            return;
        }
        PictureMove to = PictureMove.of(shown.viewport(), viewport, shown.outputScale());
        setSmooth(!to.isShift());
        // Laid out in device pixels and scaled back as a whole: so the transforms cancel out exactly and one pixel of
        // the plate is
        // one of the screen. A width divided by the screen's scale does not always come out even.
        double scale = to.scale() / shown.outputScale();
        move.setToTransform(scale, 0, to.x(), 0, scale, to.y());
    }

    /** Frees plates two frames after they were replaced: in the first the new one came on screen, the old one may be read until then. */
    private final class Frees extends AnimationTimer {
        @Override
        public void handle(long now) {
            frame++;
            while (!leaving.isEmpty() && frame - leaving.peek().since() >= 2) {
                free.accept(leaving.poll().plate());
            }
            if (leaving.isEmpty()) {
                stop();
            }
        }
    }
}
