package bishan.atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.model.MapFeature;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Visibility;
import bishan.atlas.ui.map.MapPane;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a planner does in the first five minutes: look, click a zone, read it, switch a layer, export the figure. */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    private AtlasWindow window;
    private Stage stage;
    private MapPane map;

    @TempDir
    Path folder;

    @Start
    void start(Stage shown) {
        stage = shown;
        window = new AtlasWindow(RealAtlas.open(), new WindowShape(Language.ZH));
        RealAtlas.show(stage, new Pane(), 1440, 900);
        window.fill(stage.getScene());
        map = (MapPane) stage.getScene().getRoot().lookup(".map-pane");
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(window::close);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    @Tag("AC-23")
    @Tag("AC-30")
    @Tag("AC-33")
    void aPlannerOpensClicksReadsSwitchesAndExports(FxRobot robot) throws Exception {
        picture(list -> shows(list, "metro"));

        robot.clickOn(onScreen("Z3"));
        until(() -> window.model().state().selected().equals(Optional.of("Z3")));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(says("临空产业生态区"), "the zone's name");
        assertTrue(says("50"), "its planned area");
        assertTrue(says("五份文献都没有写明目标产业"), "its target industries, or that none are stated");
        assertTrue(says("保税仓、无水港"), "a linked project");
        assertTrue(says("2021年1月"), "the date of a source");

        robot.type(KeyCode.DIGIT5);
        picture(list -> !shows(list, "metro") && shows(list, "high_speed_rail"));
        robot.type(KeyCode.DIGIT5);
        picture(list -> shows(list, "metro"));

        String home = System.getProperty("user.home");
        System.setProperty("user.home", folder.toString());
        try {
            robot.push(KeyCode.CONTROL, KeyCode.E);
            until(() -> !stage.getScene().getRoot().lookup("#export-go").isDisabled());
            robot.clickOn("#export-go");
            until(() -> stage.getScene().getRoot().lookup("#toast").isVisible());
        } finally {
            System.setProperty("user.home", home);
        }
        try (var written = Files.list(folder)) {
            assertEquals(
                    1, written.filter(file -> file.toString().endsWith(".png")).count());
        }
    }

    /** A point of the screen over the zone and off every line and symbol, as a person would aim. */
    private Point2D onScreen(String zoneId) {
        Viewport viewport = window.model().viewportProperty().get();
        for (double x = 0; x < viewport.widthMm(); x += 2) {
            for (double y = 0; y < viewport.heightMm(); y += 2) {
                if (isOver(zoneId, x, y) && isOver(zoneId, x + 2, y) && isOver(zoneId, x, y + 2)) {
                    return map.localToScreen(
                            (x + 0.5) * Viewport.SCREEN_PX_PER_MM, (y + 0.5) * Viewport.SCREEN_PX_PER_MM);
                }
            }
        }
        throw new AssertionError(zoneId + " shows nowhere");
    }

    private boolean isOver(String id, double x, double y) {
        Viewport viewport = window.model().viewportProperty().get();
        return RealAtlas.open()
                .identify()
                .at(viewport, x, y, Visibility.ALL)
                .map(MapFeature::id)
                .equals(Optional.of(id));
    }

    private void picture(Predicate<DisplayList> wanted) throws TimeoutException {
        until(() -> map.shownProperty().get() != null
                && wanted.test(map.shownProperty().get()));
    }

    private static boolean shows(DisplayList list, String layerId) {
        return list.items().stream().map(DisplayItem::layerId).anyMatch(layerId::equals);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get(20, TimeUnit.SECONDS));
    }

    private boolean says(String text) {
        for (Node node : stage.getScene().getRoot().lookupAll(".label")) {
            if (node instanceof Label label
                    && label.getText() != null
                    && label.getText().contains(text)) {
                return true;
            }
        }
        return stage.getScene().getRoot().lookupAll("*").stream()
                .anyMatch(node -> node instanceof Text label && label.getText().contains(text));
    }
}
