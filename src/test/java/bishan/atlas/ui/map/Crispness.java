package bishan.atlas.ui.map;

import bishan.atlas.RealAtlas;
import bishan.atlas.app.MapState;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.paint.Pixels;
import bishan.atlas.ui.AtlasModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * Holds the map on a real screen against the pixels that were painted: still, after a pan, after a zoom.
 * Run by hand, once a scale of the screen: {@code -Dglass.gtk.uiScale=1.25 bishan.atlas.ui.map.Crispness}. Prints how many pixels differ;
 * it should be none.
 */
final class Crispness {
    private Crispness() {}

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /** The map in a window of odd sizes, beside panes that do not end on whole pixels. */
    public static final class Window extends Application {
        private static final int REST = 40;
        private static final double WIDTH = 811;
        private static final double HEIGHT = 607;
        private static final int EDGE_PX = 3;

        private final AtlasModel model = new AtlasModel(RealAtlas.get(), MapState.initial(Set.of(), Language.ZH));
        private final MapPane map = new MapPane(model);
        private double scale;

        private record Step(String name, UnaryOperator<Viewport> move) {}

        @Override
        public void start(Stage stage) {
            Region left = new Region();
            left.setMinWidth(101.3);
            Region top = new Region();
            top.setMinHeight(33.7);
            stage.initStyle(StageStyle.UNDECORATED);
            stage.setScene(new Scene(new BorderPane(map, top, null, null, left), WIDTH, HEIGHT));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            scale = stage.getOutputScaleX();
            double mm = 1 / scale / Viewport.SCREEN_PX_PER_MM;
            Deque<Step> steps = new ArrayDeque<>(List.of(
                    new Step("still", view -> view),
                    new Step("panned", view -> view.panned(37 * mm, -23 * mm)),
                    new Step("zoomed", view -> view.zoomedAbout(50, 40, view.denominator() / 1.5))));
            new AnimationTimer() {
                private int rested;

                @Override
                public void handle(long now) {
                    rested = map.isSharp() ? rested + 1 : 0;
                    if (rested < REST) {
                        return;
                    }
                    rested = 0;
                    compare(steps.remove().name());
                    if (steps.isEmpty()) {
                        stop();
                        Platform.exit();
                    } else {
                        model.viewportProperty()
                                .set(steps.peek()
                                        .move()
                                        .apply(model.viewportProperty().get()));
                    }
                }
            }.start();
        }

        private void compare(String name) {
            Bounds pane = map.localToScreen(map.getBoundsInLocal());
            Rectangle2D screen = Screen.getPrimary().getBounds();
            PixelReader shot = new Robot()
                    .getScreenCapture(null, 0, 0, screen.getWidth(), screen.getHeight(), false)
                    .getPixelReader();
            MapSurface surface = (MapSurface) map.getChildrenUnmodifiable().get(0);
            Pixels painted = surface.shown().pixels();
            int left = (int) Math.round(pane.getMinX() * scale);
            int top = (int) Math.round(pane.getMinY() * scale);
            int width = (int) Math.floor(Math.min(WIDTH - pane.getMinX(), pane.getWidth()) * scale) - EDGE_PX;
            int height = (int) Math.floor(Math.min(HEIGHT - pane.getMinY(), pane.getHeight()) * scale) - EDGE_PX;
            int differ = 0;
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    differ += painted.at(x, y) == shot.getArgb(left + x, top + y) ? 0 : 1;
                }
            }
            System.out.printf("scale %.2f %-8s %d of %d pixels differ%n", scale, name, differ, width * height);
        }

        @Override
        public void stop() {
            map.close();
        }
    }
}
