package bishan.atlas.ui.kit;

import bishan.atlas.app.ThemedAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.paint.Painter;
import bishan.atlas.paint.Pixels;
import bishan.atlas.paint.SpanPainter;
import bishan.atlas.scene.DisplayList;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;

/**
 * Legend symbols drawn by the map's own style, painted by a worker at the screen's scale and kept. JavaFX thread only, but for the
 * worker.
 */
public final class PatchImages implements AutoCloseable {
    private volatile ThemedAtlas atlas;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "legend symbols");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Key, CompletableFuture<Image>> kept = new ConcurrentHashMap<>();
    private final Painter painter;
    /** Shown until the symbol of a newer atlas or another theme is painted. */
    private final Map<Key, Image> last = new HashMap<>();
    /** Whoever shows a symbol; a view that is thrown away is forgotten with it. */
    private final Map<ImageView, Key> views = new WeakHashMap<>();

    private record Key(String rowId, int widthPx, int heightPx, double screenScale) {}

    public PatchImages(ThemedAtlas atlas) {
        this.atlas = atlas;
        painter = new SpanPainter(atlas.typesetter());
    }

    /** The symbol of a row of the tree, in logical pixels; it fills itself in when the worker has painted it. */
    public ImageView symbol(String rowId, int widthPx, int heightPx) {
        ImageView view = new ImageView();
        view.getStyleClass().add("legend-patch");
        view.setFitWidth(widthPx);
        view.setFitHeight(heightPx);
        view.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .addListener((o, before, scale) -> {
                    if (scale != null) {
                        show(view, new Key(rowId, widthPx, heightPx, scale.doubleValue()));
                    }
                });
        return view;
    }

    /** Draws every symbol anew by {@code next}; the old ones stay until then. */
    public void use(ThemedAtlas next) {
        atlas = next;
        kept.clear();
        Map<ImageView, Key> shown = new HashMap<>(views);
        shown.keySet().removeIf(view -> view.getScene() == null);
        shown.forEach(this::show);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private void show(ImageView view, Key key) {
        views.put(view, key);
        if (view.getImage() == null) {
            view.setImage(last.get(key));
        }
        kept.computeIfAbsent(key, this::painted)
                .thenAccept(image -> onFx(() -> {
                    last.put(key, image);
                    view.setImage(image);
                }));
    }

    private CompletableFuture<Image> painted(Key key) {
        return CompletableFuture.supplyAsync(() -> paint(key), worker);
    }

    private Image paint(Key key) {
        double mm = 1 / Viewport.SCREEN_PX_PER_MM;
        DisplayList symbol = atlas.patch(key.rowId(), key.widthPx() * mm, key.heightPx() * mm);
        int width = (int) Math.ceil(key.widthPx() * key.screenScale());
        int height = (int) Math.ceil(key.heightPx() * key.screenScale());
        Pixels pixels = Pixels.of(width, height);
        painter.paint(symbol, pixels, Viewport.SCREEN_PX_PER_MM * key.screenScale());
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels.argb(), 0, width);
        return image;
    }

    private static void onFx(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }
}
