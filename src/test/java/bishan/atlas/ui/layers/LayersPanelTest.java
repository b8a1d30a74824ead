package bishan.atlas.ui.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.model.Language;
import bishan.atlas.model.Status;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.RealAtlas;
import bishan.atlas.ui.kit.PatchImages;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LayersPanelTest {
    private AtlasModel model;
    private LayersPanel panel;
    private boolean folded;

    @Start
    void start(Stage stage) {
        model = RealAtlas.model();
        panel = new LayersPanel(
                model,
                new PatchImages(RealAtlas.open().in("light")),
                RealAtlas.words(Language.ZH),
                () -> folded = true,
                "Ctrl+L");
        RealAtlas.show(stage, panel, 272, 1100);
    }

    private CheckBox box(String id) {
        return (CheckBox) panel.lookup("#" + id).lookup(".check-box");
    }

    @Test
    void theBoxSwitchesALayer(FxRobot robot) {
        robot.clickOn(box("row-metro"));
        assertFalse(model.state().shows("metro"));
        robot.clickOn(box("row-metro"));
        assertTrue(model.state().shows("metro"));
    }

    @Test
    void theNameOfAZoneSelectsItAndTheRowFollows(FxRobot robot) {
        robot.clickOn(panel.lookup("#row-Z6").lookup(".row-name"));
        assertEquals(Optional.of("Z6"), model.state().selected());
        assertTrue(model.state().shows("Z6"));
        assertTrue(panel.lookup("#row-Z6").getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")));
    }

    @Test
    void aDoubleClickFliesToTheZone(FxRobot robot) {
        robot.doubleClickOn(panel.lookup("#row-Z2").lookup(".row-name"));
        assertTrue(model.flightProperty().get().isPresent());
    }

    @Test
    void aGroupHasThreeStates(FxRobot robot) {
        assertTrue(box("group-parks").isSelected());
        robot.clickOn(box("row-parks_other"));
        assertTrue(box("group-parks").isIndeterminate());
        robot.clickOn(box("group-parks"));
        robot.clickOn(box("group-parks"));
        assertFalse(box("group-parks").isSelected());
        assertFalse(model.state().shows("parks_named"));
    }

    @Test
    void altAndClickShowsOneLayerAloneAndOnceMoreAll(FxRobot robot) {
        Node name = panel.lookup("#row-metro").lookup(".row-name");
        robot.press(KeyCode.ALT).clickOn(name).release(KeyCode.ALT);
        assertTrue(model.state().shows("metro"));
        assertFalse(model.state().shows("expressways"));
        robot.press(KeyCode.ALT).clickOn(name).release(KeyCode.ALT);
        assertTrue(model.state().shows("expressways"));
    }

    @Test
    void spaceSwitchesAndTheArrowsWalkTheRows(FxRobot robot) {
        WaitForAsyncUtils.asyncFx(() -> panel.lookup("#row-metro").requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.SPACE);
        assertFalse(model.state().shows("metro"));
        robot.type(KeyCode.DOWN);
        assertTrue(panel.lookup("#row-people_mover").isFocused());
    }

    @Test
    void aRowWithoutACourseCannotBeSwitched() {
        assertTrue(box("row-intercity").isDisabled());
    }

    @Test
    void theStatusFilterTurnsAPhaseOff(FxRobot robot) {
        robot.clickOn("#status-building");
        assertFalse(model.state().phases().contains(Status.Phase.BUILDING));
    }

    @Test
    void linesWithoutACourseUnfoldAndLeadToTheirFacts(FxRobot robot) {
        robot.clickOn("#row-unknown");
        Node first = panel.lookup(".unknown-row");
        assertTrue(first.isVisible());
        robot.clickOn(first);
        assertTrue(model.state().selected().isPresent());
    }

    @Test
    void aRowSaysItsNameItsStateAndItsKey() {
        String spoken = panel.lookup("#row-metro").getAccessibleText();
        assertTrue(spoken.contains("城市轨道") && spoken.contains("已显示") && spoken.contains("5"), spoken);
    }

    @Test
    void legendSymbolsArrive() throws Exception {
        ImageView patch = (ImageView) panel.lookup("#row-Z6").lookup(".legend-patch");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> patch.getImage() != null);
    }

    @Test
    void theMenuOfAGroupCopiesItsWholeTableAndFoldsNothing(FxRobot robot) throws Exception {
        Node head = panel.lookup("#group-parks");
        robot.rightClickOn(head.lookup(".group-name"));
        // The headless platform sends no request for a menu of its own.
        Point2D at = head.localToScreen(5, 5);
        WaitForAsyncUtils.asyncFx(() -> head.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, at.getX(), at.getY(), false, null)));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(panel.lookup("#row-parks_named").isVisible()
                && panel.lookup("#row-parks_named").getParent().isVisible());
        robot.clickOn("复制表格");
        String copied = WaitForAsyncUtils.asyncFx(
                        () -> Clipboard.getSystemClipboard().getString())
                .get();
        assertTrue(copied.startsWith("编号\t中文名\t") && copied.contains("PK01\t"), copied);
        assertEquals("已复制表格：公园，15 行", model.messageProperty().get());
    }

    @Test
    void theChevronFolds(FxRobot robot) {
        robot.clickOn("#layers-fold");
        assertTrue(folded);
    }
}
