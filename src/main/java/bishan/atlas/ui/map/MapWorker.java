package bishan.atlas.ui.map;

import bishan.atlas.geo.Viewport;
import bishan.atlas.paint.Painter;
import bishan.atlas.paint.Pixels;
import bishan.atlas.paint.SpanPainter;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.ListDifference;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.sheet.MapSource;
import bishan.atlas.text.Typesetter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/**
 * Composes and paints pictures of the map on its own thread: the view first, with the part of the rim that the motion will show next,
 * then, if nothing newer is wished for, the whole rim. Where the view stays, only what differs from the last picture is painted.
 */
final class MapWorker {
    /** Where more than this share has changed, all is painted. */
    private static final double MUCH = 0.6;

    private final Painter painter;
    private final Plates plates = new Plates();
    private final LatestOnly thread = new LatestOnly("map-worker");
    private final LongAdder composed = new LongAdder();
    private final LongAdder paintedPx = new LongAdder();
    /** The picture made last. Its plate is on screen or will be, and so is not painted over until another has taken its place. */
    private volatile MapPicture last;

    /**
     * What to paint, of which atlas and in which theme.
     *
     * @param widthPx width of the view, device pixels
     * @param rim what is painted beyond the view
     */
    record Wish(MapSource atlas, SceneRequest request, int widthPx, int heightPx, double outputScale, Rim rim) {
        private double pxPerMm() {
            return Viewport.SCREEN_PX_PER_MM * outputScale;
        }

        private PixelBox box(Rim about) {
            return PixelBox.view(widthPx, heightPx, about);
        }

        private boolean sameFrame(Wish other) {
            return widthPx == other.widthPx
                    && heightPx == other.heightPx
                    && outputScale == other.outputScale
                    && rim.equals(other.rim)
                    && request.viewport().equals(other.request.viewport());
        }
    }

    MapWorker(Typesetter typesetter) {
        painter = new SpanPainter(typesetter);
    }

    /**
     * Paints {@code wish} soon, unless a newer one comes first; {@code done} is called on the worker's thread, twice where the rim comes
     * after the view.
     */
    void wish(Wish wish, Consumer<MapPicture> done) {
        thread.submit(() -> paint(wish, done));
    }

    /** Where the plates of pictures that are shown no more go. */
    Plates plates() {
        return plates;
    }

    /** How often a composer was asked, and how many pixels were painted so far. */
    long composed() {
        return composed.sum();
    }

    long paintedPx() {
        return paintedPx.sum();
    }

    private void paint(Wish wish, Consumer<MapPicture> done) {
        DisplayList list = wish.atlas().compose(wish.request());
        composed.increment();
        MapPicture before = last;
        boolean retouches = before != null && before.wish().sameFrame(wish);
        MapPicture now = retouches ? retouched(before, wish, list) : view(before, wish, list);
        last = now;
        done.accept(now);
        if (!now.isWhole() && !thread.isWaiting()) {
            MapPicture whole = whole(now);
            if (whole != now) {
                last = whole;
                done.accept(whole);
            }
        }
    }

    private Plate plate(Wish wish) {
        PixelBox all = wish.box(wish.rim());
        return plates.take(all.width(), all.height());
    }

    private MapPicture view(MapPicture before, Wish wish, DisplayList list) {
        Viewport now = wish.request().viewport();
        Rim ahead = before == null ? Rim.NONE : wish.rim().ahead(before.viewport(), now, wish.pxPerMm());
        MapPicture picture = new MapPicture(wish, plate(wish), ahead, list);
        PixelBox painted = wish.box(ahead);
        for (PixelBox bare : PixelBox.between(wish.box(wish.rim()), painted)) {
            fill(part(picture, bare), picture.groundArgb());
        }
        paint(picture, painted);
        return picture;
    }

    /** The same view with other things on it. */
    private MapPicture retouched(MapPicture before, Wish wish, DisplayList list) {
        PixelBox painted = wish.box(before.painted());
        List<PixelBox> changed = PixelBox.apart(ListDifference.of(before.list(), list).stream()
                .map(box -> PixelBox.about(box, wish.pxPerMm()).in(painted))
                .filter(box -> !box.isEmpty())
                .toList());
        if (changed.isEmpty()) {
            return new MapPicture(wish, before.plate(), before.painted(), list);
        }
        MapPicture picture = new MapPicture(wish, plate(wish), before.painted(), list);
        picture.plate().copyFrom(before.plate());
        boolean much = changed.stream().mapToLong(PixelBox::area).sum() > MUCH * painted.area();
        for (PixelBox box : much ? List.of(painted) : changed) {
            paint(picture, box);
        }
        return picture;
    }

    /** The picture with all of its rim, or the picture itself where something newer is wished for meanwhile. */
    private MapPicture whole(MapPicture view) {
        Wish wish = view.wish();
        MapPicture picture = new MapPicture(wish, plate(wish), wish.rim(), view.list());
        for (PixelBox strip : PixelBox.between(wish.box(wish.rim()), wish.box(view.painted()))) {
            if (thread.isWaiting()) {
                plates.give(picture.plate());
                return view;
            }
            paint(picture, strip);
        }
        copy(view, picture, wish.box(view.painted()));
        return picture;
    }

    private void paint(MapPicture picture, PixelBox box) {
        painter.paint(picture.list(), part(picture, box), picture.wish().pxPerMm());
        paintedPx.add(box.area());
    }

    private static Pixels part(MapPicture picture, PixelBox box) {
        return picture.pixels().part(box.x(), box.y(), box.width(), box.height());
    }

    private static void fill(Pixels part, int argb) {
        for (int y = 0; y < part.height(); y++) {
            int from = part.offset() + y * part.stride();
            Arrays.fill(part.argb(), from, from + part.width(), argb);
        }
    }

    private static void copy(MapPicture from, MapPicture to, PixelBox box) {
        Pixels source = part(from, box);
        Pixels target = part(to, box);
        for (int y = 0; y < box.height(); y++) {
            System.arraycopy(
                    source.argb(),
                    source.offset() + y * source.stride(),
                    target.argb(),
                    target.offset() + y * target.stride(),
                    box.width());
        }
    }

    /** Stops; a picture still being painted is the last thing held, until it is done. */
    void close() {
        thread.close();
        plates.close();
        last = null;
    }
}
