package bishan.atlas.ui.map;

import bishan.atlas.geo.Viewport;
import bishan.atlas.paint.Painter;
import bishan.atlas.paint.Pixels;
import bishan.atlas.paint.SpanPainter;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.sheet.MapSource;
import bishan.atlas.text.Typesetter;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Composes and paints pictures of the map on its own thread. */
final class MapWorker {
    private final Painter painter;
    private final LatestOnly thread = new LatestOnly("map-worker");

    /** What to paint, of which atlas and in which theme, and how large in device pixels. */
    record Wish(MapSource atlas, SceneRequest request, int widthPx, int heightPx, double outputScale) {}

    MapWorker(Typesetter typesetter) {
        painter = new SpanPainter(typesetter);
    }

    /** Paints {@code wish} soon, unless a newer one comes first; {@code done} is called on the worker's thread. */
    void wish(Wish wish, Consumer<MapPicture> done) {
        thread.submit(() -> done.accept(paint(wish)));
    }

    private MapPicture paint(Wish wish) {
        DisplayList list = wish.atlas().compose(wish.request());
        BufferedImage pixels = new BufferedImage(wish.widthPx(), wish.heightPx(), BufferedImage.TYPE_INT_ARGB_PRE);
        painter.paint(list, Pixels.of(pixels), Viewport.SCREEN_PX_PER_MM * wish.outputScale());
        return new MapPicture(wish.request().viewport(), wish.outputScale(), pixels, list);
    }

    void close() {
        thread.close();
    }
}
