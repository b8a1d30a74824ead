package bishan.atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.model.Language;
import bishan.atlas.model.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
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

@ExtendWith(ApplicationExtension.class)
class AtlasWindowTest {
    private final WindowShape shape = new WindowShape(Language.ZH);
    private AtlasWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        window = new AtlasWindow(RealAtlas.open(), shape);
        RealAtlas.show(stage, new Pane(), 1440, 900);
        window.fill(stage.getScene());
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(window::close);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node find(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    private static void onFx(Runnable act) {
        WaitForAsyncUtils.asyncFx(act);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean says(String text) {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && text.equals(label.getText()));
    }

    @Test
    void theLanguageChangesWithoutARestart() {
        onFx(() -> window.model().select(Optional.of("Z6")));
        assertTrue(says("璧山产业图集") && says("产业生态区"));
        onFx(() -> shape.language().set(Language.EN));
        assertTrue(says("Bishan Atlas") && says("Industrial zones") && says("Digital economy"));
        assertEquals("Bishan Atlas", window.titleValue().getValue());
        assertTrue(((Label) find("#status-message")).getText().startsWith("Selected"));
        onFx(() -> shape.language().set(Language.ZH));
        assertTrue(says("璧山产业图集"));
    }

    @Test
    void digitsSwitchTransportAndBelongToTheFieldWhileOneTypes(FxRobot robot) {
        robot.type(KeyCode.DIGIT5);
        assertFalse(window.model().state().shows("metro"));
        robot.clickOn("#scale-field").type(KeyCode.DIGIT5);
        assertFalse(window.model().state().shows("metro"));
        assertTrue(((TextField) find("#scale-field")).getText().contains("5"));
    }

    @Test
    void functionKeysFlyToZones(FxRobot robot) {
        robot.type(KeyCode.F6);
        assertEquals(Optional.of("Z6"), window.model().state().selected());
    }

    @Test
    @Tag("AC-23")
    void theMapHasTheKeyboardAtOnce() {
        Node owner = stage.getScene().getFocusOwner();
        assertTrue(owner.getStyleClass().contains("map-pane"), owner.toString());
    }

    @Test
    void theLayersFoldToARailAndComeBack(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(find(".layers-panel").isVisible());
        assertEquals(PanelWidths.RAIL_PX, find(".layers-rail").getLayoutBounds().getWidth());
        robot.clickOn("#layers-unfold");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(find(".layers-panel").isVisible());
    }

    @Test
    void aChoiceOnTheMapOpensTheFoldedFacts(FxRobot robot) {
        robot.clickOn("#facts-close");
        assertTrue(shape.factsFolded().get());
        onFx(() -> window.model().select(Optional.of("Z1")));
        assertFalse(shape.factsFolded().get());
    }

    @Test
    void mapOnlyHidesAllButMapAndStatusBar(FxRobot robot) {
        robot.type(KeyCode.F11);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(find(".atlas-bar").getParent().isVisible());
        assertFalse(find(".layers-panel").isVisible());
        assertFalse(find(".facts-panel").isVisible());
        assertTrue(find(".status-bar").isVisible());
        robot.type(KeyCode.F11);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(find(".layers-panel").isVisible());
    }

    @Test
    void theBoxesOverTheMapAreReserved() throws Exception {
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> window.frame().reserved().size() == 3);
        window.frame().reserved().forEach(box -> assertTrue(box.getWidth() > 20 && box.getMinX() >= 0, box.toString()));
    }

    @Test
    @Tag("AC-32")
    void theSchematicNoteStandsOverTheMap() {
        assertTrue(find("#schematic-note").isVisible());
        assertTrue(says("示意图：生态区边界无文献依据"));
    }

    @Test
    void anEmptyFilterIsSaidOnTheMap() {
        assertFalse(find("#phase-note").isVisible());
        onFx(() -> {
            for (Status.Phase phase : Status.Phase.values()) {
                window.model().change(state -> state.withPhase(phase, false));
            }
        });
        assertTrue(find("#phase-note").isVisible());
        onFx(() -> window.model().change(state -> state.withPhase(Status.Phase.PLANNED, true)));
        assertFalse(find("#phase-note").isVisible());
    }

    @Test
    void everyIconButtonHasAName() {
        for (Node node : stage.getScene().getRoot().lookupAll(".icon-button")) {
            assertFalse(
                    node.getAccessibleText() == null || node.getAccessibleText().isBlank(), node.toString());
        }
    }

    @Test
    void aSnapshotIsWrittenAndSaid(FxRobot robot, @TempDir Path temporary) throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("璧山 导出"));
        Path home = Path.of(System.getProperty("user.home"));
        System.setProperty("user.home", folder.toString());
        try {
            robot.push(KeyCode.CONTROL, KeyCode.E);
            WaitForAsyncUtils.waitFor(
                    60,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(() -> !find("#export-go").isDisabled())
                            .get(20, TimeUnit.SECONDS));
            robot.clickOn("#export-go");
            WaitForAsyncUtils.waitFor(
                    60,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(() -> find("#toast").isVisible())
                            .get(20, TimeUnit.SECONDS));
        } finally {
            System.setProperty("user.home", home.toString());
        }
        assertTrue(Files.size(folder.resolve("璧山区产业生态区与交通图.png")) > 1_000);
    }
}
