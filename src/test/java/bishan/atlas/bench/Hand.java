package bishan.atlas.bench;

import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.map.MapPane;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/** The gestures that are measured, by a robot that moves the real pointer. JavaFX thread only. */
final class Hand {
    private static final int DRAG_STEPS = 90;
    private static final int DRAG_PX = 7;
    private static final int NOTCHES = 8;
    private static final int FRAMES_A_NOTCH = 6;
    private static final int SIZE_STEPS = 60;
    private static final int SIZE_PX = 6;

    private final Stage stage;
    private final MapPane map;
    private final AtlasModel model;
    private final Robot robot = new Robot();

    Hand(Stage stage, MapPane map, AtlasModel model) {
        this.stage = stage;
        this.map = map;
        this.model = model;
    }

    /** One round: pan and back, zoom in and out, smaller and larger, select one zone and another. */
    List<Gesture> gestures() {
        return List.of(
                drag("pan", 1),
                drag("pan", -1),
                wheel("zoom in", -1),
                drag("pan, near", 1),
                drag("pan, near", -1),
                wheel("zoom out", 1),
                size("resize", -1),
                size("resize", 1),
                select("select", "Z6"),
                select("select", "Z1"));
    }

    private void point(double xShare, double yShare) {
        Point2D at = map.localToScreen(
                Math.round(map.getWidth() * xShare) + 0.5, Math.round(map.getHeight() * yShare) + 0.5);
        robot.mouseMove(at);
    }

    private Gesture drag(String name, int direction) {
        double from = direction > 0 ? 0.25 : 0.75;
        return new Gesture(
                name,
                DRAG_STEPS,
                step -> {
                    if (step == 0) {
                        point(from, from);
                        robot.mousePress(MouseButton.PRIMARY);
                    } else {
                        robot.mouseMove(
                                robot.getMousePosition().add(direction * DRAG_PX, direction * (step % 2 == 0 ? 4 : 3)));
                    }
                },
                () -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    private Gesture wheel(String name, int amount) {
        return new Gesture(
                name,
                NOTCHES * FRAMES_A_NOTCH,
                step -> {
                    if (step == 0) {
                        point(0.4, 0.4);
                    } else if (step % FRAMES_A_NOTCH == FRAMES_A_NOTCH - 1) {
                        robot.mouseWheel(amount);
                    }
                },
                () -> {});
    }

    private Gesture size(String name, int direction) {
        return new Gesture(
                name,
                SIZE_STEPS,
                step -> {
                    stage.setWidth(stage.getWidth() + direction * SIZE_PX);
                    stage.setHeight(stage.getHeight() + direction * (step % 2 == 0 ? 4 : 3));
                },
                () -> {});
    }

    private Gesture select(String name, String id) {
        return new Gesture(name, 1, step -> model.select(Optional.of(id)), () -> model.select(Optional.empty()));
    }
}
