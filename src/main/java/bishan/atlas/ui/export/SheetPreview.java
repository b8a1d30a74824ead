package bishan.atlas.ui.export;

import bishan.atlas.scene.Box;
import bishan.atlas.sheet.Page;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import javafx.stage.Window;

/**
 * The page as it will be, on the inset ground. The last picture is moved and scaled until the next one comes. A page in full sight is
 * dragged out as a file; one that is cut off is dragged about.
 */
final class SheetPreview extends StackPane {
    private static final double STEP_PX = 60;
    private static final double STEP = 1.25;
    private static final double WHEEL = 1.003;

    private final Consumer<PageWindow> wanted;
    private final Pane ground = new Pane();
    private final Region paper = new Region();
    private final ImageView image = new ImageView();
    private final Affine move = new Affine();
    private final PageMarks marks = new PageMarks();
    private final Region busy = new Region();
    private final StackPane refusal = new StackPane();
    private final ZoomControl zoom;
    private final DragHandle handle;
    private Page page = new Page(210, 297);
    private PageWindow window;
    private boolean fits = true;
    private PreviewPicture picture;
    private Optional<Path> file = Optional.empty();
    private Point2D held;

    /** @param wanted hears of every new window that should be painted */
    SheetPreview(Words words, Consumer<PageWindow> wanted) {
        this.wanted = wanted;
        getStyleClass().add("export-preview");
        setId("export-preview");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleText(words.get("export.preview"));
        paper.getStyleClass().add("preview-paper");
        paper.setManaged(false);
        image.setManaged(false);
        image.getTransforms().add(move);
        marks.setManaged(false);
        marks.setMouseTransparent(true);
        ground.getChildren().addAll(paper, image, marks);
        ground.setMinSize(0, 0);
        busy.getStyleClass().add("preview-busy");
        busy.setMaxHeight(2);
        busy.setVisible(false);
        refusal.getStyleClass().add("preview-refusal");
        refusal.setVisible(false);
        refusal.setMaxSize(360, USE_PREF_SIZE);
        zoom = new ZoomControl(words, () -> zoomBy(1 / STEP), this::fit, () -> zoomBy(STEP));
        handle = new DragHandle(words);
        handle.setOnDragDetected(this::dragOut);
        getChildren().addAll(ground, busy, refusal, handle, zoom);
        setAlignment(busy, Pos.TOP_CENTER);
        setAlignment(zoom, Pos.BOTTOM_RIGHT);
        setAlignment(handle, Pos.BOTTOM_LEFT);
        setMargin(zoom, new Insets(12));
        setMargin(handle, new Insets(12));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        listen();
    }

