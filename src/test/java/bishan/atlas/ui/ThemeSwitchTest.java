package bishan.atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.MapsCopy;
import bishan.atlas.app.MapsWatch;
import bishan.atlas.app.OpenAtlas;
import bishan.atlas.model.Language;
import bishan.atlas.scene.Mark;
import bishan.atlas.style.Colour;
import bishan.atlas.style.Theme;
import bishan.atlas.style.Themes;
import bishan.atlas.text.ChineseFonts;
import bishan.atlas.ui.map.MapPane;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Light, dark and report in one window, without reading the maps again. */
@ExtendWith(ApplicationExtension.class)
class ThemeSwitchTest {
    private static final long LONG_MS = 10_000;

    @TempDir
    static Path temporary;

    private MapsCopy maps;
    private MapsWatch watch;
    private AtlasWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        maps = new MapsCopy(Files.createTempDirectory(temporary, "atlas"));
        watch = MapsWatch.open(maps.folder(), ChineseFonts.find());
        window = new AtlasWindow(watch.atlas(), new WindowShape(Language.ZH));
        RealAtlas.show(stage, new Pane(), 1440, 900);
        window.fill(stage.getScene());
    }

    @AfterEach
    void close() {
        onFx(window::close);
    }

    private static void onFx(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, act);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get(20, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node find(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    private boolean mapIsIn(Theme theme) {
        var shown = ((MapPane) find(".map-pane")).shownProperty().get();
        return shown != null
                && shown.items().get(0).marks().get(0) instanceof Mark.Fill ground
                && ground.argb() == theme.argb(Colour.OUTSIDE, 1);
    }

    private boolean windowIsDark() {
        return stage.getScene().getStylesheets().stream().anyMatch(sheet -> sheet.endsWith("dark.css"));
    }

    private void choose(String id) {
        onFx(() -> window.model().change(state -> state.withTheme(id)));
    }

    @Test
    void theKeyGoesThroughTheThemesAndTheMapFollows(FxRobot robot) throws TimeoutException {
        OpenAtlas before = window.model().atlas();
        Themes themes = before.themes();
        until(() -> mapIsIn(themes.of(Themes.LIGHT)));
        robot.push(KeyCode.CONTROL, KeyCode.T);
        until(() -> mapIsIn(themes.of(Themes.DARK)));
        assertTrue(windowIsDark());
        robot.push(KeyCode.CONTROL, KeyCode.T);
        until(() -> mapIsIn(themes.of(Themes.REPORT)));
        assertTrue(!windowIsDark());
        robot.push(KeyCode.CONTROL, KeyCode.T);
        until(() -> mapIsIn(themes.of(Themes.LIGHT)));
        assertSame(before, window.model().atlas());
    }

    @Test
    void theLegendPatchesAreDrawnAnew() throws TimeoutException {
        ImageView patch = (ImageView) find(".legend-patch");
        until(() -> patch.getImage() != null);
        Image light = patch.getImage();
        choose(Themes.DARK);
        until(() -> patch.getImage() != light);
        assertNotEquals(average(light), average(patch.getImage()));
    }

    private static int average(Image image) {
        return image.getPixelReader().getArgb((int) image.getWidth() / 4, (int) image.getHeight() / 2);
    }

    @Test
    void whatIsOpenStaysOpen() {
        onFx(() -> window.model().select(Optional.of("Z6")));
        choose(Themes.DARK);
        assertEquals(Optional.of("Z6"), window.model().state().selected());
        assertTrue(find(".facts-panel").isVisible());
    }

    @Test
    void anExportOutOfADarkWindowIsLightAtFirst(FxRobot robot) {
        choose(Themes.DARK);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertEquals(Themes.LIGHT, exportTheme());
        robot.type(KeyCode.ESCAPE);
        choose(Themes.REPORT);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertEquals(Themes.REPORT, exportTheme());
    }

    private String exportTheme() {
        WaitForAsyncUtils.waitForFxEvents();
        return ((Theme) ((ComboBox<?>) find("#export-theme")).getValue()).id();
    }

    @Test
    void aSavedThemeIsShown() throws Exception {
        choose(Themes.DARK);
        Files.createDirectories(maps.folder().resolve("themes"));
        maps.save("themes/dark.json", "{\"colours\": {\"outside\": \"#010203\"}}");
        watch.look(LONG_MS);
        watch.look(2 * LONG_MS).ifPresent(news -> onFx(() -> window.take(news)));
        Theme dark = window.model().theme();
        assertEquals(0x010203, dark.rgb(Colour.OUTSIDE));
        until(() -> mapIsIn(dark));
        assertTrue(windowIsDark());
    }
}
