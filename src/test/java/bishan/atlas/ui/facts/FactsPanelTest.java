package bishan.atlas.ui.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.app.FactSheets;
import bishan.atlas.model.Language;
import bishan.atlas.model.Project;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.RealAtlas;
import bishan.atlas.ui.kit.PatchImages;
import bishan.atlas.ui.kit.ThemeInk;
import bishan.atlas.ui.kit.WrappedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FactsPanelTest {
    private static final double NARROW_PX = 320;

    private final FactSheets real = new FactSheets(RealAtlas.open().atlas());
    private AtlasModel model;
    private FactsPanel panel;
    private boolean closed;

    @Start
    void start(Stage stage) {
        model = RealAtlas.model();
        panel = new FactsPanel(
                model,
                RealAtlas.words(Language.ZH),
                (id, state) -> id.equals("sample") ? Optional.of(SampleSheet.sheet()) : real.of(id, state),
                new ThemeInk(RealAtlas.open().theme()),
                new PatchImages(RealAtlas.open().in("light")),
                () -> closed = true);
        RealAtlas.show(stage, panel, NARROW_PX, 900);
    }

    private void select(String id) {
        WaitForAsyncUtils.asyncFx(() -> model.select(Optional.of(id)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Set<Node> all(String selector) {
        return panel.lookupAll(selector);
    }

    @Test
    void everyTypeOfBlockIsLaidOut() {
        select("sample");
        assertEquals(2, all(".type-figure").size());
        assertEquals(3, all(".pill").size());
        assertEquals(3, all(".timeline-dot").size());
        assertEquals(1, all(".timeline-dot.outside").size());
        assertEquals(2, all(".fact-card").size());
        assertEquals(2, all(".note").size());
        assertEquals(1, all("#inferred-switch").size());
        assertEquals(1, all(".plain-button").size());
        assertEquals(4, all(".facts-section").size());
    }

    @Test
    void nothingIsClippedInANarrowPanel() {
        select("sample");
        for (Node node : all(".label")) {
            Label label = (Label) node;
            assertTrue(
                    label.isWrapText()
                            || label.getWidth() >= label.prefWidth(-1) - 1
                            || label.getText().isEmpty(),
                    () -> label.getText() + " is cut");
        }
        Set<Node> texts = all(".type-small");
        for (Node node : texts) {
            Bounds at = node.localToScene(node.getBoundsInLocal());
            assertTrue(at.getMinX() >= 0 && at.getMaxX() <= NARROW_PX, () -> node + " leaves the panel");
        }
    }

    @Test
    @Tag("AC-15")
    void aTitleBreaksBeforeItsCommonTail() {
        select("Z6");
        WrappedText name = (WrappedText) panel.lookup("#facts-name");
        javafx.scene.text.Text shown =
                (javafx.scene.text.Text) name.getChildrenUnmodifiable().get(0);
        assertEquals("西部（国际）数字经济\n产业生态区", shown.getText());
    }

    @Test
    @Tag("AC-33")
    void aSourceChipOpensItsSource(FxRobot robot) {
        select("Z6");
        robot.clickOn(panel.lookup(".facts-head .chip.source"));
        assertEquals(Optional.of("S0"), model.state().selected());
        assertTrue(panel.shownProperty().get().orElseThrow().head().kicker().contains("文献"));
    }

    @Test
    @Tag("AC-33")
    void aFactFromOutsideTheDocumentsIsMarkedSo() {
        select("T06");
        assertFalse(all(".chip.outside").isEmpty());
        assertFalse(all(".timeline-dot.outside").isEmpty());
    }

    @Test
    @Tag("AC-34")
    void anInferredLinkIsDashedWithItsReasonAndSwitchesOff() {
        select("Z6");
        Node card = all(".fact-card.inferred").iterator().next();
        assertTrue(card.getAccessibleText().contains("文献未写地点"), card.getAccessibleText());
        WaitForAsyncUtils.asyncFx(() -> ((javafx.scene.control.ToggleButton) panel.lookup("#inferred-switch")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(model.state().showInferred());
        assertTrue(all(".fact-card.inferred").isEmpty());
    }

    @Test
    void theWayBackLeadsThroughTheSheetsThatWereOpen(FxRobot robot) {
        select("Z6");
        select("Z2");
        robot.clickOn("#facts-back");
        assertEquals(Optional.of("Z6"), model.state().selected());
        robot.clickOn("#facts-forward");
        assertEquals(Optional.of("Z2"), model.state().selected());
    }

    @Test
    void closingAsksTheWindowToFold(FxRobot robot) {
        robot.clickOn("#facts-close");
        assertTrue(closed);
    }

    @Test
    void theSheetIsCopiedAsATable(FxRobot robot) throws Exception {
        select("Z6");
        robot.clickOn("#facts-table");
        String copied = WaitForAsyncUtils.asyncFx(
                        () -> Clipboard.getSystemClipboard().getString())
                .get();
        assertTrue(copied.startsWith("栏目\t项目\t内容\t补充\t标记\t来源\n"), copied);
        assertTrue(copied.contains("\t规划面积\t10 平方公里\t"), copied);
        assertTrue(model.messageProperty().get().contains("数字经济"));
    }

    @Test
    void realSheetsFitTheNarrowPanel() {
        List<Project> projects = RealAtlas.open().atlas().records().projects();
        for (int i = 0; i < projects.size(); i += 12) {
            select(projects.get(i).id());
            for (String part : new String[] {".fact-card", ".chip", ".note"}) {
                for (Node node : all(part)) {
                    Bounds at = node.localToScene(node.getLayoutBounds());
                    assertTrue(at.getMaxX() <= NARROW_PX, () -> node + " leaves the panel");
                    Bounds all = node.getBoundsInParent();
                    assertTrue(all.getHeight() < 1_000, () -> node + " is " + all.getHeight() + " high");
                }
            }
        }
    }
}
