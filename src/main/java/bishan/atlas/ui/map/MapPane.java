package bishan.atlas.ui.map;

import bishan.atlas.app.MapState;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.MapFeature;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.ui.AtlasModel;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.locationtech.jts.geom.Envelope;

/**
 * The map of the window. It takes the keyboard focus after start, so that the arrow keys work at once. A change of view moves the last
 * picture in the same frame; the worker paints the new one, and a picture that is no longer wanted is dropped.
 */
public final class MapPane extends Region {
    private static final double FIT_MARGIN_MM = 5;
    /** Flying to a point shows at least this much ground, metres. */
    private static final double POINT_GROUND_M = 6_000;

    private final AtlasModel model;
    private final PointerProbe probe;
    private final PictureOrders orders;
    private final MapSurface surface;
    private final HoverMark hover = new HoverMark();
    private final Rectangle zoomBox = new Rectangle();
    private final Rectangle clip = new Rectangle();
    private final Glide glide;
    private final MapGestures gestures;
    private int groundArgb;
    private boolean fitted;
    private boolean reducedMotion;

    public MapPane(AtlasModel model) {
        this.model = model;
        orders = new PictureOrders(model);
        surface = orders.surface();
        glide = new Glide(viewport -> model.viewportProperty().set(viewport));
        model.viewportProperty().addListener((o, before, now) -> glide.seen(now));
        getStyleClass().add("map-pane");
        setFocusTraversable(true);
        setClip(clip);
        zoomBox.getStyleClass().add("zoom-box");
        zoomBox.setManaged(false);
        zoomBox.setMouseTransparent(true);
        zoomBox.setVisible(false);
        shownProperty().addListener((o, was, now) -> layBareGround());
        getChildren().addAll(surface, hover, zoomBox);
        gestures = new MapGestures(this, new Moves());
        probe = new PointerProbe(model, hover);
        model.viewportProperty().addListener((o, was, now) -> viewChanged(now));
        model.stateProperty().addListener((o, was, now) -> stateChanged(was, now));
        // The last picture stays until the one of the new atlas is painted.
        model.atlasProperty()
                .addListener(
                        (o, was, now) -> viewChanged(model.viewportProperty().get()));
        model.flightProperty().addListener((o, was, now) -> now.ifPresent(this::fly));
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> probe.moved(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> probe.dragged(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> probe.left());
        // Through the scene, so that a window that goes on with another scene does not hold this map.
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .addListener(o -> repaint());
        sceneProperty().addListener((o, was, now) -> {
            if (now != null) {
                Platform.runLater(this::requestFocus);
            }
        });
    }

    /** Boxes over the map, logical pixels of it, that no label is placed under. */
    public void setReserved(List<? extends Bounds> boundsPx) {
        double k = 1 / Viewport.SCREEN_PX_PER_MM;
        orders.reserve(boundsPx.stream()
                .map(b -> new Box(b.getMinX() * k, b.getMinY() * k, b.getMaxX() * k, b.getMaxY() * k))
                .toList());
        repaint();
    }

    /** Everything that moves by itself jumps instead. */
    public void setReducedMotion(boolean reduced) {
        reducedMotion = reduced;
    }

    /** What the picture on screen was painted from; null before the first. */
    public ReadOnlyObjectProperty<DisplayList> shownProperty() {
        return orders.shownProperty();
    }

    /** True while the picture on screen is the one of the moment: neither moved nor waiting for a newer one. */
    public boolean isSharp() {
        return orders.isSharp();
    }

    /** What was composed and painted for this map. */
    MapWorker worker() {
        return orders.worker();
    }

    /** Zooms by {@code steps} of two (positive in) about the centre. */
    public void zoomBy(double steps) {
        gestures.zoomBy(Math.pow(2, steps));
    }

    /** Frees the threads. */
    public void close() {
        orders.close();
        probe.close();
    }

    /** Where no picture is yet the ground shows in its own colour. */
    private void layBareGround() {
        int rgb = surface.shown().groundArgb();
        if (rgb != groundArgb) {
            groundArgb = rgb;
            setBackground(Background.fill(Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF)));
        }
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, getWidth());
        double height = Math.max(1, getHeight());
        clip.setWidth(width);
        clip.setHeight(height);
        hover.resizeRelocate(0, 0, width, height);
        double widthMm = width / Viewport.SCREEN_PX_PER_MM;
        double heightMm = height / Viewport.SCREEN_PX_PER_MM;
        Viewport now = model.viewportProperty().get();
        if (width < 50 || height < 50 || (fitted && now.widthMm() == widthMm && now.heightMm() == heightMm)) {
            return;
        }
        Viewport next = fitted
                ? now.resized(widthMm, heightMm)
                : Viewport.fitting(model.atlas().home(), widthMm, heightMm, FIT_MARGIN_MM);
        fitted = true;
        model.viewportProperty().set(next);
    }

    private void viewChanged(Viewport now) {
        surface.follow(now);
        hover.clear();
        repaint();
    }

    private void stateChanged(MapState was, MapState now) {
        boolean sameMap = was.visibility().equals(now.visibility())
                && was.selected().equals(now.selected())
                && was.labels() == now.labels()
                && was.theme().equals(now.theme());
        if (!sameMap) {
            repaint();
        }
    }

    private void repaint() {
        if (fitted) {
            orders.order(outputScale());
        }
    }

    private void fly(AtlasModel.Flight flight) {
        model.flightProperty().set(Optional.empty());
        Viewport now = model.viewportProperty().get();
        Envelope ground = new Envelope(flight.ground());
        boolean point = ground.getWidth() < 1 && ground.getHeight() < 1;
        if (point) {
            ground.expandBy(POINT_GROUND_M / 2);
        }
        double margin = point ? 0 : Math.min(now.widthMm(), now.heightMm()) * 0.12;
        boolean home = ground.equals(model.atlas().home());
        Viewport target = Viewport.fitting(ground, now.widthMm(), now.heightMm(), home ? FIT_MARGIN_MM : margin);
        glide.to(now, target, !reducedMotion);
    }

    /** What the gestures do to this map. */
    private final class Moves implements MapGestures.Moves {
        @Override
        public double outputScale() {
            return MapPane.this.outputScale();
        }

        @Override
        public Viewport viewport() {
            return model.viewportProperty().get();
        }

        @Override
        public void show(Viewport viewport) {
            glide.stop();
            model.viewportProperty().set(viewport);
        }

        @Override
        public void glide(Viewport viewport) {
            glide.to(viewport(), viewport, !reducedMotion);
        }

        @Override
        public void clickedAt(double xPx, double yPx) {
            probe.identify(xPx, yPx, found -> model.select(found.map(MapFeature::id)));
        }

        @Override
        public void contextAt(double xPx, double yPx, double screenX, double screenY) {
            CoordinateMenu.show(MapPane.this, model, viewport().ground(mm(xPx), mm(yPx)), screenX, screenY);
        }

        @Override
        public void boxed(Rectangle2D box, boolean finished) {
            zoomBox.setVisible(!finished);
            zoomBox.setX(box.getMinX());
            zoomBox.setY(box.getMinY());
            zoomBox.setWidth(box.getWidth());
            zoomBox.setHeight(box.getHeight());
            if (finished && box.getWidth() > 8 && box.getHeight() > 8) {
                Viewport now = viewport();
                Envelope ground = new Envelope(
                        now.ground(mm(box.getMinX()), mm(box.getMinY())),
                        now.ground(mm(box.getMaxX()), mm(box.getMaxY())));
                glide(Viewport.fitting(ground, now.widthMm(), now.heightMm(), 0));
            }
        }

        @Override
        public void home() {
            model.flyHome();
        }

        @Override
        public void escape() {
            model.select(Optional.empty());
        }

        private double mm(double px) {
            return px / Viewport.SCREEN_PX_PER_MM;
        }
    }
}
