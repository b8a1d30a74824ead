package bishan.atlas.ui.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.app.AtlasView;
import bishan.atlas.model.Language;
import bishan.atlas.ui.AtlasWindow;
import bishan.atlas.ui.RealAtlas;
import bishan.atlas.ui.WindowShape;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The indicators in the window: the switch, the list, the page, what is taken along. */
@ExtendWith(ApplicationExtension.class)
class IndicatorsViewTest {
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

    private String text(String selector) {
        return ((Label) find(selector)).getText();
    }

    private static void onFx(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, act);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void openByKey(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theSwitchShowsTheIndicatorsInThePlaceOfLayersAndMap(FxRobot robot) {
        robot.clickOn("#view-indicators");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(AtlasView.INDICATORS, window.model().view());
        assertFalse(find(".layers-panel").isVisible());
        assertFalse(find(".map-frame").isVisible());
        assertFalse(find(".facts-panel").isVisible());
        assertEquals("科技型企业", text("#series-title"));
        assertEquals("科技型企业：4 个数据点，3 份文献加目标", text("#status-message"));
        assertTrue(find("#scale-field").isDisabled());
        robot.clickOn("#view-map");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(find(".layers-panel").isVisible() && find(".map-frame").isVisible());
        assertFalse(find("#scale-field").isDisabled());
        assertEquals("", text("#status-message"));
    }

    @Test
    void downChoosesTheNextSeries(FxRobot robot) {
        openByKey(robot);
        assertEquals("series-tech_firms", stage.getScene().getFocusOwner().getId());
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.DOWN);
        assertEquals(
                Optional.of("hitech_firms"), window.model().seriesProperty().get());
        assertEquals("高新技术企业", text("#series-title"));
        assertEquals("series-hitech_firms", stage.getScene().getFocusOwner().getId());
        robot.type(KeyCode.UP);
        assertEquals(
                Optional.of("tech_firms_new"), window.model().seriesProperty().get());
    }

    @Test
    void aDigitDoesNotSwitchALayerThatIsNotInSight(FxRobot robot) {
        openByKey(robot);
        robot.type(KeyCode.DIGIT5);
        assertTrue(window.model().state().shows("metro"));
    }

    @Test
    void aRowOpensItsSourceBesideAndClosingGivesTheRoomBack(FxRobot robot) {
        openByKey(robot);
        double wide = find(".series-page").getLayoutBounds().getWidth();
        robot.clickOn(find("#point-I002"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.of("S4"), window.model().state().selected());
        assertTrue(find(".facts-panel").isVisible());
        assertTrue(find(".series-page").getLayoutBounds().getWidth() < wide - 250);
        robot.clickOn("#facts-close");
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(find(".facts-panel").isVisible());
        assertEquals(wide, find(".series-page").getLayoutBounds().getWidth());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(find(".facts-panel").isVisible(), "the facts of the map are not folded by it");
    }

    @Test
    void whatIsSelectedOnTheMapIsThereAgainWhenTheMapComesBack(FxRobot robot) {
        onFx(() -> window.model().select(Optional.of("Z6")));
        openByKey(robot);
        assertEquals(Optional.empty(), window.model().state().selected());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals(Optional.of("Z6"), window.model().state().selected());
    }

    @Test
    void flyingToAZoneShowsTheMap(FxRobot robot) {
        openByKey(robot);
        robot.type(KeyCode.F3);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(AtlasView.MAP, window.model().view());
        assertEquals(Optional.of("Z3"), window.model().state().selected());
    }

    @Test
    void aCardOpensItsSeries(FxRobot robot) {
        openByKey(robot);
        robot.clickOn("#card-hitech_firms");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("高新技术企业", text("#series-title"));
    }

    @Test
    void theTableIsCopiedWithUnitTimeAndSource(FxRobot robot) throws Exception {
        openByKey(robot);
        robot.clickOn("#copy-table");
        String copied = WaitForAsyncUtils.asyncFx(
                        () -> Clipboard.getSystemClipboard().getString())
                .get(5, TimeUnit.SECONDS);
        List<String> lines = copied.lines().toList();
        assertEquals(5, lines.size(), copied);
        assertTrue(lines.get(1).startsWith("I001\ttech_firms\t科技型企业\t"), lines.get(1));
        assertTrue(lines.get(1).contains("\t629\t") && lines.get(1).contains("\tS1\t"), lines.get(1));
        assertTrue(lines.get(4).contains("\t2000\t") && lines.get(4).contains("\tS0\t"), lines.get(4));
    }

    @Test
    void theChartIsCopiedAsAPicture(FxRobot robot) throws Exception {
        openByKey(robot);
        robot.clickOn("#copy-chart");
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> text("#status-message").startsWith("已复制图"))
                        .get(20, TimeUnit.SECONDS));
    }

    @Test
    void theViewSpeaksEnglishWithoutARestart(FxRobot robot) {
        openByKey(robot);
        onFx(() -> shape.language().set(Language.EN));
        assertEquals("Technology firms", text("#series-title"));
        assertEquals("Technology firms: 4 values, 3 documents and a target", text("#status-message"));
    }

    @Test
    void noLabelOfAChartStandsOnAnother(FxRobot robot) {
        openByKey(robot);
        for (String series : List.of("tech_firms", "hitech_firms", "rd_intensity", "parks", "gdp_growth")) {
            onFx(() -> window.model().openSeries(series));
            List<Bounds> labels = find("#main-chart").lookupAll(".chart-value").stream()
                    .filter(Node::isVisible)
                    .map(Node::getBoundsInParent)
                    .toList();
            for (int i = 0; i < labels.size(); i++) {
                for (int j = i + 1; j < labels.size(); j++) {
                    assertFalse(labels.get(i).intersects(labels.get(j)), series + " " + labels);
                }
            }
        }
    }

    @Test
    void inANarrowWindowTheSwitchIsAMenu() {
        // The toolbar alone is made narrow: the stage is shared with other tests.
        onFx(() -> {
            find(".atlas-bar").resize(1060, 48);
            assertTrue(find("#view-menu").isVisible());
            assertFalse(find("#view-map").getParent().isVisible());
            find(".atlas-bar").resize(1300, 48);
            assertFalse(find("#view-menu").isVisible());
        });
    }
}
