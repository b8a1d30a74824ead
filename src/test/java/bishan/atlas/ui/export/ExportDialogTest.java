package bishan.atlas.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.RecipeFile;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.style.Themes;
import bishan.atlas.ui.AtlasWindow;
import bishan.atlas.ui.RealAtlas;
import bishan.atlas.ui.WindowShape;
import bishan.atlas.ui.kit.WrappedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
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

/** The sheet editor in the window: what it says, what it refuses, what comes out of it and what comes back. */
@ExtendWith(ApplicationExtension.class)
class ExportDialogTest {
    @TempDir
    Path folder;

    private final String home = System.getProperty("user.home");
    private AtlasWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        System.setProperty("user.home", folder.toString());
        window = new AtlasWindow(RealAtlas.open(), new WindowShape(Language.ZH));
        RealAtlas.show(stage, new Pane(), 1280, 800);
        window.fill(stage.getScene());
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(window::close);
        WaitForAsyncUtils.waitForFxEvents();
        System.setProperty("user.home", home);
    }

    private Node find(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get(20, TimeUnit.SECONDS));
    }

    private static void onFx(Runnable act) {
        WaitForAsyncUtils.asyncFx(act);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open() throws TimeoutException {
        onFx(window.sheets()::open);
        untilReady();
    }

    private void untilReady() throws TimeoutException {
        try {
            until(() -> find("#export-go") != null && !find("#export-go").isDisabled());
        } catch (TimeoutException e) {
            throw new AssertionError("never ready: " + texts(), e);
        }
    }

    private List<String> texts() {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(WrappedText.class::isInstance)
                .map(node -> ((WrappedText) node).content())
                .toList();
    }

    private String measures() {
        return find("#export-measures") instanceof WrappedText text ? text.content() : "";
    }

    /** What stands in the folder, but for what JavaFX keeps in the home of a person. */
    private List<Path> written() throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith(".java") && !file.endsWith(".openjfx"))
                    .sorted()
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String selector, T value) {
        onFx(() -> ((ComboBox<T>) find(selector)).setValue(value));
    }

    private void type(String selector, String text) {
        Node field = find(selector);
        onFx(() -> (field instanceof ComboBox<?> box ? box.getEditor() : (TextField) field).setText(text));
    }

    @Test
    @Tag("AC-07")
    void paperScaleResolutionPixelsAndSizeAreShown() throws Exception {
        open();
        choose("#export-paper", PageChoice.A3);
        type("#export-scale", "1:30万");
        type("#export-dpi", "96");
        until(() -> measures().contains("KB") || measures().contains("MB"));
        assertTrue(measures().startsWith("297 × 420 毫米　1:300,000　1123 × 1587 像素（96 dpi）　"), measures());
        assertFalse(measures().contains("约"), "a size that was measured");
        assertTrue(find("#export-preview").isVisible());
        assertTrue(((Label) find("#export-file")).getText().equals("璧山区产业生态区与交通图.png"));
    }

    @Test
    void whatCannotBeExportedIsSaidAndTheButtonRests() throws Exception {
        open();
        type("#export-title", "璧\uD83D\uDE80");
        until(() -> find("#export-go").isDisabled() && says("U+1F680"));
        type("#export-title", " ");
        until(() -> find("#export-go").isDisabled() && says("1 处填写不对"));
        type("#export-title", "图");
        untilReady();
        assertEquals(List.of(), written());
    }

    @Test
    void aSizeToBeTypedBeginsAsTheOneThatWasThere() throws Exception {
        onFx(window.sheets()::open);
        choose("#export-paper", PageChoice.MILLIMETRES);
        assertEquals(List.of("210", "297"), typedSize());
        type("#export-width", "60");
        choose("#export-paper", PageChoice.PIXELS);
        assertEquals(List.of("709", "3508"), typedSize());
        type("#export-dpi", "abc");
        assertTrue(says("1 处填写不对"));
    }

    private List<String> typedSize() {
        return List.of(((TextField) find("#export-width")).getText(), ((TextField) find("#export-height")).getText());
    }

    private boolean says(String text) {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .anyMatch(node ->
                        node instanceof WrappedText said && said.content().contains(text));
    }

    @Test
    void allThatIsChosenIsInTheFileThatIsWritten(FxRobot robot) throws Exception {
        open();
        onFx(() -> ((ToggleButton) find("#export-format-svg")).setSelected(true));
        choose("#export-paper", PageChoice.A4);
        choose("#export-orientation", true);
        choose("#export-extent", MapExtent.whole("Z6"));
        choose("#export-svg-text", ExportRecipe.SvgText.OUTLINES);
        type("#export-scale", "1:8万");
        type("#export-compiler", "规划院");
        type("#export-as-of", "2022");
        choose("#export-language", SheetLanguage.OFFERED.get(2));
        onFx(() -> ((CheckBox) find("#export-furniture-north_arrow")).setSelected(false));
        untilReady();
        robot.clickOn("#export-go");
        until(() -> find("#toast").isVisible());
        assertEquals(List.of(folder.resolve("璧山区西部（国际）数字经济产业生态区图.svg")), written());
        ExportRecipe written = RecipeFile.read(written().get(0));
        assertEquals(297, written.sheet().page().widthMm());
        assertEquals(
                new MapExtent.Whole("Z6", Optional.of(80_000.0)),
                written.sheet().extent());
        assertEquals(ExportRecipe.SvgText.OUTLINES, written.svgText());
        assertEquals("规划院", written.sheet().words().compiler());
        assertEquals(LabelLanguage.BOTH, written.sheet().labels());
        assertEquals("2022", written.sheet().asOf().orElseThrow().toString());
        assertEquals(3, written.sheet().furniture().parts().size());
    }

    @Test
    void aCancelledExportLeavesNothingBehind(FxRobot robot) throws Exception {
        open();
        choose("#export-paper", PageChoice.A1);
        untilReady();
        robot.clickOn("#export-go");
        until(() -> find("#status-task").isVisible()
                && window.model().taskProperty().get().isPresent());
        robot.clickOn("#status-cancel");
        until(() -> !find("#status-task").isVisible());
        until(() -> ((Label) find("#status-message")).getText().equals("已取消，没有写入任何文件。"));
        assertEquals(List.of(), written());
    }

    @Test
    void theFigureAndItsCaptionGoToTheClipboard(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        until(() -> Clipboard.getSystemClipboard().hasImage());
        until(() -> {
            String caption = Clipboard.getSystemClipboard().getString();
            return Clipboard.getSystemClipboard().getImage().getWidth() == 1890 // 160 mm at 300 dpi
                    && caption.startsWith("图　璧山区产业生态区与交通图（示意图，1:")
                    && caption.contains("文献截至2023年")
                    && caption.contains("五份公开文献 S0–S4")
                    && caption.contains("OpenStreetMap");
        });
    }

    @Test
    void aPictureBringsItsMapBack(FxRobot robot) throws Exception {
        onFx(() -> {
            Viewport now = window.model().viewportProperty().get();
            window.model()
                    .viewportProperty()
                    .set(new Viewport(612_345.5, 3_271_234.25, 61_803.5, now.widthMm(), now.heightMm()));
            window.model().change(s -> s.withHidden(Set.of("metro")).withLabels(LabelLanguage.BOTH));
        });
        open();
        choose("#export-theme", RealAtlas.open().themes().of(Themes.REPORT));
        type("#export-dpi", "96");
        untilReady();
        robot.clickOn("#export-go");
        until(() -> find("#toast").isVisible());
        Path picture = folder.resolve("璧山区产业生态区与交通图.png");
        byte[] bytes = Files.readAllBytes(picture);
        onFx(() -> {
            window.model().change(s -> s.withHidden(Set.of()).withLabels(LabelLanguage.ZH));
            window.model()
                    .viewportProperty()
                    .set(window.model().viewportProperty().get().panned(40, 30));
        });
        onFx(() -> window.sheets().take(picture));
        untilReady();
        Viewport back = window.model().viewportProperty().get();
        assertEquals(612_345.5, back.centreEast());
        assertEquals(3_271_234.25, back.centreNorth());
        assertEquals(61_803.5, back.denominator());
        assertFalse(window.model().state().shows("metro"));
        assertEquals(LabelLanguage.BOTH, window.model().state().labels());
        assertEquals(Themes.REPORT, window.model().state().theme());
        until(() -> says("导出会替换已有的 璧山区产业生态区与交通图.png"));
        robot.clickOn("#export-go");
        until(() -> window.model().taskProperty().get().isEmpty() && find("#dialog") == null);
        until(() -> ((Label) find("#status-message")).getText().contains("已导出"));
        assertTrue(java.util.Arrays.equals(bytes, Files.readAllBytes(picture)), "the same bytes again");
    }

    @Test
    void aRecipeThatIsSavedIsReadAndAFileWithoutOneRefusedInWords() throws Exception {
        Path saved = folder.resolve("配方.json");
        ExportRecipe recipe = anyRecipe();
        onFx(() -> window.sheets().saveRecipe(recipe, saved));
        until(() -> find("#toast").isVisible());
        assertEquals(recipe, RecipeFile.read(saved));
        Path plain = Files.writeString(folder.resolve("记事.json"), "{\"a\": 1}");
        onFx(() -> window.sheets().take(plain));
        until(() -> says("这里没有图幅配方"));
        assertTrue(find("#dialog") == null);
    }

    private ExportRecipe anyRecipe() {
        FormDefaults defaults = new FormDefaults(window.model(), java.time.Clock.systemDefaultZone(), Optional.empty());
        return defaults.read(defaults.first(Optional.empty()), Optional.empty())
                .recipe()
                .orElseThrow();
    }

    @Test
    void aCancelledBookLeavesNothingBehind(FxRobot robot) throws Exception {
        onFx(window.sheets()::book);
        choose("#book-shape", BookShape.PAGES_PNG);
        robot.clickOn("#book-go");
        until(() -> window.model().taskProperty().get().isPresent());
        onFx(() -> window.model().taskProperty().get().orElseThrow().cancel().run());
        until(() -> ((Label) find("#status-message")).getText().equals("已取消，没有写入任何文件。"));
        assertEquals(List.of(), written());
    }

    @Test
    void tabStaysInTheDialog(FxRobot robot) throws Exception {
        open();
        assertTrue(find("#export-format-png").isFocused());
        for (int i = 0; i < 45; i++) {
            robot.push(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            Node owner = stage.getScene().getFocusOwner();
            assertTrue(isIn(owner, find("#dialog")), i + ": " + owner);
        }
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(find("#dialog") == null);
        assertTrue(stage.getScene().getFocusOwner().getStyleClass().contains("map-pane"));
    }

    private static boolean isIn(Node node, Node parent) {
        Node up = node;
        while (up != null && up != parent) {
            up = up.getParent();
        }
        return up != null;
    }
}
