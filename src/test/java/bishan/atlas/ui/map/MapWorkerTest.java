package bishan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.scene.SceneText;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MapWorkerTest {
    private static final SceneRequest REQUEST = RealAtlas.request(RealAtlas.district(400, 300), Language.ZH);

    private final MapWorker worker = new MapWorker(RealAtlas.get().typesetter());

    @AfterEach
    void close() {
        worker.close();
    }

    /** A picture, with the thread it was made on. */
    private record Made(MapPicture picture, String thread, boolean onFx) {}

    private Made make(double scale) throws Exception {
        CompletableFuture<Made> made = new CompletableFuture<>();
        worker.wish(
                new MapWorker.Wish(RealAtlas.get(), REQUEST, (int) (400 * scale), (int) (300 * scale), scale),
                picture -> made.complete(
                        new Made(picture, Thread.currentThread().getName(), Platform.isFxApplicationThread())));
        return made.get(20, TimeUnit.SECONDS);
    }

    @Test
    @Tag("AC-20")
    void picturesAreMadeOnTheWorkersThread() throws Exception {
        Made made = make(1);
        assertEquals("map-worker", made.thread());
        assertFalse(made.onFx());
    }

    @Test
    @Tag("AC-01")
    void thePictureIsPaintedFromTheListOfItsRequest() throws Exception {
        assertEquals(
                SceneText.full(RealAtlas.get().compose(REQUEST), 9),
                SceneText.full(make(1).picture().list(), 9));
    }

    @Test
    @Tag("AC-19")
    void thePictureHasTheScreensPixels() throws Exception {
        MapPicture picture = make(1.5).picture();
        assertEquals(600, picture.pixels().getWidth());
        assertEquals(450, picture.pixels().getHeight());
        assertEquals(REQUEST.viewport(), picture.viewport());
        assertEquals(400, picture.list().widthMm() * Viewport.SCREEN_PX_PER_MM, 1e-6);
    }
}