    private void listen() {
        widthProperty().addListener(o -> resized());
        heightProperty().addListener(o -> resized());
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .addListener(o -> resized());
        addEventHandler(ScrollEvent.SCROLL, e -> {
            zoomAbout(e.getX(), e.getY(), Math.pow(WHEEL, e.getDeltaY()));
            e.consume();
        });
        ground.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            requestFocus();
            held = new Point2D(e.getX(), e.getY());
        });
        ground.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        ground.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getClickCount() == 2) {
                if (fits) {
                    zoomAbout(e.getX(), e.getY(), 1 / window.zoom());
                } else {
                    fit();
                }
            }
        });
        ground.setOnDragDetected(e -> {
            if (window != null && !window.isCut()) {
                dragOut(e);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> zoomBy(STEP);
            case MINUS, SUBTRACT -> zoomBy(1 / STEP);
            case DIGIT0, NUMPAD0 -> fit();
            case LEFT -> pan(STEP_PX, 0);
            case RIGHT -> pan(-STEP_PX, 0);
            case UP -> pan(0, STEP_PX);
            case DOWN -> pan(0, -STEP_PX);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** How the page lies now, or nothing before the first layout. */
    Optional<PageWindow> window() {
        return Optional.ofNullable(window);
    }

    /** The page that is wished for; another size is shown whole. */
    void setPage(Page next) {
        if (!next.equals(page)) {
            page = next;
            fits = true;
            mark(List.of());
            resized();
        }
    }

    void setBusy(boolean on) {
        busy.setVisible(on);
    }

    void show(PreviewPicture next) {
        refusal.setVisible(false);
        picture = next;
        image.setImage(next.image());
        lay();
    }

    /** Says why there is no sheet; the last picture stays behind it. */
    void refuse(String why) {
        refusal.getChildren().setAll(WrappedText.of(why, "type-body", "type-danger"));
        refusal.setVisible(true);
    }

    /** What a drag gives out; empty while it is not written. */
    void setFile(Optional<Path> ready) {
        file = ready;
        handle.setReady(ready.isPresent());
        followCursor();
    }

    /** Shows {@code boxes} (page millimetres) by a frame each and brings them into sight. */
    void mark(List<Box> boxes) {
        marks.set(boxes);
        if (window != null && !boxes.isEmpty()) {
            Box all = PageMarks.around(boxes);
            if (!fits || boxes.size() == 1) {
                double room = Math.min(
                        getWidth() / (Math.max(all.width(), 30) * 1.6),
                        getHeight() / (Math.max(all.height(), 30) * 1.6));
                double wish = Math.max(
                        PageWindow.fitting(page, getWidth(), getHeight(), outputScale())
                                .zoom(),
                        Math.min(2, room / (96 / 25.4)));
                fits = false;
                set(window.zoomedAbout(0, 0, wish)
                        .centredOn((all.minX() + all.maxX()) / 2, (all.minY() + all.maxY()) / 2));
            }
        }
        lay();
    }

    private void zoomBy(double by) {
        zoomAbout(getWidth() / 2, getHeight() / 2, by);
    }

    private void zoomAbout(double x, double y, double by) {
        if (window != null) {
            fits = false;
            set(window.zoomedAbout(x, y, window.zoom() * by));
        }
    }

    private void fit() {
        fits = true;
        resized();
    }

    private void pan(double dx, double dy) {
        if (window != null) {
            set(window.panned(dx, dy));
        }
    }

    private void drag(MouseEvent event) {
        if (window != null && window.isCut() && held != null) {
            pan(event.getX() - held.getX(), event.getY() - held.getY());
            held = new Point2D(event.getX(), event.getY());
        }
    }

    private void dragOut(MouseEvent event) {
        if (file.isPresent()) {
            Dragboard board = startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.get().toFile()));
            board.setContent(content);
            event.consume();
        }
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    private void resized() {
        if (getWidth() < 50 || getHeight() < 50) {
            return;
        }
        PageWindow fitting = PageWindow.fitting(page, getWidth(), getHeight(), outputScale());
        if (fits || window == null) {
            set(fitting);
        } else {
            double keptX = (window.widthPx() / 2 - window.pageXPx()) / window.pxPerMm();
            double keptY = (window.heightPx() / 2 - window.pageYPx()) / window.pxPerMm();
            set(fitting.zoomedAbout(0, 0, window.zoom()).centredOn(keptX, keptY));
        }
    }

    private void set(PageWindow next) {
        boolean news = !next.equals(window);
        window = next;
        lay();
        if (news) {
            wanted.accept(next);
        }
    }

    private void lay() {
        if (window == null) {
            return;
        }
        PageWindow at = picture == null || picture.window().page().equals(page) ? window : picture.window();
        paper.resizeRelocate(at.pageXPx(), at.pageYPx(), at.pageWidthPx(), at.pageHeightPx());
        if (picture != null) {
            double by = at.zoom() / picture.window().zoom();
            double scale = by / picture.window().outputScale();
            image.setSmooth(by != 1);
            move.setToTransform(
                    scale,
                    0,
                    at.pageXPx() + picture.pixels().left() * scale,
                    0,
                    scale,
                    at.pageYPx() + picture.pixels().top() * scale);
        }
        marks.lay(at);
        zoom.say(window.zoom());
        followCursor();
    }

    private void followCursor() {
        boolean cut = window != null && window.isCut();
        ground.setCursor(cut || file.isPresent() ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    }
}
