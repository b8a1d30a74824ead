package bishan.atlas.ui.map;

import bishan.atlas.geo.Viewport;
import java.util.function.BiConsumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * Mouse and keys of the map as planners know them from QGIS: the wheel zooms about the cursor, the left button drags and clicks, the
 * middle one always drags, Shift and drag zooms to a box, a double click zooms in, arrows pan a quarter of the view.
 */
final class MapGestures {
    /** A press that moves less than this, pixels, is a click. */
    private static final double CLICK_PX = 4;

    private static final double WHEEL_STEP = 1.5;
    private static final double FINE_STEP = 1.08;
    private static final double KEY_STEP = 2;
    /** JavaFX reports one notch of a wheel as this many pixels. */
    private static final double NOTCH_PX = 40;

    private final Region surface;
    private final Moves moves;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private boolean dragged;
    private boolean boxing;

    /** What gestures do. Pixels are logical ones of the surface. */
    interface Moves {
        Viewport viewport();

        /** Device pixels a logical one. */
        double outputScale();

        /** Shows {@code viewport} at once, by moving the last picture. */
        void show(Viewport viewport);

        /** Glides to {@code viewport}. */
        void glide(Viewport viewport);

        void clickedAt(double xPx, double yPx);

        void contextAt(double xPx, double yPx, double screenX, double screenY);

        void boxed(Rectangle2D boxPx, boolean finished);

        void home();

        void escape();
    }

    MapGestures(Region surface, Moves moves) {
        this.surface = surface;
        this.moves = moves;
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        surface.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void pressed(MouseEvent event) {
        surface.requestFocus();
        pressX = lastX = event.getX();
        pressY = lastY = event.getY();
        dragged = false;
        boxing = event.getButton() == MouseButton.PRIMARY && event.isShiftDown();
        event.consume();
    }

    private void dragged(MouseEvent event) {
        boolean pans = event.isPrimaryButtonDown() || event.isMiddleButtonDown();
        dragged |= Math.hypot(event.getX() - pressX, event.getY() - pressY) > CLICK_PX;
        if (!pans || !dragged) {
            return;
        }
        if (boxing) {
            moves.boxed(box(event), false);
        } else {
            surface.setCursor(Cursor.CLOSED_HAND);
            moves.show(moves.viewport()
                    .panned(
                            mm(onDevice(event.getX()) - onDevice(lastX)),
                            mm(onDevice(event.getY()) - onDevice(lastY))));
        }
        lastX = event.getX();
        lastY = event.getY();
        event.consume();
    }

    /** The edge of the device pixel: dragged by whole ones, the picture stays crisp. */
    private double onDevice(double px) {
        return Math.floor(px * moves.outputScale() + 1e-6) / moves.outputScale();
    }

    private void released(MouseEvent event) {
        surface.setCursor(Cursor.DEFAULT);
        if (boxing && dragged) {
            moves.boxed(box(event), true);
        } else if (!dragged && event.getButton() == MouseButton.PRIMARY) {
            if (event.getClickCount() == 2) {
                zoomAt(event.getX(), event.getY(), KEY_STEP, true);
            } else {
                moves.clickedAt(event.getX(), event.getY());
            }
        } else if (!dragged && event.getButton() == MouseButton.SECONDARY) {
            moves.contextAt(event.getX(), event.getY(), event.getScreenX(), event.getScreenY());
        }
        boxing = false;
        event.consume();
    }

    private Rectangle2D box(MouseEvent event) {
        return new Rectangle2D(
                Math.min(pressX, event.getX()),
                Math.min(pressY, event.getY()),
                Math.abs(event.getX() - pressX),
                Math.abs(event.getY() - pressY));
    }

    private void scrolled(ScrollEvent event) {
        double notches = event.getDeltaY() / NOTCH_PX;
        if (notches != 0) {
            double step = event.isControlDown() ? FINE_STEP : WHEEL_STEP;
            zoomAt(event.getX(), event.getY(), Math.pow(step, notches), false);
        }
        event.consume();
    }

    private void zoomAt(double xPx, double yPx, double factor, boolean gliding) {
        Viewport now = moves.viewport();
        Viewport next = now.zoomedAbout(mm(xPx), mm(yPx), now.denominator() / factor);
        BiConsumer<Moves, Viewport> how = gliding ? Moves::glide : Moves::show;
        how.accept(moves, next);
    }

    private void key(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        Viewport now = moves.viewport();
        double quarterX = now.widthMm() / 4;
        double quarterY = now.heightMm() / 4;
        switch (event.getCode()) {
            case LEFT -> moves.glide(now.panned(quarterX, 0));
            case RIGHT -> moves.glide(now.panned(-quarterX, 0));
            case UP -> moves.glide(now.panned(0, quarterY));
            case DOWN -> moves.glide(now.panned(0, -quarterY));
            case PAGE_UP -> zoomBy(KEY_STEP);
            case PAGE_DOWN -> zoomBy(1 / KEY_STEP);
            case HOME -> moves.home();
            case ESCAPE -> moves.escape();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Zooms about the centre; more than 1 is in. */
    void zoomBy(double factor) {
        Viewport now = moves.viewport();
        moves.glide(now.zoomedAbout(now.widthMm() / 2, now.heightMm() / 2, now.denominator() / factor));
    }

    private static double mm(double px) {
        return px / Viewport.SCREEN_PX_PER_MM;
    }
}
