package bishan.atlas.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.app.documents.Shelf;
import bishan.atlas.model.Language;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.RealAtlas;
import bishan.atlas.ui.kit.WrappedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DocumentsViewTest {
    private static final double WIDTH_PX = 1080;

    private AtlasModel model;
    private DocumentsView view;

    @Start
    void start(Stage stage) {
        model = RealAtlas.model();
        view = new DocumentsView(model);
        RealAtlas.show(stage, view, WIDTH_PX, 800);
    }

    private static void onFx(Runnable act) {
        WaitForAsyncUtils.asyncFx(act);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String title() {
        return ((WrappedText) view.lookup("#document-title")).content();
    }

    private List<Node> links() {
        return view.lookupAll("." + Link.STYLE).stream().toList();
    }

    private Node link(String id) {
        return links().stream()
                .filter(node -> id.equals(node.getUserData()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLatestDocumentIsOpenAtFirst() {
        assertEquals("S2", view.shown());
        assertTrue(title().startsWith("唱好“双城记”"));
    }

    @Test
    void theArrowKeysWalkTheIndexAndEnterChooses(FxRobot robot) {
        onFx(() -> view.lookup("#index-S2").requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals("ST1", view.shown());
        robot.type(KeyCode.HOME).type(KeyCode.SPACE);
        assertEquals("S1", view.shown());
    }

    @Test
    void aClickOnARowOpensTheFactsOfItsRecordAndMarksIt() {
        onFx(() -> view.lookup(".record-link").fireEvent(click()));
        assertEquals(Optional.of("T01"), model.state().selected());
        assertTrue(link("T01").getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("selected")));
    }

    private static MouseEvent click() {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    @Test
    void rowsAreWalkedAndOpenedByKey(FxRobot robot) {
        onFx(() -> link("T01").requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(Optional.of("T02"), model.state().selected());
    }

    @Test
    void theListOfFactsUnfoldsAndFolds(FxRobot robot) {
        int few = links().size();
        onFx(() -> view.lookup("#facts-toggle").requestFocus());
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(links().size() > few + 50, few + " then " + links().size());
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(few, links().size());
    }

    @Test
    void whatIsNewlyNamedUnfolds(FxRobot robot) {
        int before = links().size();
        onFx(() -> view.lookup("#changes-added").lookup(".unfold-line").requestFocus());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(links().size() > before + 20);
    }

    @Test
    void typingNarrowsTheList(FxRobot robot) {
        onFx(() -> view.open("P53"));
        assertEquals("projects", view.shown());
        assertEquals(105, links().size());
        onFx(() -> ((TextField) view.lookup("#list-filter")).setText("数据中心"));
        assertTrue(links().size() < 20 && !links().isEmpty(), links().size() + " rows");
        onFx(() -> ((TextField) view.lookup("#list-filter")).setText("没有这样的"));
        assertTrue(links().isEmpty());
        onFx(() -> view.lookup("#list-filter").requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertEquals(105, links().size());
    }

    @Test
    void aChipOfADocumentOpensItHereAndTheChipOfAContradictionItsFacts() {
        onFx(() -> view.open("ST3"));
        onFx(() -> view.lookup(".chip.source").fireEvent(click()));
        assertEquals("S0", view.shown());
        onFx(() -> view.open("S2"));
        onFx(() -> view.lookup(".chip.conflict").fireEvent(click()));
        assertEquals(Optional.of("TR21"), model.state().selected());
    }

    @Test
    void theLanguageChangesAndThePageStays() {
        onFx(() -> view.open("ST3"));
        onFx(() -> model.change(state -> state.withLanguage(Language.EN)));
        assertEquals("ST3", view.shown());
        assertTrue(title().startsWith("Three opening platforms"));
    }

    @Test
    void noWordIsCutAndNothingLeavesThePage() {
        Stream<String> pages = Stream.concat(
                Stream.of("S0", "S2", "S4", "ST1", "ST2", "ST3", "ST4", "TR01"),
                Stream.of(Shelf.values()).map(Shelf::key));
        for (Language language : Language.values()) {
            onFx(() -> model.change(state -> state.withLanguage(language)));
            pages(pages.toList());
            pages = Stream.of("S2", "ST2", "contradictions", "transport");
        }
    }

    private void pages(List<String> keys) {
        for (String key : keys) {
            onFx(() -> view.open(key));
            onFx(() -> view.getScene().getRoot().layout());
            for (Node node : view.lookupAll(".label")) {
                Label label = (Label) node;
                boolean whole = label.getText().isEmpty() || label.getWidth() >= label.prefWidth(-1) - 1;
                assertTrue(whole, () -> key + ": " + label.getText() + " is cut");
            }
            for (Node text : view.lookupAll(".type-body")) {
                Bounds at = text.localToScene(text.getBoundsInLocal());
                assertFalse(at.getMaxX() > WIDTH_PX, () -> key + ": " + text + " leaves the page");
            }
        }
    }
}
