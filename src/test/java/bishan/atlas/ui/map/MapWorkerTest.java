package bishan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.paint.Pixels;
import bishan.atlas.paint.SpanPainter;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.scene.SceneText;
import bishan.atlas.scene.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapWorkerTest {
    private static final Viewport VIEW = RealAtlas.about(616_500, 3_276_000, 90_000, 400, 300);

    private final MapWorker worker = new MapWorker(RealAtlas.get().typesetter());

    @AfterEach
    void close() {
        worker.close();
    }

    /** A picture, with the thread it was made on. */
    private record Made(MapPicture picture, String thread, boolean onFx) {}

    private static MapWorker.Wish wish(Viewport view, double scale, Visibility visibility, Optional<String> selected) {
        double pxPerMm = Viewport.SCREEN_PX_PER_MM * scale;
        int width = (int) Math.ceil(view.widthMm() * pxPerMm - 1e-3);
        int height = (int) Math.ceil(view.heightMm() * pxPerMm - 1e-3);
        Rim rim = Rim.about(width, height);
        SceneRequest request =
                new SceneRequest(view, visibility, selected, LabelLanguage.ZH, List.of(), rim.widest() / pxPerMm);
        return new MapWorker.Wish(RealAtlas.get(), request, width, height, scale, rim);
    }

    private static MapWorker.Wish wish(Viewport view) {
        return wish(view, 1, Visibility.ALL, Optional.empty());
    }

    /** What the worker makes of a wish that nothing newer follows: the view, and the whole with its rim, which may be the same. */
    private List<Made> make(MapWorker.Wish wish) throws InterruptedException {
        BlockingQueue<Made> made = new LinkedBlockingQueue<>();
        worker.wish(
                wish,
                picture -> made.add(
                        new Made(picture, Thread.currentThread().getName(), Platform.isFxApplicationThread())));
        Made first = made.poll(20, TimeUnit.SECONDS);
        if (first.picture().isWhole()) {
            return List.of(first, first);
        }
        return List.of(first, made.poll(20, TimeUnit.SECONDS));
    }

    private MapPicture whole(MapWorker.Wish wish) throws InterruptedException {
        return make(wish).get(1).picture();
    }

    /** The pixels of a picture painted at once. */
    private static int[] painted(MapPicture picture) {
        Pixels all = picture.pixels();
        Pixels fresh = new Pixels(
                new int[all.argb().length], 0, all.stride(), all.left(), all.top(), all.width(), all.height());
        new SpanPainter(RealAtlas.get().typesetter())
                .paint(picture.list(), fresh, Viewport.SCREEN_PX_PER_MM * picture.outputScale());
        return fresh.argb();
    }

    private static int[] view(MapPicture picture) {
        Pixels pixels = picture.pixels();
        int[] view = new int[picture.wish().widthPx() * picture.wish().heightPx()];
        for (int i = 0; i < view.length; i++) {
            view[i] = pixels.at(i % picture.wish().widthPx(), i / picture.wish().widthPx());
        }
        return view;
    }

    @Test
    @Tag("AC-20")
    void picturesAreMadeOnTheWorkersThread() throws Exception {
        for (Made made : make(wish(VIEW))) {
            assertEquals("map-worker", made.thread());
            assertFalse(made.onFx());
        }
    }

    @Test
    @Tag("AC-01")
    void thePictureIsPaintedFromTheListOfItsRequest() throws Exception {
        MapWorker.Wish wish = wish(VIEW);
        assertEquals(
                SceneText.full(RealAtlas.get().compose(wish.request()), 9),
                SceneText.full(whole(wish).list(), 9));
    }

    @Test
    @Tag("AC-19")
    void thePictureHasTheScreensPixels() throws Exception {
        MapPicture picture = whole(wish(VIEW, 1.5, Visibility.ALL, Optional.empty()));
        assertEquals(600, picture.wish().widthPx());
        assertEquals(450, picture.wish().heightPx());
        assertEquals(VIEW, picture.viewport());
        assertEquals(400, picture.list().widthMm() * Viewport.SCREEN_PX_PER_MM, 1e-6);
    }

    @Test
    void theViewComesFirstAndTheRimAfterIt() throws Exception {
        List<Made> made = make(wish(VIEW));
        MapPicture first = made.get(0).picture();
        assertFalse(first.isWhole());
        assertEquals(first.groundArgb(), first.pixels().at(-1, 10));
        MapPicture whole = made.get(1).picture();
        assertTrue(whole.isWhole());
        assertArrayEquals(view(first), view(whole));
        assertArrayEquals(painted(whole), whole.pixels().argb());
    }

    @Test
    void whereTheMapIsGoingTheRimComesWithTheView() throws Exception {
        make(wish(VIEW));
        MapPicture moved = make(wish(VIEW.panned(-10 / Viewport.SCREEN_PX_PER_MM, 0)))
                .get(0)
                .picture();
        assertEquals(new Rim(0, 0, 20, 0), moved.painted());
        int[] fresh = painted(moved);
        Pixels pixels = moved.pixels();
        int right = moved.wish().widthPx() + 19;
        int at = pixels.offset() + (100 - pixels.top()) * pixels.stride() + right - pixels.left();
        assertEquals(fresh[at], pixels.at(right, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z6", "Z1", "L04"})
    void aSelectionPaintsWhatItTouchesOnly(String id) throws Exception {
        MapPicture before = whole(wish(VIEW));
        long painted = worker.paintedPx();
        MapPicture selected = whole(wish(VIEW, 1, Visibility.ALL, Optional.of(id)));
        long touched = worker.paintedPx() - painted;
        assertTrue(touched < before.pixels().argb().length, touched + " pixels");
        assertArrayEquals(painted(selected), selected.pixels().argb());
    }

    @Test
    void aSmallSelectionPaintsLittle() throws Exception {
        MapPicture before = whole(wish(VIEW));
        String stop = before.list().labels().stream()
                .filter(label -> label.kind().contains("station"))
                .findFirst()
                .orElseThrow()
                .featureId();
        long painted = worker.paintedPx();
        MapPicture selected = whole(wish(VIEW, 1, Visibility.ALL, Optional.of(stop)));
        long touched = worker.paintedPx() - painted;
        assertTrue(touched > 0 && touched < 2_500, touched + " pixels for " + stop);
        assertArrayEquals(painted(selected), selected.pixels().argb());
        whole(wish(VIEW));
        assertEquals(2 * touched, worker.paintedPx() - painted, "as many to take the marks away");
    }

    @Test
    void aWishForWhatIsShownPaintsNothing() throws Exception {
        MapPicture before = whole(wish(VIEW));
        long painted = worker.paintedPx();
        MapPicture again = whole(wish(VIEW));
        assertSame(before.plate(), again.plate());
        assertEquals(painted, worker.paintedPx());
    }

    @ParameterizedTest
    @CsvSource({"metro, 1", "parks_other, 1.25", "towns, 2", "Z6, 1.5"})
    void aLayerSwitchedOffLeavesAPictureAsPaintedAtOnce(String row, double scale) throws Exception {
        whole(wish(VIEW, scale, Visibility.ALL, Optional.empty()));
        Visibility rest = new Visibility(Set.of(row), Visibility.ALL.phases());
        MapPicture without = whole(wish(VIEW, scale, rest, Optional.empty()));
        assertArrayEquals(painted(without), without.pixels().argb());
        MapPicture again = whole(wish(VIEW, scale, Visibility.ALL, Optional.empty()));
        assertArrayEquals(painted(again), again.pixels().argb());
    }

    @Test
    void platesAreUsedAgain() throws Exception {
        for (int i = 0; i < 12; i++) {
            List<Made> made = make(wish(VIEW.panned(i, 0)));
            // As the surface does: what was shown before the whole is given back.
            worker.plates().give(made.get(0).picture().plate());
            if (i > 0) {
                worker.plates().give(shown.plate());
            }
            shown = made.get(1).picture();
        }
        assertTrue(worker.plates().made() <= 4, worker.plates().made() + " plates");
    }

    private MapPicture shown;
}
